import type { Problem } from '../model/problem';
import type { RawGraph } from '../model/records';

/** Path of a value in a file: keys and positions from the top, as in `['entities', 3, 'name']`. */
export type Path = readonly (string | number)[];

/** A problem with the path of what it is about; the reader turns paths into lines and columns. */
export type PathProblem = Omit<Problem, 'place'> & { readonly path: Path };

/** One way to write a dataset. Add one by writing a file like `entente.ts` and adding it to the list in `index.ts`. */
export type Format = {
  readonly id: string;
  readonly label: string;
  /** Whether parsed JSON is of this format, by its content. */
  readonly recognises: (content: unknown) => boolean;
  /** The records of a file, and where each stands; or what is wrong with it. */
  readonly read: (content: unknown) => { readonly graph: RawGraph } | { readonly problems: readonly PathProblem[] };
};
