import { say } from '../words/say';
import type { Dataset } from '../model/dataset';
import type { Source, SourceKind } from '../model/records';
import { nameOfLanguage } from './language-name';

/** A source in words, as a person cites it: each part absent where it is not known. */
export type Citation = {
  /** Who wrote it, and who carries it: "Reuters, carried by Zonebourse". */
  readonly by: string;
  readonly kind: SourceKind | null;
  /** The kind is too weak to carry a statement alone, and nobody better is known to stand behind it. */
  readonly isWeak: boolean;
  /** "in Russian", where it is not in English. */
  readonly language: string | null;
};

/** Says who stands behind a source, what it is worth, and in which language it is. */
export function citationOf(dataset: Pick<Dataset, 'sourceKinds'>, source: Source): Citation {
  const kind = dataset.sourceKinds.find((one) => one.id === source.kind) ?? null;
  return {
    by:
      source.origin === undefined
        ? source.publisher
        : say('{origin}, carried by {publisher}', { origin: source.origin, publisher: source.publisher }),
    kind,
    isWeak: kind?.weak === true && source.origin === undefined,
    language: languageWords(source.language),
  };
}

function languageWords(tag: string | undefined): string | null {
  if (tag === undefined || tag === 'en' || tag.startsWith('en-')) return null;
  const name = nameOfLanguage(tag);
  return name === null ? null : say('in {language}', { language: name });
}
