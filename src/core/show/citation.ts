import type { Dataset } from '../model/dataset';
import type { Source, SourceKind } from '../model/records';

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

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Says who stands behind a source, what it is worth, and in which language it is. */
export function citationOf(dataset: Pick<Dataset, 'sourceKinds'>, source: Source): Citation {
  const kind = dataset.sourceKinds.find((one) => one.id === source.kind) ?? null;
  return {
    by: source.origin === undefined ? source.publisher : `${source.origin}, carried by ${source.publisher}`,
    kind,
    isWeak: kind?.weak === true && source.origin === undefined,
    language: languageWords(source.language),
  };
}

function languageWords(tag: string | undefined): string | null {
  if (tag === undefined || tag === 'en' || tag.startsWith('en-')) return null;
  try {
    const name = languages.of(tag);
    return name === undefined ? null : `in ${name}`;
  } catch {
    // No language has such a tag.
    return null;
  }
}
