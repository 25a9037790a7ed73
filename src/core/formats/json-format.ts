import type { Node } from 'jsonc-parser';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Place, Problem } from '../model/problem';
import type { RawGraph } from '../model/records';
import { check } from './check';
import type { Format, Input, PathProblem, ReadOptions, ReadResult } from './format';
import type { OffsetProblem } from './json-places';
import { duplicateKeys, mayRepeatKeys, placesIn } from './json-places';
import type { ImportReport } from './report';
import { plainReport } from './report';
import { say } from '../words/say';

/** Most problems told at once. */
const MOST_PROBLEMS = 100;

/** What a reader makes of parsed JSON: a graph, with a report where anything was changed, or what is wrong with it. */
export type ContentResult =
  | { readonly graph: RawGraph; readonly report?: ImportReport }
  | { readonly problems: readonly PathProblem[] };

export type JsonFormat = Pick<Format, 'id' | 'label' | 'extensions' | 'write'> & {
  /** Whether parsed JSON is of this format. */
  readonly recognises: (content: unknown) => boolean;
  readonly read: (content: unknown, input: Input, options: ReadOptions) => ContentResult;
};

/** A format that is JSON: problems are told with the lines and columns of what they are about. */
export function jsonFormat({ recognises, read, ...format }: JsonFormat): Format {
  return {
    ...format,
    recognises: (input) => {
      const parsed = input.json();
      return parsed !== undefined && recognises(parsed.value);
    },
    read: (input, options) => {
      const { text } = input;
      const value = input.json()?.value;
      const result = read(value, input, options);
      const problems = 'graph' in result ? check(result.graph) : result.problems;
      const repeated = mayRepeatKeys(text, value) ? duplicateKeys(text) : [];
      if (problems.length > 0 || repeated.length > 0) return { problems: located(text, repeated, problems) };
      return done(result, format.label);
    },
  };
}

function done(result: ContentResult, label: string): ReadResult {
  if ('problems' in result) return { problems: [] };
  return { graph: result.graph, report: result.report ?? plainReport(say(label), result.graph) };
}

/** The problems with their lines and columns, the first hundred of them, and how many more there are. */
function located(
  text: string,
  repeated: readonly OffsetProblem[],
  problems: readonly PathProblem[],
): readonly Problem[] {
  const placeOf = placesIn(text);
  const keys = repeated.slice(0, MOST_PROBLEMS);
  const told = problems.slice(0, MOST_PROBLEMS - keys.length);
  const tree = told.length > 0 ? parseTree(text) : undefined;
  const rest = repeated.length + problems.length - keys.length - told.length;
  return [
    ...keys.map(({ offset, what, expected }) => ({ what, expected, place: placeOf(offset) })),
    ...told.map((problem) => locate(problem, tree, placeOf)),
    ...(rest > 0 ? [theRest(rest)] : []),
  ];
}

function locate(
  { path, ...problem }: PathProblem,
  tree: Node | undefined,
  placeOf: (offset: number) => Place,
): Problem {
  const place = placeOf((tree && nearest(tree, path))?.offset ?? 0);
  const record = problem.record ?? (tree && idOf(tree, path));
  if (record === undefined) return { ...problem, place };
  const what = problem.what.includes(`"${record}"`)
    ? problem.what
    : say('{what} (record "{record}")', { what: problem.what, record });
  return { ...problem, record, what, place };
}

function theRest(count: number): Problem {
  const what = say('and {count, plural, one {{count} more problem} other {{count} more problems}}', { count });
  return { place: { line: 1, column: 1 }, what, expected: say('the first ones mended before') };
}

/** The value at a path, or what stands nearest above where it is missing. */
function nearest(tree: Node, path: PathProblem['path']): Node | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return undefined;
}

function idOf(tree: Node, path: PathProblem['path']): string | undefined {
  const id: unknown = path.length < 2 ? undefined : findNodeAtLocation(tree, [...path.slice(0, 2), 'id'])?.value;
  return typeof id === 'string' ? id : undefined;
}
