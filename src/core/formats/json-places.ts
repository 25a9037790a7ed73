import type { Place, Problem } from '../model/problem';
import { say } from '../words/say';

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
 * Whether a text of JSON may hold a key twice in one object, or one that is forbidden: it has more keys than the value
 * that was parsed from it, or such a one. Much quicker than looking for them, and hardly any file has some.
 */
export function mayRepeatKeys(text: string, value: unknown): boolean {
  const count = countKeys(value);
  return count === null || count !== countColons(text);
}

/** The colons of a text of JSON outside its texts: one for every key. */
function countColons(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfText(text, at);
    else if (code === COLON) count++;
  }
  return count;
}

/** The keys of all objects in a parsed value, however deep; null where one of them is forbidden. */
function countKeys(value: unknown): number | null {
  let count = 0;
  const open: unknown[] = [value];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    if (Array.isArray(one)) {
      for (const item of one) if (typeof item === 'object' && item !== null) open.push(item);
      continue;
    }
    if (Object.hasOwn(one, '__proto__')) return null;
    for (const key in one) {
      if (FORBIDDEN_KEYS.has(key)) return null;
      count++;
      const inner = (one as Readonly<Record<string, unknown>>)[key];
      if (typeof inner === 'object' && inner !== null) open.push(inner);
    }
  }
  return count;
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
        problems.push({
          key,
          offset: start,
          what: say('"{key}" cannot be the name of a value', { key }),
          expected: say('another name'),
        });
      if (keys.get(key) === object)
        problems.push({
          key,
          offset: start,
          what: say('"{key}" stands twice in one object', { key }),
          expected: say('each key once'),
        });
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
        what: say('lists and objects are nested deeper than {deepest}', { deepest }),
        expected: say('at most {deepest} levels', { deepest }),
        isLimit: true,
      };
    }
  }
  return null;
}
