import type { Node, ParseError } from 'jsonc-parser';
import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Problem } from '../model/problem';
import type { RawGraph } from '../model/records';
import { FORMATS } from '.';
import { check } from './check';
import type { Format, PathProblem } from './format';
import { duplicateKeys, placesIn, tooDeep } from './json-places';

/** A graph whose ends meet, or everything that keeps a text from being one. */
export type ReadResult = { readonly graph: RawGraph } | { readonly problems: readonly Problem[] };

/** Most problems told at once. */
const MOST_PROBLEMS = 100;
/** Files up to this size are also searched for keys that stand twice in one object, which JSON.parse hides. */
const SEARCHED_FOR_REPEATS = 20_000_000;

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
  const repeated = bare.length <= SEARCHED_FOR_REPEATS ? duplicateKeys(bare) : [];
  if (problems.length > 0 || repeated.length > 0) return { problems: [...repeated, ...located(bare, problems)] };
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
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const placeOf = placesIn(text);
  const found = errors.slice(0, 3).map(({ error, offset }) => ({
    place: placeOf(offset),
    what: `this is not JSON: ${inWords(printParseErrorCode(error))}${offset >= text.length ? ' at the end of the file, which may have been cut off' : ` at “${text.slice(offset, offset + 20).replaceAll(/\s+/g, ' ')}”`}`,
    expected: 'JSON, in which every bracket, quote and comma has its place',
  }));
  return found.length > 0
    ? found
    : [{ place: { line: 1, column: 1 }, what: 'this is not JSON', expected: 'a dataset in Entente JSON' }];
}

/** "PropertyNameExpected" as "property name expected". */
function inWords(code: string): string {
  return code.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

function located(text: string, problems: readonly PathProblem[]): readonly Problem[] {
  if (problems.length === 0) return [];
  const tree = parseTree(text);
  const placeOf = placesIn(text);
  const told = problems.slice(0, MOST_PROBLEMS).map(({ path, ...problem }) => {
    const node = tree && nearest(tree, path);
    const record = problem.record ?? (tree && idOf(tree, path));
    return {
      ...problem,
      ...(record === undefined
        ? {}
        : {
            record,
            what: problem.what.includes(`"${record}"`) ? problem.what : `${problem.what} (record "${record}")`,
          }),
      place: placeOf(node?.offset ?? 0),
    };
  });
  const rest = problems.length - told.length;
  if (rest === 0) return told;
  return [
    ...told,
    { place: { line: 1, column: 1 }, what: `and ${rest} more problems`, expected: 'the first ones mended before' },
  ];
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
