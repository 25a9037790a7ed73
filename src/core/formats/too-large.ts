import type { PathProblem } from './format';
import type { Limits } from './limits';
import { say } from '../words/say';

/** Texts of parsed JSON, and lists of its records, that are larger than is taken in. */
export function tooLarge(text: string, content: object, limits: Limits): readonly PathProblem[] {
  const lists = Object.entries(content).flatMap(([key, list]: [string, unknown]) =>
    Array.isArray(list) && list.length > limits.records ? [longList([key], list.length, limits.records)] : [],
  );
  return mayHoldLongText(text, limits.textLength) ? [...lists, ...longTexts(content, limits.textLength)] : lists;
}

const [QUOTE, BACKSLASH] = ['"', 92];

/** Whether a stretch of JSON half as long as the limit has no quote but such as stand within a text: few files have one. */
function mayHoldLongText(json: string, longest: number): boolean {
  const step = Math.max(1, Math.floor(longest / 2));
  for (let start = 0; start + step <= json.length; start += step) {
    let at = json.indexOf(QUOTE, start);
    while (at > 0 && json.charCodeAt(at - 1) === BACKSLASH) at = json.indexOf(QUOTE, at + 1);
    if (at < 0 || at >= start + step) return true;
  }
  return false;
}

function longTexts(content: object, longest: number): readonly PathProblem[] {
  const problems: PathProblem[] = [];
  const path: (string | number)[] = [];
  // Nested no deeper than was looked at before.
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.length > longest) problems.push(longText([...path], value.length, longest));
    } else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        path.push(Array.isArray(value) ? Number(key) : key);
        look(inner);
        path.pop();
      }
  };
  look(content);
  return problems;
}

function longText(path: PathProblem['path'], length: number, most: number): PathProblem {
  const what = say('{key} is a text of {length, number} characters', { key: nameOf(path), length });
  return { path, what, expected: say('at most {most, number}', { most }), isLimit: true };
}

function longList(path: PathProblem['path'], length: number, most: number): PathProblem {
  const what = say('{key} has {length, number} records', { key: nameOf(path), length });
  return { path, what, expected: say('at most {most, number}', { most }), isLimit: true };
}

function nameOf(path: PathProblem['path']): string {
  const key = path.findLast((part) => typeof part === 'string');
  return key === undefined ? say('the file') : `"${key}"`;
}
