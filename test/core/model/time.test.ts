import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EdtfDate } from '@/core/model/time';
import {
  civilOf,
  DAY_MAX,
  DAY_MIN,
  dateFault,
  dayOf,
  daysInMonth,
  isoDay,
  isoYear,
  parseBound,
  parseDate,
} from '@/core/model/time';
import { edtfDates, levelOneDates, levelZeroDates } from '../../support/arbitraries';

const MS_PER_DAY = 86_400_000;
/** The days that a JavaScript Date can hold. */
const days = fc.integer({ min: -100_000_000, max: 100_000_000 });

/** First and last day of a date as ISO text, the way a person checks it. */
function spanText(text: string): string | null {
  const date = parseDate(text);
  return date && `${isoDay(date.earliest)} ${isoDay(date.latest)}`;
}

describe('days', () => {
  it('count from 1970-01-01', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(2000, 3, 1)).toBe(11_017);
  });

  it('agree with the calendar of JavaScript and come back as the same date', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * MS_PER_DAY);
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(civilOf(day)).toEqual(civil);
        expect(dayOf(civil.year, civil.month, civil.day)).toBe(day);
      }),
    );
  });

  it('follow each other without gap, so that a month ends the day before the next begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
        expect(dayOf(year, month, daysInMonth(year, month)) + 1).toBe(next);
      }),
    );
  });

  it('know the leap years, the year zero among them', () => {
    expect([1900, 2000, 2023, 2024, 0, -4].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 29, 29]);
  });

  it('are printed as dates that are read back as the same day', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDate(isoDay(day))).toMatchObject({ earliest: day, latest: day, precision: 'day' });
      }),
    );
  });
});

