import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '@/core/layout';
import { createCells } from '@/core/layout/find-cell';
import { boxAt, overlap } from '@/core/layout/boxes';
import type { LayoutGraph } from '@/core/layout/layout';
import { createRandom } from '@/core/layout/random';
import type { Tie } from '../../support/shape';
import { shape } from '../../support/shape';

const chain = (count: number): readonly Tie[] => Array.from({ length: count - 1 }, (_, at) => [at, at + 1]);
const star = (count: number): readonly Tie[] => Array.from({ length: count - 1 }, (_, at) => [0, at + 1]);
const pairs = (count: number): readonly Tie[] => Array.from({ length: count / 2 }, (_, at) => [2 * at, 2 * at + 1]);

const shapes: readonly (readonly [name: string, graph: LayoutGraph])[] = [
  ['nothing', shape(0, [])],
  ['one entity', shape(1, [])],
  ['one entity tied to itself', shape(1, [[0, 0]])],
  ['strangers', shape(60, [])],
  [
    'entities tied only to themselves',
    shape(
      60,
      Array.from({ length: 60 }, (_, at) => [at, at] as const),
    ),
  ],
  ['pairs', shape(200, pairs(200))],
  ['a star', shape(200, star(200))],
  ['a chain', shape(300, chain(300))],
  ['thousands around one', shape(3000, star(3000))],
  ['a chain of thousands', shape(3000, chain(3000))],
  ['thousands of pairs', shape(3000, pairs(3000))],
];

function overlaps(graph: LayoutGraph, positions: Float32Array): readonly Tie[] {
  const boxes = Array.from({ length: graph.count }, (_, row) =>
    boxAt(graph, row, positions[2 * row]!, positions[2 * row + 1]!),
  );
  return boxes.flatMap((box, a) =>
    boxes.slice(a + 1).flatMap((other, b): Tie[] => (overlapsVisibly(box, other) ? [[a, a + 1 + b]] : [])),
  );
}

/** Boxes overlap by more than the rounding of columns. */
function overlapsVisibly(box: Parameters<typeof overlap>[0], other: Parameters<typeof overlap>[0]): boolean {
  const { left, right, top, bottom } = box;
  return overlap({ left: left + 0.1, right: right - 0.1, top: top + 0.1, bottom: bottom - 0.1 }, other);
}

/** Width and height of the picture against those of a square that the boxes would fill. */
function spread(graph: LayoutGraph, positions: Float32Array): number {
  const boxes = Array.from({ length: graph.count }, (_, row) =>
    boxAt(graph, row, positions[2 * row]!, positions[2 * row + 1]!),
  );
  const length = (least: 'left' | 'top', most: 'right' | 'bottom') =>
    Math.max(...boxes.map((box) => box[most])) - Math.min(...boxes.map((box) => box[least]));
  const area = boxes.reduce((sum, box) => sum + (box.right - box.left) * (box.bottom - box.top), 0);
  return Math.max(length('left', 'right'), length('top', 'bottom')) / Math.sqrt(area);
}

describe.each(LAYOUTS)('the layout “$label”', ({ place }) => {
  it.each(shapes)('lets no two boxes of any size overlap: %s', (_, graph) => {
    const positions = place(graph, 1);
    expect(positions).toHaveLength(2 * graph.count);
    expect(positions.every(Number.isFinite)).toBe(true);
    expect(overlaps(graph, positions)).toEqual([]);
  });

  it('lets no two boxes overlap, whoever is tied to whom and however large', () => {
    const graphs = fc
      .record({
        count: fc.integer({ min: 1, max: 80 }),
        ties: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 120 }),
        seed: fc.integer(),
      })
      .map(({ count, ties, seed }) =>
        shape(
          count,
          ties.map(([a, b]) => [a % count, b % count] as const),
          seed,
        ),
      );
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(overlaps(graph, place(graph, 1))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(shapes.slice(3))('keeps the picture together: %s', (_, graph) => {
    expect(spread(graph, place(graph, 1))).toBeLessThan(5);
  });
});

describe('places in cells', () => {
  it('let no two boxes overlap, whatever the targets, and lie near them as long as there is room', () => {
    const wishes = fc.tuple(
      fc.integer({ min: 1, max: 60 }),
      fc.array(fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 })), {
        minLength: 1,
      }),
      fc.integer(),
    );
    fc.assert(
      fc.property(wishes, ([count, targets, seed]) => {
        const graph = shape(count, [], seed);
        const positions = new Float32Array(2 * count);
        const places = createCells(graph, positions);
        for (let row = 0; row < count; row++) {
          const [x, y] = targets[row % targets.length]!;
          places.placeNear(row, { x, y, angle: null });
        }
        expect(overlaps(graph, positions)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('are the nearest free ones, as if every cell were looked at', () => {
    const graph = shape(400, []);
    const same = { ...graph, width: graph.width.map(() => 60), height: graph.height.map(() => 40) };
    const positions = new Float32Array(2 * graph.count);
    const places = createCells(same, positions);
    const random = createRandom(3);
    const taken = new Set<string>();
    const all = Array.from({ length: 61 }, (_, at) => at - 30);
    for (let row = 0; row < graph.count; row++) {
      const target = { x: 300 * random() - 150, y: 200 * random() - 100, angle: null };
      const [column, line] = [Math.floor(target.x / 68), Math.floor(target.y / 48)];
      const far = (cell: readonly number[]): number =>
        Math.hypot(((cell[0]! - column) * 68) / 1.35, (cell[1]! - line) * 48);
      const free = all.flatMap((x) => all.map((y) => [x, y])).filter((cell) => !taken.has(cell.join()));
      places.placeNear(row, target);
      const found = cellOf(same, positions, row);
      expect(taken.has(found.join())).toBe(false);
      // Distances count in steps of half a cell's height.
      expect(far(found)).toBeLessThan(Math.min(...free.map(far)) + 24);
      taken.add(found.join());
    }
  });
});

function cellOf(graph: LayoutGraph, positions: Float32Array, row: number): readonly number[] {
  const { left, top } = boxAt(graph, row, positions[2 * row]!, positions[2 * row + 1]!);
  return [Math.round(left / 68), Math.round(top / 48)];
}

describe('the first layout', () => {
  const [{ place }] = LAYOUTS;

  it('gives another picture for another seed', () => {
    const graph = shape(40, chain(40));
    expect(place(graph, 1)).not.toEqual(place(graph, 2));
  });

  it.each([
    ['pairs', pairs],
    ['a star', star],
  ])('takes no longer for an entity because many came before: %s', (_, tiesOf) => {
    expect(readsPerEntity(place, shape(4000, tiesOf(4000)))).toBeLessThan(
      2.5 * readsPerEntity(place, shape(1000, tiesOf(1000))),
    );
  });
});

/** How often a layout asks for the width of an entity: steps of its work, the same on every machine. */
function readsPerEntity(place: (graph: LayoutGraph, seed: number) => Float32Array, graph: LayoutGraph): number {
  let reads = 0;
  const width = new Proxy(graph.width, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  place({ ...graph, width }, 1);
  return reads / graph.count;
}
