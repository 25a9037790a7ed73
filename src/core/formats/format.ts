import type { Place, Problem } from '../model/problem';
import type { RawGraph } from '../model/records';
import type { Limits } from './limits';
import type { ImportReport } from './report';
import type { StatedMapping, TableMapping, TableQuestion } from './table/table-mapping';

/** Path of a value in a file: keys and positions from the top, as in `['entities', 3, 'name']`. */
export type Path = readonly (string | number)[];

/** A problem with the path of what it is about; the reader of JSON turns paths into lines and columns. */
export type PathProblem = Omit<Problem, 'place'> & { readonly path: Path };

/** A named text: a file as a person gave it, without a byte order mark. */
export type TextFile = { readonly name: string; readonly text: string };

/** What is read: a file, and the others that were opened with it. */
export type Input = TextFile & {
  /** What the text says as JSON, parsed once; undefined when it is none. */
  readonly json: () => { readonly value: unknown } | undefined;
  readonly others: readonly TextFile[];
};

export type ReadOptions = {
  readonly limits: Limits;
  /** Somebody is there to be asked: tables are asked about before they are read. */
  readonly isAsking?: boolean;
  /** How tables are read, every column of them. */
  readonly mapping?: TableMapping;
  /** How tables are read, as far as somebody stated it; the rest is guessed. */
  readonly stated?: StatedMapping;
};

/** A graph whose ends meet, with what became of the file on the way; or everything that keeps it from being one. */
export type ReadResult =
  | { readonly graph: RawGraph; readonly report: ImportReport }
  | { readonly problems: readonly Problem[] };

/** What reading gives; where somebody is there to be asked, perhaps a question, to be read again with the answer. */
export type Asked = ReadResult | { readonly question: TableQuestion };

/** One way to write a dataset. Add one by writing a file like `entente.ts` and adding it to the list in `index.ts`. */
export type Format = {
  readonly id: string;
  readonly label: string;
  /** Endings of file names, the usual one first: `gexf`. */
  readonly extensions: readonly string[];
  /** Whether a file is of this format, by its content. Formats are asked in the order of the list. */
  readonly recognises: (input: Input) => boolean;
  /** Never throws on any text: what is wrong is told with its place. */
  readonly read: (input: Input, options: ReadOptions) => Asked;
  /** Whether files that are opened with one of this format are read with it, and not each by itself. */
  readonly takesSeveral?: true;
  readonly write?: Writer;
};

/** A format by its name, and how the names of its files end. */
export type FormatName = { readonly id: string; readonly label: string; readonly ending: string };

/** How a format is written. */
export type Writer = {
  /** What the format can carry of a graph: reading what was written gives just this. */
  readonly carried: (graph: RawGraph) => RawGraph;
  /** The files of a graph of which everything can be carried; one, for most formats. Names begin with `stem`. */
  readonly files: (graph: RawGraph, stem: string) => readonly TextFile[];
};

/** A problem at a place of a text. */
export function problemAt(place: Place, what: string, expected: string): { readonly problems: readonly Problem[] } {
  return { problems: [{ place, what, expected }] };
}
