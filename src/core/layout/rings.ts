import { bestConnected } from './best-connected';
import type { Layout } from './layout';

const GAP = 22;
const RING = 96;

/** The best connected in the middle, everybody else on rings around them by rank. */
export const ringsLayout: Layout = {
  id: 'rings',
  label: 'Rings',
  description: 'By number of relationships: the best connected in the middle.',
  place: (graph) => {
    const positions = new Float32Array(2 * graph.count);
    const order = bestConnected(graph.degree, graph.count);
    let at = 1;
    for (let ring = 1; at < order.length; ring++) {
      const radius = ring * RING;
      // A box turns on its ring: it needs its diagonal as a chord.
      const members: number[] = [];
      let used = 0;
      while (at < order.length) {
        const row = order[at]!;
        const chord = Math.hypot(graph.width[row]!, graph.height[row]!) + GAP;
        const angle = chord >= 2 * radius ? Math.PI : 2 * Math.asin(chord / (2 * radius));
        if (members.length > 0 && used + angle > 2 * Math.PI) break;
        members.push(row);
        used += angle;
        at++;
      }
      members.forEach((row, place) => {
        const angle = (place / members.length) * 2 * Math.PI - Math.PI / 2 + ring * 0.4;
        positions[2 * row] = radius * 1.4 * Math.cos(angle);
        positions[2 * row + 1] = radius * Math.sin(angle);
      });
    }
    return positions;
  },
};
