/**
 * A graph to draw, and how many frames are taken of it: fewer where each takes long.
 * @typedef {{ id: string, entities: number, relationships: number, pans: number, steps: number }} Size
 */

/** Steps go there and back in fourteen. @type {readonly Size[]} */
export const SIZES = [
  { id: '300/1k', entities: 300, relationships: 1000, pans: 80, steps: 84 },
  { id: '1k/5k', entities: 1000, relationships: 5000, pans: 64, steps: 56 },
  { id: '5k/20k', entities: 5000, relationships: 20_000, pans: 32, steps: 42 },
  { id: '20k/100k', entities: 20_000, relationships: 100_000, pans: 16, steps: 28 },
  { id: '100k/500k', entities: 100_000, relationships: 500_000, pans: 8, steps: 14 },
  { id: '200k/1M', entities: 200_000, relationships: 1_000_000, pans: 8, steps: 14 },
];

/** Above this only Entente and the fastest peer are drawn, unless others are asked for. */
export const MANY = 100_000;
