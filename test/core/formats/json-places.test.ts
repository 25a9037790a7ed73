import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateKeys, mayRepeatKeys } from '@/core/formats/json-places';

/** Texts of JSON in which keys may stand twice, be written in escapes, or be forbidden. */
const { texts } = fc.letrec<{ texts: string; objects: string; lists: string; leaves: string }>((tie) => ({
  texts: fc.oneof({ depthSize: 'small' }, tie('leaves'), tie('objects'), tie('lists')),
  leaves: fc.constantFrom('1', 'null', 'true', '":"', '"{\\"a\\":"', '"\\\\"', '""'),
  objects: fc
    .array(fc.tuple(fc.constantFrom('a', 'b', '\\u0061', '', '__proto__', 'constructor', 'c:d'), tie('texts')), {
      maxLength: 4,
    })
    .map((pairs) => `{${pairs.map(([key, value]) => `"${key}": ${value}`).join(', ')}}`),
  lists: fc.array(tie('texts'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
}));

describe('the keys of a text of JSON', () => {
  it('are looked for one by one only where one stands twice or is forbidden', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(mayRepeatKeys(text, JSON.parse(text))).toBe(duplicateKeys(text).length > 0);
      }),
      { numRuns: 1000 },
    );
  });
});
