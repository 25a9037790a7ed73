/** @typedef {{ name: string, unit: string, values: readonly number[], goal?: string }} Figure */

/**
 * The same of Entente and of a peer, and what their ratio is to be.
 * @typedef {{
 *   name: string,
 *   unit: string,
 *   ours: readonly number[],
 *   theirs: readonly number[],
 *   peer: string,
 *   atMost?: number,
 *   atLeast?: number,
 * }} Comparison
 */

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

/**
 * A comparison as one line: both medians with their extremes, the ratio and the goal.
 * @param {Comparison} comparison
 */
export function describeComparison({ name, unit, ours, theirs, peer, atMost, atLeast }) {
  const goal = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
  const ratio = quantile(ours, 0.5) / quantile(theirs, 0.5);
  const isMet = atMost === undefined ? ratio >= (atLeast ?? 0) : ratio <= atMost;
  const judged = Number.isNaN(ratio) ? 'no ratio' : `ratio ${ratio.toFixed(3)}, ${isMet ? 'met' : 'not met'}`;
  return `${name.padEnd(44)} Entente ${withExtremes(ours, unit)}, ${peer} ${withExtremes(theirs, unit)}: ${judged} (goal: ${goal})`;
}

/**
 * @param {readonly number[]} values
 * @param {string} unit
 */
export function withExtremes(values, unit = '') {
  if (values.length === 0) return 'not measured';
  const [least, middle, most] = [0, 0.5, 1].map((share) => round(quantile(values, share)));
  const extremes = values.length > 1 ? ` [${least}–${most}]` : '';
  return `${middle}${unit === '' ? '' : ` ${unit}`}${extremes}`;
}

/** @param {number} value */
function round(value) {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3);
}
