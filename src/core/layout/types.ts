import { bestConnected } from './best-connected';
import { PADDING } from './boxes';
import type { Layout } from './layout';

const GAP = 90;
const LINE = 96;

/** Entities of one type stand together in a block; the larger blocks first, the best connected first in each. */
export const typesLayout: Layout = {
  id: 'types',
  label: 'By type',
  description: 'Entities of one type stand together.',
  place: (graph) => {
    const positions = new Float32Array(2 * graph.count);
    const groups = new Map<number, number[]>();
    for (const row of bestConnected(graph.degree, graph.count)) {
      const group = groups.get(graph.group[row]!);
      if (group) group.push(row);
      else groups.set(graph.group[row]!, [row]);
    }
    const pageWidth = 170 * Math.sqrt(Math.max(1, graph.count)) * 1.2;
    let left = 0;
    let top = 0;
    let lowest = 0;
    for (const [, rows] of [...groups].toSorted((a, b) => b[1].length - a[1].length || a[0] - b[0])) {
      const width = Math.min(pageWidth, 170 * Math.ceil(Math.sqrt(rows.length)));
      if (left > 0 && left + width > pageWidth) {
        left = 0;
        top = lowest + GAP;
      }
      let x = left;
      let y = top;
      for (const row of rows) {
        if (x > left && x + graph.width[row]! > left + width) {
          x = left;
          y += LINE;
        }
        positions[2 * row] = x + graph.width[row]! / 2;
        positions[2 * row + 1] = y;
        x += graph.width[row]! + 2 * PADDING;
      }
      lowest = Math.max(lowest, y + LINE);
      left += width + GAP;
    }
    return positions;
  },
};
