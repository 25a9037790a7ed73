import { tooDeep } from './json-places';

/** Whether a text is JSON lines: one object a line, at least two of them, the first of which can be parsed. */
export function isJsonLines(text: string): boolean {
  const end = text.indexOf('\n');
  const first = text.slice(0, end).trim();
  if (end < 0 || !first.startsWith('{') || !first.endsWith('}') || !/^\s*\{/.test(text.slice(end, end + 1000)))
    return false;
  return parseLine(first, 64) !== undefined;
}

/** What a line says as JSON; undefined when it is none, or nested deeper than the limit. */
export function parseLine(line: string, deepest: number): unknown {
  try {
    return tooDeep(line, deepest) ? undefined : (JSON.parse(line) as unknown);
  } catch {
    return undefined;
  }
}

/** The lines of a text that are not blank, with their numbers, as they are asked for. */
export function* linesOf(text: string): Generator<readonly [line: string, number: number]> {
  let number = 1;
  for (let start = 0; start < text.length; number++) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, end).trim();
    if (line !== '') yield [line, number];
    start = end + 1;
  }
}
