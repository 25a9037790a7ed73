import type { Problem } from '../model/problem';
import type { Asked, Format, Input, ReadOptions, ReadResult, TextFile } from './format';
import type { ReadPart } from './join-graphs';
import { joinGraphs } from './join-graphs';
import { isJsonLines } from './text-lines';
import { placesIn, tooDeep } from './json-places';
import { syntaxTrouble } from './json-syntax';
import { LIMITS } from './limits';
import { say } from '../words/say';

const START = { line: 1, column: 1 };

/** Reads files that are one dataset, each in its own format. */
export function readFiles(
  files: readonly TextFile[],
  formats: readonly Format[],
  options?: Omit<Partial<ReadOptions>, 'isAsking'>,
): ReadResult;
export function readFiles(files: readonly TextFile[], formats: readonly Format[], options: Partial<ReadOptions>): Asked;
export function readFiles(
  files: readonly TextFile[],
  formats: readonly Format[],
  options: Partial<ReadOptions> = {},
): Asked {
  const settings: ReadOptions = { limits: LIMITS, ...options };
  const all = (files.length === 0 ? [{ name: '', text: '' }] : files).map((file) => recognise(file, formats, settings));
  const groups = groupsOf(all);
  if (groups.length === 1) return readGroup(groups[0]!, settings);
  const parts: ReadPart[] = [];
  for (const group of groups) {
    // Nobody is asked of one file among others of another kind: it is read as it looks.
    const result = readGroup(group, { ...settings, isAsking: false });
    if (!('graph' in result)) return withName(result, group);
    parts.push({ name: nameOf(group), graph: result.graph, report: result.report });
  }
  return joinGraphs(parts, settings);
}

/** A file with the format that it is in, or what keeps it from being in one. */
type Recognised =
  | { readonly input: Input; readonly format: Format }
  | { readonly name: string; readonly problem: Problem };
type Group = readonly [Recognised, ...Recognised[]];

function recognise(given: TextFile, formats: readonly Format[], { limits }: ReadOptions): Recognised {
  const file = withoutMark(given);
  const { name, text } = file;
  if (text.trim() === '')
    return {
      name,
      problem: { place: START, what: say('the file is empty'), expected: say('a dataset in a known format') },
    };
  // Of JSON lines each is looked at alone: one that was cut off would seem to hold all that follow.
  const deep = looksLikeJson(text) && !isJsonLines(text) ? tooDeep(text, limits.depth) : null;
  if (deep) return { name, problem: deep };
  const input: Input = { ...file, others: [], json: memo(() => parse(text)) };
  const format = formats.find((one) => one.recognises(input));
  return format ? { input, format } : { name, problem: unknownFormat(text, input.json(), formats) };
}

/** Files that one reader takes together, and every other by itself. */
function groupsOf(all: readonly Recognised[]): readonly Group[] {
  const groups = new Map<string, [Recognised, ...Recognised[]]>();
  all.forEach((one, at) => {
    const key = 'format' in one && one.format.takesSeveral ? one.format.id : String(at);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  });
  return [...groups.values()];
}

function readGroup([first, ...rest]: Group, settings: ReadOptions): Asked {
  if ('problem' in first) return { problems: [first.problem] };
  const others = rest.flatMap((one) => ('input' in one ? one.input : []));
  return first.format.read({ ...first.input, others }, settings);
}

/** What is wrong with a file among others is told with its name. */
function withName(result: Asked, group: Group): Asked {
  if (!('problems' in result)) return result;
  return { problems: result.problems.map((problem) => ({ file: nameOf(group), ...problem })) };
}

function nameOf(group: Group): string {
  return group.map((one) => ('input' in one ? one.input.name : one.name)).join(', ');
}

function withoutMark({ name, text }: TextFile): TextFile {
  return { name, text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}

function memo<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What a text says as JSON. A text that does not begin like JSON is not tried. */
function parse(text: string): { readonly value: unknown } | undefined {
  if (!looksLikeJson(text)) return undefined;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** JSON that describes a graph begins with a bracket, or with a comment by mistake. */
function looksLikeJson(text: string): boolean {
  return /^\s*(?:[[{]|\/[/*])/.test(text);
}

function unknownFormat(
  text: string,
  parsed: { readonly value: unknown } | undefined,
  formats: readonly Format[],
): Problem {
  const expected = formats.map((format) => say(format.label)).join(say(', '));
  if (parsed) return { place: START, what: say('this is JSON, but of no kind that is known here'), expected };
  if (/^\s*<(?:!doctype\s+html|html)\b/i.test(text))
    return {
      place: START,
      what: say('this is a web page, and no data: the address may lead to a page about the file, or ask to sign in'),
      expected,
    };
  if (!looksLikeJson(text)) return { place: START, what: say('this is in no format that is known here'), expected };
  const { offset, what } = syntaxTrouble(text) ?? { offset: 0, what: say('it cannot be parsed') };
  return {
    place: placesIn(text)(offset),
    what:
      offset >= text.length
        ? say('this is not JSON: {what}, at the end of the file, which may have been cut off', { what })
        : say('this is not JSON: {what} at “{rest}”', { what, rest: start(text, offset) }),
    expected: say('JSON, in which every bracket, quote and comma has its place'),
  };
}

/** The first few letters from a place on, in one line. */
function start(text: string, offset: number): string {
  return text.slice(offset, offset + 20).replaceAll(/\s+/g, ' ');
}
