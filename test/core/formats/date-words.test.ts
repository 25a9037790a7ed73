import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateTrouble } from '@/core/formats/date-words';
import { edtfDates } from '../../support/arbitraries';

describe('dateTrouble', () => {
  it.each([
    ['2024-13', 'month 13 does not exist'],
    ['2024-00-10', 'month 00 does not exist'],
    ['2023-02-29', 'day 29 does not exist: 2023-02 has 28 days'],
    ['2024-04-31', 'day 31 does not exist: 2024-04 has 30 days'],
    ['', 'the date is empty'],
    ['  ', 'the date is empty'],
    ['Y170000002', 'the year is too large: six digits at most'],
    ['yesterday', 'this is not an EDTF date'],
  ])('says of %j: %s', (text, trouble) => {
    expect(dateTrouble(text)).toBe(trouble);
  });

  it('finds none in a date', () => {
    fc.assert(
      fc.property(edtfDates, (text) => {
        expect(dateTrouble(text)).toBeNull();
      }),
    );
  });
});
