import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relationship } from '@/core/model/records';
import { parseDate } from '@/core/model/time';
import { dateWords, spanWords } from '@/core/show/date-words';

describe('the words for a date', () => {
  it.each([
    ['2014', '2014'],
    ['2014-05', 'May 2014'],
    ['2014-05-21', '21 May 2014'],
    ['2014-05-21T10:30:00Z', '21 May 2014'],
    ['2014-XX', '2014'],
    ['2014-05-XX', 'May 2014'],
    ['201X', '2010s'],
    ['200X', 'between 2000 and 2009'],
    ['19XX', 'between 1900 and 1999'],
    ['2001-21', 'spring 2001'],
    ['2001-22', 'summer 2001'],
    ['2001-23', 'autumn 2001'],
  ])('are as precise as %s and no more', (text, words) => {
    expect(dateWords(text)).toBe(words);
  });

  it.each([
    ['2001-24', 'winter 2001–02'],
    ['1999-24', 'winter 1999–2000'],
  ])('say that a winter runs into the next year: %s', (text, words) => {
    expect(dateWords(text)).toBe(words);
  });

  it.each([
    ['2014~', 'about 2014'],
    ['2014-05?', 'May 2014 (uncertain)'],
    ['2014-05-21%', 'about 21 May 2014 (uncertain)'],
  ])('say how sure the source is of %s', (text, words) => {
    expect(dateWords(text)).toBe(words);
  });

  it.each([
    ['0000', '1 BCE'],
    ['-0043', '44 BCE'],
    ['-0043-03-15', '15 March 44 BCE'],
    ['-005X', 'between 60 BCE and 51 BCE'],
    ['0033', '33 CE'],
    ['0476', '476'],
    ['Y12024', '12024'],
    ['Y-12023', '12024 BCE'],
  ])('count years before the common era as people do: %s', (text, words) => {
    expect(dateWords(text)).toBe(words);
  });

  it.each(['', '..', 'soon', '2024-13', '2014/2019', '<b>2014</b>'])('leave "%s" as it is', (text) => {
    expect(dateWords(text)).toBe(text);
  });

  it('never fail, and hold the year of every date of four digits', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof dateWords(text) === 'string'));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${year}-${String(month).padStart(2, '0')}`;
        expect(parseDate(text)).not.toBeNull();
        expect(dateWords(text)).toMatch(new RegExp(`^[A-Z][a-z]+ ${year}$`));
      }),
    );
  });
});

/** A record's dates in a line: `2014/2019`, `by 2014/..`; without a slash, the end is the start. */
function spanOf(line: string): Pick<Relationship, 'start' | 'end' | 'startBasis'> {
  const [start = '', end = start] = line.replace('by ', '').split('/');
  return {
    ...(start && { start }),
    ...(end && { end }),
    ...(line.startsWith('by ') && { startBasis: 'attested' as const }),
  };
}

describe('the words for a span', () => {
  it.each([
    ['2014-05-21', '21 May 2014'],
    ['2014', '2014'],
    ['2014~', 'about 2014'],
    ['2014/2019', '2014 – 2019'],
    ['2014-05/2019-03-02', 'May 2014 – 2 March 2019'],
    ['2014?/2019', '2014 (uncertain) – 2019'],
    ['/2019', 'until 2019, start unknown'],
    ['../2019', 'until 2019, no beginning'],
  ])('name both ends of what is over: %s', (line, words) => {
    expect(spanWords(spanOf(line))).toBe(words);
  });

  it.each([
    ['2014-05/..', 'since May 2014, ongoing'],
    ['2014~/..', 'since about 2014, ongoing'],
    ['/..', 'ongoing, start unknown'],
    ['../..', 'ongoing, no beginning'],
    ['2014/', 'since 2014, end unknown'],
    ['../', 'no beginning, end unknown'],
    ['/', 'undated'],
  ])('tell an ongoing from an unknown end: %s', (line, words) => {
    expect(spanWords(spanOf(line))).toBe(words);
  });

  it.each([
    ['by 2021-03/', 'by March 2021 (began earlier), end unknown'],
    ['by 2021-03/..', 'by March 2021 (began earlier), ongoing'],
    ['by 2021/2023', 'by 2021 (began earlier), until 2023'],
  ])('do not take an attested start for a beginning: %s', (line, words) => {
    expect(spanWords(spanOf(line))).toBe(words);
  });

  it.each([
    ['2023-01-01/2023-12-31', '2023'],
    ['2023-01/2023-12', '2023'],
    ['2023-05-01/2023-05-31', 'May 2023'],
    ['2024-02-01/2024-02-29', 'February 2024'],
    ['2024-01-01/2024-02-29', 'January – February 2024'],
    ['2024-03/2024-06', 'March – June 2024'],
  ])('call a whole year and whole months by their names: %s', (line, words) => {
    expect(spanWords(spanOf(line))).toBe(words);
  });

  it.each([
    ['2024-05-16/2024-05-17', '16–17 May 2024'],
    ['2024-02-04/2024-05-17', '4 February – 17 May 2024'],
    ['2023-02-01/2023-02-27', '1–27 February 2023'],
    ['2023-12-30/2024-01-02', '30 December 2023 – 2 January 2024'],
    ['2014-01-01/2019-12-31', '1 January 2014 – 31 December 2019'],
    ['2024-05-16/2024', '16 May 2024 – 2024'],
  ])('say a shared year once, and keep every known day: %s', (line, words) => {
    expect(spanWords(spanOf(line))).toBe(words);
  });
});
