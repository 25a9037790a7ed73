import { LARGEST, SMALLEST } from './entity-size';
import { PLAIN, rampAt } from './tints';

/** How a scale grows with what it shows: evenly, with its square root, or with its logarithm. */
export type Bend = 'even' | 'root' | 'log';

/** The least and the most of the values that there are; 0 and 0 where there are none. */
export function rangeOf(values: Float64Array): readonly [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least <= most ? [least, most] : [0, 0];
}

/** Ids of tints for values, from the least to the most; the plain one where there is none. */
export function scaledTints(values: Float64Array, bend: Bend): readonly string[] {
  const position = positionIn(values, bend);
  return Array.from(values, (value) => (Number.isNaN(value) ? PLAIN : rampAt(position(value))).id);
}

/** Diameters for values, from the least to the most; the smallest where there is none. */
export function scaledSizes(values: Float64Array, bend: Bend): Float32Array {
  const position = positionIn(values, bend);
  return Float32Array.from(values, (value) =>
    Math.round(SMALLEST + (LARGEST - SMALLEST) * (Number.isNaN(value) ? 0 : position(value))),
  );
}

/** Where a value stands between the least and the most, from 0 to 1; where all are the same, at 0. */
function positionIn(values: Float64Array, bend: Bend): (value: number) => number {
  const [least, most] = rangeOf(values);
  const bent = (value: number): number => {
    // Halves, since the whole way between two numbers can be longer than a number holds.
    if (bend === 'even') return value / 2 - least / 2;
    return bend === 'root' ? Math.sqrt(value - least) : Math.log(value) - Math.log(least);
  };
  return (value) => (most > least ? bent(value) / bent(most) : 0);
}
