import { bestConnected } from './best-connected';
import type { Layout } from './layout';
import { wordsOf } from './words';
import { placeInLines } from './lines';

const GAP = 90;

/** Entities of one type stand together in a block; the larger blocks first, the best connected first in each. */
export const typesLayout: Layout = {
  ...wordsOf('types'),
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
      lowest = Math.max(lowest, placeInLines(graph, rows, { left, top, width }, positions));
      left += width + GAP;
    }
    return positions;
  },
};
