/** Where in a file something stands; lines and columns count from 1. */
export type Place = { readonly line: number; readonly column: number };

/** One thing that is wrong with a file, in words for the person who has to mend it. */
export type Problem = {
  readonly place?: Place;
  /** Name of the file, where several were opened. */
  readonly file?: string;
  /** Id of the record it is about, where it has one. */
  readonly record?: string;
  readonly what: string;
  readonly expected: string;
  /** Nothing is wrong but the size: a limit that the person may raise for a file they trust. */
  readonly isLimit?: boolean;
};

/** A problem as one line: `name:line:column: what is wrong, and what was expected`. */
export function describeProblem(problem: Problem, fileName: string): string {
  const place = problem.place ? `${problem.place.line}:${problem.place.column}` : '1:1';
  return `${problem.file ?? fileName}:${place}: ${problem.what}; expected ${problem.expected}`;
}
