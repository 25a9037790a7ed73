import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntaxTrouble } from '@/core/formats/json-syntax';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Texts that are nearly JSON: one piece of a sound text replaced by another. */
const nearlyJson = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.nat({ max: 3 }),
    fc.constantFrom(
      '',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '0',
      '-',
      'e',
      '.',
      ' ',
      '\n',
      '\t',
      'null',
      'tru',
      '/*',
    ),
  )
  .map(([text, at, length, piece]) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + piece + text.slice(from + length);
  });

/** Texts of signs and words that mean something in JSON, in any order. */
const pieces = fc
  .array(
    fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '\\u00e9', '1', '-0.5E+3', '01', 'true', ' ', '\u00a0'),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

describe('the place where a text stops being JSON', () => {
  it('is found exactly in those texts that cannot be parsed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), nearlyJson, pieces, fc.string()), (text) => {
        expect(syntaxTrouble(text) === null).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('has before it what lacks nothing but the rest', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const before = text.slice(0, syntaxTrouble(text)?.offset ?? 0);
        const trouble = syntaxTrouble(before);
        expect(
          trouble === null || trouble.offset === before.length || trouble.what.endsWith('before the end of the file'),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['{"a": 1,}', 8, 'a name in double quotes is missing'],
    ['[1, 2,]', 6, 'a value is missing'],
    ['[1 2]', 3, 'a comma or a closing bracket is missing'],
    ['{"a" 1}', 5, 'a colon is missing'],
    ["{'a': 1}", 1, 'a name in double quotes or “}” is missing'],
    ['[1', 2, 'a comma or a closing bracket is missing'],
    ['[1}', 2, 'a comma or a closing bracket is missing'],
    ['{}{}', 2, 'something follows after the end'],
    ['[NaN]', 1, 'a word or sign means nothing here'],
    ['[01]', 1, 'a word or sign means nothing here'],
    ['{} // done', 3, 'a comment means nothing here'],
    ['["a\tb"]', 3, 'a text holds a control character, such as a tab'],
    ['["C:\\x"]', 4, 'a backslash stands where it means nothing'],
    ['["a\nb"]', 1, 'a text has no closing quote on its line'],
    ['["a', 1, 'a text has no closing quote before the end of the file'],
  ])('in %j is %i: %s', (text, offset, what) => {
    expect(syntaxTrouble(text)).toEqual({ offset, what });
  });

  it('is found at any depth of nesting', () => {
    expect(syntaxTrouble('['.repeat(200_000))?.offset).toBe(200_000);
    expect(syntaxTrouble('['.repeat(200_000) + ']'.repeat(200_000))).toBeNull();
  });
});
