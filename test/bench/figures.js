/** @typedef {{ name: string, unit: string, values: readonly number[], goal?: string }} Figure */

/**
 * The value below which this share of the values lies, between neighbours by proportion.
 * @param {readonly number[]} values
 * @param {number} share from 0 to 1
 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/**
 * A figure as one line: median, 95th percentile, the middle half and the extremes.
 * @param {Figure} figure
 */
export function describeFigure({ name, unit, values, goal }) {
  if (values.length === 0) return `${name.padEnd(52)} nothing was measured`;
  const at = (/** @type {number} */ share) => round(quantile(values, share));
  const spread = `p25–p75 ${at(0.25)}–${at(0.75)}, min–max ${at(0)}–${at(1)}, n ${values.length}`;
  const wish = goal === undefined ? '' : `   (goal: ${goal})`;
  return `${name.padEnd(52)} median ${at(0.5)} ${unit}, p95 ${at(0.95)} ${unit}   ${spread}${wish}`;
}

/** @param {number} value */
function round(value) {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3);
}
