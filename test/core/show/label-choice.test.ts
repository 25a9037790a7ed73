import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Labelled } from '@/core/show/label-choice';
import { chooseLabels, labelBeside, letteringScale } from '@/core/show/label-choice';

function node(id: string, x: number, y: number, change: Partial<Labelled> = {}): Labelled {
  return {
    id,
    position: { x, y },
    size: 20,
    width: 60,
    height: 14,
    badge: { x: 0, y: 0 },
    rank: 1,
    isNear: false,
    isWanted: false,
    ...change,
  };
}

const nodes = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 0, max: 300 }),
      size: fc.integer({ min: 20, max: 70 }),
      width: fc.integer({ min: 10, max: 120 }),
      rank: fc.nat({ max: 9 }),
      isNear: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((list) => list.map(({ x, y, ...rest }, position) => node(`n${position}`, x, y, rest)));

describe('chooseLabels', () => {
  it('writes no label over another', () => {
    fc.assert(
      fc.property(nodes, fc.constantFrom(0.7, 1, 2.3), (list, scale) => {
        const chosen = chooseLabels(list, scale);
        const boxes = list.flatMap((one) => {
          const side = chosen.get(one.id);
          return side ? [labelBeside(one, scale, side)] : [];
        });
        const clashes = boxes.flatMap((a, position) =>
          boxes
            .slice(position + 1)
            .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
        );
        expect(clashes).toEqual([]);
      }),
    );
  });

  it('writes none over the sign at the corner of another, but for the foremost', () => {
    fc.assert(
      fc.property(nodes, (list) => {
        const signed = list.map((one) => ({ ...one, isNear: false, badge: { x: 18, y: 9 } }));
        const chosen = chooseLabels(signed, 1, { room: null, foremost: 0 });
        const clashes = signed.flatMap((one) => {
          const side = chosen.get(one.id);
          if (!side) return [];
          const box = labelBeside(one, 1, side);
          return signed.filter((other) => {
            const [right, top] = [other.position.x + other.size / 2, other.position.y - other.size / 2];
            const isBeside = box.left >= right + 18 || box.right <= right - 14;
            return !isBeside && box.top < top + 9 && box.bottom > top - 9;
          });
        });
        expect(clashes).toEqual([]);
      }),
    );
  });

  it('covers nobody who has a name, not even with the names of the foremost', () => {
    fc.assert(
      fc.property(nodes, (list) => {
        const plain = list.map((one) => ({ ...one, isNear: false }));
        const chosen = chooseLabels(plain, 1);
        const named = plain.filter(({ id }) => chosen.has(id));
        const covered = named.flatMap((one) => {
          const box = labelBeside(one, 1, chosen.get(one.id)!);
          return named.filter(({ position: { x, y }, size }) => {
            const reach = size * 0.25;
            return box.left < x + reach && x - reach < box.right && box.top < y + reach && y - reach < box.bottom;
          });
        });
        expect(covered).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('names whoever matters most, however close others stand', () => {
    fc.assert(
      fc.property(nodes, (list) => {
        const most = node('most', 150, 150, { rank: 10, size: 40 });
        const plain = list.map((one) => ({ ...one, isNear: false }));
        expect(chooseLabels([...plain, most], 1).has('most')).toBe(true);
      }),
    );
  });

  it('writes none that reaches out of the room, but turns to the side that has room', () => {
    const rules = { room: { left: 0, top: 0, right: 300, bottom: 300 }, foremost: 1 };
    expect(chooseLabels([node('a', 150, 290), node('b', 290, 150), node('c', 290, 400)], 1, rules)).toEqual(
      new Map([
        ['a', 'above'],
        ['b', 'left'],
      ]),
    );
  });

  it('puts a label below its node where there is room', () => {
    expect(chooseLabels([node('a', 0, 0), node('b', 500, 0)], 1)).toEqual(
      new Map([
        ['a', 'below'],
        ['b', 'below'],
      ]),
    );
  });

  it('puts it on another side where there is none below', () => {
    expect(chooseLabels([node('a', 0, 0, { rank: 2 }), node('b', 0, 22)], 1).get('a')).toBe('above');
  });

  it('keeps clear of the sign at the upper right of its node', () => {
    const signed = node('a', 0, 0, { badge: { x: 20, y: 9 } });
    const plain = node('a', 0, 0);
    const edge = (one: Labelled) => [labelBeside(one, 1, 'right').left, labelBeside(one, 1, 'above').bottom];
    expect(edge(signed)).toEqual([edge(plain)[0]! + 20, edge(plain)[1]! - 9]);
  });

  it('leaves out the less important where only one has room', () => {
    const crowd = Array.from({ length: 12 }, (_, at) =>
      node(`n${at}`, (at % 4) * 12, Math.floor(at / 4) * 12, { rank: at }),
    );
    const chosen = chooseLabels(crowd, 3);
    expect(chosen.has('n11')).toBe(true);
    expect(chosen.size).toBeLessThan(crowd.length);
  });

  it('writes what is wanted in any case, and takes away what that would cover', () => {
    const crowd = [node('a', 0, 0, { rank: 9 }), ...['b', 'c', 'd', 'e'].map((id, at) => node(id, 3 * at, 3 * at))];
    const chosen = chooseLabels(
      crowd.map((one) => (one.id === 'e' ? { ...one, isWanted: true } : one)),
      4,
    );
    expect(chosen.has('e')).toBe(true);
  });

  it('changes no sides when something stands out', () => {
    fc.assert(
      fc.property(nodes, (list) => {
        const calm = chooseLabels(
          list.map((one) => ({ ...one, isNear: false })),
          1,
        );
        const focused = chooseLabels(list, 1);
        for (const [id, side] of focused) if (calm.has(id)) expect(side).toBe(calm.get(id));
      }),
    );
  });

  it('does not depend on the order of the nodes', () => {
    fc.assert(
      fc.property(nodes, (list) => {
        expect(chooseLabels(list.toReversed(), 1)).toEqual(chooseLabels(list, 1));
      }),
    );
  });
});

describe('letteringScale', () => {
  it('keeps letters of 12 pixels between 9.5 and 16 on the screen, at any zoom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.08, max: 4, noNaN: true }), (zoom) => {
        const onScreen = 12 * zoom * letteringScale(zoom);
        expect(onScreen).toBeGreaterThanOrEqual(9.5);
        expect(onScreen).toBeLessThanOrEqual(16.2);
      }),
    );
  });
});
