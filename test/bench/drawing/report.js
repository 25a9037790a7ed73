import { quantile, withExtremes } from '../figures.js';
import { ENTENTE } from './measure.js';

/** @typedef {import('./index.js').Row} Row */
/** @typedef {import('./measure.js').Measured} Measured */
/** @typedef {import('../figures.js').Comparison} Comparison */

/** @typedef {{ title: string, of: Measured, share: number }} Column */

/** @type {readonly Column[]} */
const COLUMNS = [
  { title: 'first paint, ms', of: 'first', share: 0.5 },
  { title: 'heap, MB', of: 'heap', share: 0.5 },
  { title: 'pan p50, ms', of: 'pan', share: 0.5 },
  { title: 'pan p95, ms', of: 'pan', share: 0.95 },
  { title: 'CPU a pan, ms', of: 'panCpu', share: 0.5 },
  { title: 'drag p50, ms', of: 'step', share: 0.5 },
  { title: 'drag p95, ms', of: 'step', share: 0.95 },
  { title: 'CPU a step, ms', of: 'stepCpu', share: 0.5 },
];

/** @type {readonly (Pick<Column, 'of'> & { size: string, peer: string, name: string, unit: string, atMost: number })[]} */
const GOALS = [
  { of: 'step', size: '5k/20k', peer: 'force-graph', name: 'a frame of a dragged window', unit: 'ms', atMost: 0.5 },
  { of: 'stepCpu', size: '5k/20k', peer: 'force-graph', name: 'processor time of a step', unit: 'ms', atMost: 0.45 },
  { of: 'step', size: '20k/100k', peer: 'force-graph', name: 'a frame of a dragged window', unit: 'ms', atMost: 0.35 },
  { of: 'stepCpu', size: '300/1k', peer: 'force-graph', name: 'processor time of a step', unit: 'ms', atMost: 1 },
  { of: 'first', size: '5k/20k', peer: 'force-graph', name: 'first paint', unit: 'ms', atMost: 0.6 },
  { of: 'pan', size: '20k/100k', peer: 'force-graph', name: 'a frame of a panned picture', unit: 'ms', atMost: 0.15 },
  { of: 'heap', size: '5k/20k', peer: 'cytoscape', name: 'heap', unit: 'MB', atMost: 0.25 },
];

/**
 * What was drawn, as a table for each size: medians of the rounds, with the least and the most of them.
 * @param {readonly Row[]} rows
 */
export function drawingTables(rows) {
  return sizesOf(rows).map((size) => {
    const ofSize = rows.filter((row) => row.size === size);
    const counts = [size.entities, size.relationships].map((count) => count.toLocaleString('en-GB'));
    const head = ['page', ...COLUMNS.map(({ title }) => title), 'rounds'];
    const body = ofSize.map((row) => [row.page, ...COLUMNS.map((column) => cell(row, column)), roundsOf(row)]);
    return [`#### ${counts[0]} entities, ${counts[1]} relationships`, '', ...table([head, ...body]), ''].join('\n');
  });
}

/**
 * How one figure grows with the graph, for each page.
 * @param {readonly Row[]} rows
 */
export function growthTable(rows) {
  const sizes = sizesOf(rows);
  const pages = [...new Set(rows.map(({ page }) => page))];
  const grown = COLUMNS.filter(({ share, of }) => share === 0.5 && of !== 'pan' && of !== 'panCpu');
  const head = ['page', 'figure', ...sizes.map(({ id }) => id)];
  const body = pages.flatMap((page) =>
    grown.map((column) => [
      page,
      column.title,
      ...sizes.map((size) => {
        const row = rows.find((one) => one.size === size && one.page === page);
        return row ? cell(row, column) : '';
      }),
    ]),
  );
  return table([head, ...body]).join('\n');
}

/**
 * @param {readonly Row[]} rows
 * @returns {readonly Comparison[]}
 */
export function drawingGoals(rows) {
  const drawn = new Set(rows.map(({ size }) => size.id));
  return GOALS.filter(({ size }) => drawn.has(size)).map(({ of, size, peer, name, unit, atMost }) => {
    const valuesOf = (/** @type {string} */ page) => {
      const row = rows.find((one) => one.size.id === size && one.page === page);
      return row ? perRound(row, of, 0.5) : [];
    };
    return { name: `${name}, ${size}`, unit, ours: valuesOf(ENTENTE), theirs: valuesOf(peer), peer, atMost };
  });
}

/** @param {readonly Row[]} rows */
function sizesOf(rows) {
  return [...new Set(rows.map(({ size }) => size))];
}

/**
 * @param {Row} row
 * @param {Measured} of
 * @param {number} share
 */
function perRound({ runs }, of, share) {
  return runs.flatMap((run) => (run[of] ? [quantile(run[of], share)] : []));
}

/**
 * @param {Row} row
 * @param {Column} column
 */
function cell(row, { of, share }) {
  const values = perRound(row, of, share);
  return values.length === 0 ? '–' : withExtremes(values);
}

/** @param {Row} row */
function roundsOf({ runs }) {
  const troubles = [...new Set(runs.flatMap(({ trouble }) => trouble ?? []))];
  return [String(runs.length), ...troubles].join('; ');
}

/** @param {readonly (readonly string[])[]} rows */
function table(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0] ?? '', rule, ...lines.slice(1)];
}
