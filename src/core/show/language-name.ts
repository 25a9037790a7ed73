import { language } from '../words/say';

const names = new Map<string, Intl.DisplayNames>();

/** A language by its name in the one that is spoken; null for a tag that no language has. */
export function nameOfLanguage(tag: string): string | null {
  const spoken = language();
  let known = names.get(spoken);
  if (!known) names.set(spoken, (known = new Intl.DisplayNames(spoken, { type: 'language', fallback: 'none' })));
  try {
    return known.of(tag) ?? null;
  } catch {
    return null;
  }
}
