import { randomFrom } from './random.js';

/** A graph as large files hold it, the same every time. */
const ENTITIES = 20_000;
const RELATIONSHIPS = 100_000;
const TYPES = ['owns', 'supplies', 'lends', 'meets', 'sanctions'];

/**
 * The graph in each format, written by hand, so that no writer of ours decides what a reader of ours finds.
 * @returns {readonly { name: string, text: string, goal: string }[]}
 */
export function largeFiles() {
  const random = randomFrom(7);
  const names = Array.from({ length: ENTITIES }, (_, at) => `Entity number ${at}`);
  // Few have many relationships, many have few.
  const some = () => Math.floor(random() ** 3 * ENTITIES);
  const ties = Array.from({ length: RELATIONSHIPS }, (_, at) => {
    const year = 1990 + Math.floor(random() * 30);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    return {
      from: some(),
      to: Math.floor(random() * ENTITIES),
      type: TYPES[at % TYPES.length],
      start: `${year}-${month}-11`,
      end: `${year + 1 + (at % 5)}-12-31`,
      weight: at % 17,
    };
  });
  return [
    { name: 'large.json', text: asEntente(names, ties), goal: 'at most 2,000 ms' },
    { name: 'large.csv', text: asCsv(names, ties), goal: 'at most 2,000 ms' },
    { name: 'large.gexf', text: asGexf(names, ties), goal: 'at most 4,000 ms' },
  ];
}

/** @typedef {{ from: number, to: number, type: string | undefined, start: string, end: string, weight: number }} Tie */

/**
 * @param {readonly string[]} names
 * @param {readonly Tie[]} ties
 */
function asEntente(names, ties) {
  const entities = names.map((name, at) => ({ id: `e${at}`, type: at % 3 === 0 ? 'company' : 'person', name }));
  const relationships = ties.map(({ from, to, type, start, end, weight }, at) => ({
    id: `r${at}`,
    type,
    from: `e${from}`,
    to: `e${to}`,
    start,
    end,
    confidence: 'reported',
    sources: [],
    properties: { weight },
  }));
  return JSON.stringify({ format: 'entente', version: 1, id: 'large', title: 'Large', entities, relationships });
}

/**
 * @param {readonly string[]} names
 * @param {readonly Tie[]} ties
 */
function asCsv(names, ties) {
  const lines = ties.map(({ from, to, type, start, end, weight }) =>
    [names[from], names[to], type, start, end, weight].join(','),
  );
  return ['from,to,type,start,end,weight', ...lines].join('\n');
}

/**
 * @param {readonly string[]} names
 * @param {readonly Tie[]} ties
 */
function asGexf(names, ties) {
  const nodes = names.map((name, at) => `<node id="${at}" label="${name}"/>`).join('\n');
  const edges = ties
    .map(
      ({ from, to, type, start, end, weight }, at) =>
        `<edge id="${at}" source="${from}" target="${to}" label="${type}" start="${start}" end="${end}" weight="${weight}"/>`,
    )
    .join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph mode="dynamic" defaultedgetype="directed" timeformat="date">
<nodes>
${nodes}
</nodes>
<edges>
${edges}
</edges>
</graph>
</gexf>`;
}
