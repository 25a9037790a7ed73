import type { Row } from '../model/dataset';
import type { Day } from '../model/time';

/** Some rows in the order of their days, and those days beside them. */
export type ByDay = { readonly days: Int32Array; readonly rows: Uint32Array };

const DIGIT_BITS = 16;
const DIGIT = 2 ** DIGIT_BITS - 1;
/** Days before 1970 are negative: with the sign turned round they come first. */
const SIGN = -0x80000000;

/**
 * Puts rows in the order of their days; those of one day stay in the order in which they come. Radix sort from the lower
 * half of a day on (Knuth, The Art of Computer Programming 3, 5.2.5): two passes, with no call for each row. Each takes
 * the days along: to look them up by row, all over a column of a million, takes several times as long.
 */
export function byDay(column: Int32Array, rows: Uint32Array): ByDay {
  const [low, high] = [new Uint32Array(DIGIT + 2), new Uint32Array(DIGIT + 2)];
  const days = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const day = column[rows[at]!]! ^ SIGN;
    days[at] = day;
    low[(day & DIGIT) + 1]!++;
    high[(day >>> DIGIT_BITS) + 1]!++;
  }
  placesOf(low);
  placesOf(high);
  const half = { days: new Int32Array(rows.length), rows: new Uint32Array(rows.length) };
  for (let at = 0; at < rows.length; at++) {
    const day = days[at]!;
    const place = low[day & DIGIT]!++;
    half.days[place] = day;
    half.rows[place] = rows[at]!;
  }
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const day = half.days[at]!;
    const place = high[day >>> DIGIT_BITS]!++;
    days[place] = day ^ SIGN;
    sorted[place] = half.rows[at]!;
  }
  return { days, rows: sorted };
}

/** Makes of how many come before each digit where the first of it stands. */
function placesOf(counts: Uint32Array): void {
  for (let digit = 1; digit < counts.length; digit++) counts[digit]! += counts[digit - 1]!;
}

/** The rows from one day on, until before another. */
export function rowsBetween({ days, rows }: ByDay, from: Day, until: Day): Uint32Array {
  return rows.subarray(firstFrom(days, from), firstFrom(days, until));
}

function firstFrom(days: ArrayLike<Day>, day: Day): Row {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
