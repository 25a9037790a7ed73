import type { Node } from 'jsonc-parser';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Place, Problem } from '../model/problem';
import type { RawGraph } from '../model/records';
import { FORMATS } from '.';
import { check } from './check';
import type { Format, PathProblem } from './format';
import type { OffsetProblem } from './json-places';
import { duplicateKeys, placesIn, tooDeep } from './json-places';
import { syntaxTrouble } from './json-syntax';

/** A graph whose ends meet, or everything that keeps a text from being one. */
export type ReadResult = { readonly graph: RawGraph } | { readonly problems: readonly Problem[] };

/** Most problems told at once. */
const MOST_PROBLEMS = 100;

/** Reads a text of any known format. What is wrong is told with its line and column, all of it at once. */
export function readGraph(text: string, formats: readonly Format[] = FORMATS): ReadResult {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const deep = tooDeep(bare);
  if (deep) return { problems: [deep] };
  const content = parse(bare);
  if (content === undefined) return { problems: syntaxProblems(bare) };
  const format = formats.find((one) => one.recognises(content.value));
  if (!format) return { problems: [unknownFormat(formats)] };
  const result = format.read(content.value);
  const problems = 'graph' in result ? check(result.graph) : result.problems;
  const repeated = duplicateKeys(bare);
  if (problems.length > 0 || repeated.length > 0) return { problems: located(bare, repeated, problems) };
  return 'graph' in result ? result : { problems: [] };
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function unknownFormat(formats: readonly Format[]): Problem {
  return {
    place: { line: 1, column: 1 },
    what: 'this is JSON, but of no kind that is known here',
    expected: `${formats.map((format) => format.label).join(' or ')} (an object with "format": "entente" at its top)`,
  };
}

function syntaxProblems(text: string): readonly Problem[] {
  if (text.trim() === '') {
    return [{ place: { line: 1, column: 1 }, what: 'the file is empty', expected: 'a dataset in Entente JSON' }];
  }
  const { offset, what } = syntaxTrouble(text) ?? { offset: 0, what: 'it cannot be parsed' };
  const at =
    offset >= text.length ? ', at the end of the file, which may have been cut off' : ` at “${start(text, offset)}”`;
  return [
    {
      place: placesIn(text)(offset),
      what: `this is not JSON: ${what}${at}`,
      expected: 'JSON, in which every bracket, quote and comma has its place',
    },
  ];
}

/** The first few letters from a place on, in one line. */
function start(text: string, offset: number): string {
  return text.slice(offset, offset + 20).replaceAll(/\s+/g, ' ');
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
    ...keys.map(({ offset, ...problem }) => ({ ...problem, place: placeOf(offset) })),
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
  const what = problem.what.includes(`"${record}"`) ? problem.what : `${problem.what} (record "${record}")`;
  return { ...problem, record, what, place };
}

function theRest(count: number): Problem {
  const what = `and ${count} more ${count === 1 ? 'problem' : 'problems'}`;
  return { place: { line: 1, column: 1 }, what, expected: 'the first ones mended before' };
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
