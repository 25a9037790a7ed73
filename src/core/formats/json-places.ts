import type { Place, Problem } from '../model/problem';

/** Keys that name parts of every JavaScript object; as data they could only do harm. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const [QUOTE, BACKSLASH, COLON] = [34, 92, 58];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [123, 125, 91, 93];

/** A problem at a position in a text. */
export type OffsetProblem = Omit<Problem, 'place'> & { readonly offset: number };

/** Line and column of a position in a text, both from 1. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/**
 * Keys that stand twice in one object, of which a JSON parser silently keeps the last; and keys that are forbidden.
 * The text must be JSON: then a colon outside texts has the key before it. It is read once, without a tree.
 */
export function duplicateKeys(text: string): readonly (OffsetProblem & { readonly key: string })[] {
  const problems: (OffsetProblem & { readonly key: string })[] = [];
  // At one depth one object is open at a time, so it is enough to know which object had a key last.
  const lastObjects: Map<string, number>[] = [];
  const open: number[] = [];
  let objects = 0;
  let start = 0;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      start = at;
      at = end = endOfText(text, at);
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) open.push(++objects);
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) open.pop();
    else if (code === COLON) {
      const key = keyAt(text, start, end);
      const keys = (lastObjects[open.length] ??= new Map());
      const object = open.at(-1) ?? 0;
      if (FORBIDDEN_KEYS.has(key))
        problems.push({ key, offset: start, what: `"${key}" cannot be the name of a value`, expected: 'another name' });
      if (keys.get(key) === object)
        problems.push({ key, offset: start, what: `"${key}" stands twice in one object`, expected: 'each key once' });
      keys.set(key, object);
    }
  }
  return problems;
}

/** The key that a text in quotes says. */
export function keyAt(text: string, start: number, end: number): string {
  const key = text.slice(start + 1, end);
  return key.includes('\\') ? (JSON.parse(`"${key}"`) as string) : key;
}

/** Position of the quote that closes the text which opens at `start`; the length of the whole where it is cut off. */
export function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE) return at;
  }
  return text.length;
}

/** Whether brackets are nested deeper than any dataset needs; found before the text is parsed, without recursion. */
export function tooDeep(text: string, deepest: number): Problem | null {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfText(text, at);
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) depth--;
    else if ((code === OPEN_OBJECT || code === OPEN_LIST) && ++depth > deepest) {
      return {
        place: placesIn(text)(at),
        what: `lists and objects are nested deeper than ${deepest}`,
        expected: `at most ${deepest} levels`,
        isLimit: true,
      };
    }
  }
  return null;
}