describe('parseDate', () => {
  it.each([
    ['2014', '2014-01-01 2014-12-31', 'year'],
    ['2014-05', '2014-05-01 2014-05-31', 'month'],
    ['2024-02', '2024-02-01 2024-02-29', 'month'],
    ['2014-05-21', '2014-05-21 2014-05-21', 'day'],
    ['201X', '2010-01-01 2019-12-31', 'decade'],
    ['20XX', '2000-01-01 2099-12-31', 'century'],
    ['1XXX', '1000-01-01 1999-12-31', 'millennium'],
    ['-001X', '-0019-01-01 -0010-12-31', 'decade'],
    ['2014-XX', '2014-01-01 2014-12-31', 'year'],
    ['2014-XX-XX', '2014-01-01 2014-12-31', 'year'],
    ['2014-05-XX', '2014-05-01 2014-05-31', 'month'],
    ['0000', '0000-01-01 0000-12-31', 'year'],
    ['-0753-04-21', '-0753-04-21 -0753-04-21', 'day'],
    ['Y17000', 'Y17000-01-01 Y17000-12-31', 'year'],
    ['Y-170000', 'Y-170000-01-01 Y-170000-12-31', 'year'],
  ])('reads %s as the days %s', (text, span, precision) => {
    expect(spanText(text)).toBe(span);
    expect(parseDate(text)).toMatchObject({ text, precision, doubtful: false });
  });

  it.each([
    ['2014-21', '2014-03-01 2014-05-31'],
    ['2014-22', '2014-06-01 2014-08-31'],
    ['2014-23', '2014-09-01 2014-11-30'],
    ['2023-24', '2023-12-01 2024-02-29'],
  ])('reads the season %s as %s, of the north, winter into the next year', (text, span) => {
    expect(spanText(text)).toBe(span);
    expect(parseDate(text)?.precision).toBe('season');
  });

  it.each(['2014~', '2014-05?', '2014-05-21%', '201X~', '2014-21?'])(
    'reads %s as doubtful, its days unchanged',
    (text) => {
      expect(parseDate(text)).toEqual({ ...parseDate(text.slice(0, -1)), text, doubtful: true });
    },
  );

  it.each(['2024-05-16T10:00:00', '2024-05-16T23:59:59.5Z', '2024-05-16T00:30+08:00', '2024-05-16T24:00:00-04'])(
    'reads the time %s as the day that is written',
    (text) => {
      expect(spanText(text)).toBe('2024-05-16 2024-05-16');
    },
  );

  it.each(
    '2024-13 2024-00 2023-02-29 2024-02-30 1900-02-29 2024-04-31 2024-05-00 2024-5 2024-05-1 24 202 20245 02024 yesterday'
      .split(' ')
      .concat('-0000', '-0000-05', '--2024', '+2024', '2024-', '2024-05-', '-2024-13', '2024-05-16-01', '20240516')
      .concat('Y2024', 'Y01234', 'Y170000002', 'Y-1234567', 'y12345', '9'.repeat(400), `Y${'9'.repeat(400)}`)
      .concat('XXXX', '2X14', '20X', '201XX', '201X-05', '2014-XX-05', '2014-0X', '2014-25', '2014-21-05', '2014-13-XX')
      .concat('2024T10:00', '2024-05T10:00', '2024-05-XXT10:00', '2024-05-16T', '2024-05-16T99:00', '2024-05-16T10:60')
      .concat('2024-05-16T10', '2024-05-16T24:30', '2024-05-16 10:00', '2014~~', '~2014', '2014/2019', '..', '/', '')
      .concat(
        ' ',
        ' 2014',
        '2014 ',
        '2014\n',
        '２０１４',
        '٢٠١٤',
        '2014–05',
        '16.05.2024',
        '05/16/2024',
        'NaN',
        '__proto__',
      ),
  )('refuses %j', (text) => {
    expect(parseDate(text)).toBeNull();
    expect(dateFault(text)).not.toBeNull();
  });

  it('agrees with the package edtf on the first and last day of every date of level 0', () => {
    fc.assert(fc.property(levelZeroDates.filter(isReadRightByEdtf), expectSameDays));
  });

  it('agrees with the package edtf on level 1, seasons apart, which edtf counts as quarters', () => {
    const dates = levelOneDates.filter((text) => isReadRightByEdtf(text) && parseDate(text)?.precision !== 'season');
    fc.assert(fc.property(dates, expectSameDays));
  });

  it('accepts no date without marks that the package edtf refuses', () => {
    const almostDates = fc.stringMatching(/^-?\d{2,5}(-[0-3]?\d(-[0-3]\d)?)?$/);
    const accepted = almostDates.filter((text) => parseDate(text) !== null);
    fc.assert(
      fc.property(accepted, (text) => {
        expect(() => edtf(text)).not.toThrow();
      }),
    );
  });

  it('gives for any date a span that does not end before it begins, between the outermost days', () => {
    fc.assert(
      fc.property(edtfDates, (text) => {
        const { earliest, latest } = parseDate(text)!;
        expect(earliest).toBeGreaterThan(DAY_MIN);
        expect(latest).toBeLessThan(DAY_MAX);
        expect(earliest).toBeLessThanOrEqual(latest);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(() => [parseDate(text), dateFault(text)]).not.toThrow();
      }),
    );
  });
});

/** The package edtf forgets the leap day of the year 0, and reads `-0001-01-XX` as a span that ends before it begins. */
function isReadRightByEdtf(text: string): boolean {
  return !/^0000-02|^-.*X/.test(text);
}

function expectSameDays(text: string): void {
  const own: EdtfDate | null = parseDate(text);
  const other = edtf(text);
  expect(own?.earliest).toBe(Math.floor(other.min / MS_PER_DAY));
  expect(own?.latest).toBe(Math.floor(other.max / MS_PER_DAY));
}

describe('parseBound', () => {
  it('takes the empty text, `..` and nothing for no bound', () => {
    expect([undefined, '', '..', 'soon'].map(parseBound)).toEqual([null, null, null, null]);
  });

  it('reads a date as a date', () => {
    expect(parseBound('2024-05')).toEqual(parseDate('2024-05'));
  });
});

describe('isoYear', () => {
  it('has four digits at least, and a Y where it has more', () => {
    expect([2024, 5, 0, -44, 12345, -12345].map(isoYear)).toEqual([
      '2024',
      '0005',
      '0000',
      '-0044',
      'Y12345',
      'Y-12345',
    ]);
  });
});
