import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partOf, partSize } from '@/canvas/part';
import { pictures } from './scenes';

it('a picture comes in parts that only grow, each edge after its nodes, until it is the picture itself', () => {
  fc.assert(
    fc.property(pictures, fc.integer({ min: 1, max: 5 }), (picture, size) => {
      const all = picture.nodes.size + picture.edges.size;
      for (let count = 0; count < all; count += size) {
        const part = partOf(picture, count);
        expect(part.nodes.size + part.edges.size).toBe(count);
        expect([...part.nodes]).toEqual([...picture.nodes].slice(0, part.nodes.size));
        expect([...part.edges]).toEqual([...picture.edges].slice(0, part.edges.size));
        for (const { data } of part.edges.values()) {
          expect(part.nodes.has(data.source) && part.nodes.has(data.target)).toBe(true);
        }
      }
      expect(partOf(picture, all)).toBe(picture);
      expect(partOf(picture, Infinity)).toBe(picture);
    }),
  );
});

it('a large picture comes in few parts, and a small one in no more than it takes', () => {
  const ofNodes = (count: number) => ({
    nodes: new Map(Array.from({ length: count }, (_, at) => [String(at), {} as never])),
    edges: new Map(),
  });
  expect(partSize(ofNodes(10))).toBe(24);
  expect(Math.ceil(10_000 / partSize(ofNodes(10_000)))).toBe(12);
});
