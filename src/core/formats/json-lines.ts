import type { Place, Problem } from '../model/problem';
import type { Format, Path, ReadResult } from './format';
import type { JsonImport } from './json-import';
import { importJson } from './json-import';
import { syntaxTrouble } from './json-syntax';
import { placesOfValues } from './json-values';
import { say } from '../words/say';

/** Most broken lines told at once. */
const MOST_PROBLEMS = 100;

type Line = { readonly number: number; readonly text: string };

/** A format with a JSON value on every line. It is recognised by its first line, and read as a list of the values. */
export function jsonLines({ recognises, read, ...format }: JsonImport): Format {
  return {
    ...format,
    recognises: ({ text, json }) => {
      const value = json()?.value ?? parsed(/\S.*/.exec(text)?.[0] ?? '');
      return value !== undefined && recognises(value);
    },
    read: ({ name, text, json }, options): ReadResult => {
      const only = json();
      if (only)
        return importJson({ name, text, content: [only.value], placeOf: placesOf(text) }, format.label, options, read);
      const lines = text
        .split('\n')
        .map((line, row): Line => ({ number: row + 1, text: line }))
        .filter((line) => line.text.trim() !== '');
      const content = lines.map((line) => parsed(line.text));
      const broken = lines.filter((_, row) => content[row] === undefined);
      if (broken.length > 0) return { problems: broken.slice(0, MOST_PROBLEMS).map(brokenLine) };
      return importJson({ name, text, content, placeOf: (path) => placeIn(lines, path) }, format.label, options, read);
    },
  };
}

/** A file of one record alone may have it on several lines. */
function placesOf(text: string): (path: Path) => Place {
  const placeOf = placesOfValues(text);
  return ([, ...path]) => placeOf(path);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function placeIn(lines: readonly Line[], [row, ...path]: Path): Place {
  const line = lines[Number(row ?? 0)];
  return line ? { line: line.number, column: placesOfValues(line.text)(path).column } : { line: 1, column: 1 };
}

function brokenLine({ number, text }: Line): Problem {
  const { offset, what } = syntaxTrouble(text) ?? { offset: 0, what: say('it cannot be parsed') };
  const rest = text.slice(offset, offset + 20).trim();
  return {
    place: { line: number, column: offset + 1 },
    what:
      rest === ''
        ? say('this line is not JSON: {what}, at its end, where it may have been cut off', { what })
        : say('this line is not JSON: {what} at “{rest}”', { what, rest }),
    expected: say('a JSON object on each line'),
  };
}
