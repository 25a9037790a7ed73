import type { Place, Problem } from '../model/problem';
import type { Format, Path, PathProblem, ReadOptions, ReadResult } from './format';
import type { Head } from './head';
import type { Importer } from './importer';
import { startImport } from './importer';
import { duplicateKeys, FORBIDDEN_KEYS, mayRepeatKeys, placesIn } from './json-places';
import { placesOfValues } from './json-values';
import type { Where } from './notes';
import { say, word } from '../words/say';

/** What a file says besides its records. */
export type ImportedHead = Pick<Head, 'id' | 'title'> & Partial<Head>;
/** That, or what keeps a file from being read. */
export type Imported = ImportedHead | { readonly problems: readonly PathProblem[] };

/** Where what is read goes, and how it says where it stood. */
export type Desk = Importer & { readonly at: (...path: Path) => Where; readonly name: string };

export type JsonImport = Pick<Format, 'id' | 'label' | 'extensions' | 'write'> & {
  /** Whether parsed JSON is of this format. */
  readonly recognises: (content: unknown) => boolean;
  /** Hands the records to the desk. */
  readonly read: (content: unknown, desk: Desk) => Imported;
};

/** A format of another tool that is JSON: what can be kept is kept, and places are found for what is told. */
export function jsonImport({ recognises, read, ...format }: JsonImport): Format {
  return {
    ...format,
    recognises: (input) => {
      const parsed = input.json();
      return parsed !== undefined && recognises(parsed.value);
    },
    read: ({ name, text, json }, options) =>
      importJson({ name, text, content: json()?.value, placeOf: placesOfValues(text) }, format.label, options, read),
  };
}

/** What was parsed of a text, and where values of it stand. */
export type Parsed = {
  readonly name: string;
  readonly text: string;
  readonly content: unknown;
  readonly placeOf: (path: Path) => Place;
};

/** Has parsed JSON read, with places for what is told. */
export function importJson(
  { name, text, content, placeOf }: Parsed,
  label: string,
  options: ReadOptions,
  read: JsonImport['read'],
): ReadResult {
  const importer = startImport(say(label), options);
  if (mayRepeatKeys(text, content)) tellRepeatedKeys(text, importer);
  const result = read(content, {
    ...importer,
    name,
    at:
      (...path) =>
      () =>
        placeOf(path),
  });
  if (!('problems' in result)) return importer.finish(result);
  return {
    problems: result.problems.map(({ path, ...problem }): Problem => ({ ...problem, place: placeOf(path) })),
  };
}

/** A parser keeps the last of two values of one name, and says nothing. */
function tellRepeatedKeys(text: string, { remark }: Importer): void {
  const repeated = duplicateKeys(text).filter(({ key }) => !FORBIDDEN_KEYS.has(key));
  if (repeated.length === 0) return;
  const placeOf = placesIn(text);
  const why = word('another value of the same name follows in the same object');
  for (const { offset, key } of repeated)
    remark({ outcome: 'dropped', what: word('values'), why, place: () => placeOf(offset), record: key });
}
