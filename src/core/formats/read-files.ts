import type { Problem } from '../model/problem';
import type { Asked, Format, ReadOptions, ReadResult, TextFile } from './format';
import { isJsonLines } from './text-lines';
import { placesIn, tooDeep } from './json-places';
import { syntaxTrouble } from './json-syntax';
import { LIMITS } from './limits';

const START = { line: 1, column: 1 };

/** Reads files that belong together: one, or the tables of one dataset. The first that is recognised says how. */
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
  const [file = { name: '', text: '' }, ...others] = files.map(withoutMark);
  const settings: ReadOptions = { limits: LIMITS, ...options };
  if (file.text.trim() === '')
    return { problems: [{ place: START, what: 'the file is empty', expected: 'a dataset in a known format' }] };
  // Of JSON lines each is looked at alone: one that was cut off would seem to hold all that follow.
  const isOneText = looksLikeJson(file.text) && !isJsonLines(file.text);
  const deep = isOneText ? tooDeep(file.text, settings.limits.depth) : null;
  if (deep) return { problems: [deep] };
  const parsed = memo(() => parse(file.text));
  const input = { ...file, others, json: parsed };
  const format = formats.find((one) => one.recognises(input));
  return format ? format.read(input, settings) : { problems: [unknownFormat(file.text, parsed(), formats)] };
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
  const expected = formats.map((format) => format.label).join(', ');
  if (parsed) return { place: START, what: 'this is JSON, but of no kind that is known here', expected };
  if (!looksLikeJson(text)) return { place: START, what: 'this is in no format that is known here', expected };
  const { offset, what } = syntaxTrouble(text) ?? { offset: 0, what: 'it cannot be parsed' };
  const at =
    offset >= text.length ? ', at the end of the file, which may have been cut off' : ` at “${start(text, offset)}”`;
  return {
    place: placesIn(text)(offset),
    what: `this is not JSON: ${what}${at}`,
    expected: 'JSON, in which every bracket, quote and comma has its place',
  };
}

/** The first few letters from a place on, in one line. */
function start(text: string, offset: number): string {
  return text.slice(offset, offset + 20).replaceAll(/\s+/g, ' ');
}
