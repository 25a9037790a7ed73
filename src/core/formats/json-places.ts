import { visit } from 'jsonc-parser';
import type { Place, Problem } from '../model/problem';

/** Deepest nesting of lists and objects. */
const DEEPEST = 64;
/** Keys that name parts of every JavaScript object; as data they could only do harm. */
const FORBIDDEN = new Set(['__proto__']);

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

/** Keys that stand twice in one object, of which a JSON parser silently keeps the last; and keys that are forbidden. */
export function duplicateKeys(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, line, character) => {
      const keys = open.at(-1);
      const place = { line: line + 1, column: character + 1 };
      if (FORBIDDEN.has(key))
        problems.push({ place, what: `"${key}" cannot be the name of a value`, expected: 'another name' });
      if (keys?.has(key))
        problems.push({ place, what: `"${key}" stands twice in one object`, expected: 'each key once' });
      keys?.add(key);
    },
  });
  return problems;
}

/** Whether brackets are nested deeper than any dataset needs; found before the text is parsed, without recursion. */
export function tooDeep(text: string): Problem | null {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isInText) {
      if (code === 92) at++;
      else if (code === 34) isInText = false;
    } else if (code === 34) isInText = true;
    else if (code === 123 || code === 91) {
      if (++depth > DEEPEST) {
        return {
          place: placesIn(text)(at),
          what: `lists and objects are nested deeper than ${DEEPEST}`,
          expected: `at most ${DEEPEST} levels`,
        };
      }
    } else if (code === 125 || code === 93) depth--;
  }
  return null;
}
