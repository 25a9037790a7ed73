import type { Messages } from '@/core/words/say';
import { SOURCE_LANGUAGE, language, speak } from '@/core/words/say';

/** The files of messages, by the tag of their language: to add a language is to add its file. */
const FILES = import.meta.glob<Messages>('./*.json', { import: 'default' });

/** BCP 47 tags of the languages that the interface speaks, the one of the code first. */
export const LANGUAGES: readonly string[] = [
  SOURCE_LANGUAGE,
  ...Object.keys(FILES)
    .map((path) => path.slice('./'.length, -'.json'.length))
    .toSorted(),
];

/** The first language of a person's own that the interface speaks; else English. */
export function bestLanguage(preferred: readonly string[]): string {
  const known = preferred.map((tag) => tag.toLowerCase().split('-')[0]!).find((tag) => LANGUAGES.includes(tag));
  return known ?? SOURCE_LANGUAGE;
}

/** Has the interface speak a language, one of the list; throws where its messages could not be loaded. */
export async function speakIn(tag: string): Promise<void> {
  if (tag === language()) return;
  const load = FILES[`./${tag}.json`];
  speak(tag, load ? await load() : {});
}

/** A language by its own name for itself. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
