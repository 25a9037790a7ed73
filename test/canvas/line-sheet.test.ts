import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { lineSheet, type Hairlines } from '@/canvas/line-sheet';

const [WIDTH, HEIGHT] = [40, 30];

beforeAll(() => {
  class Image {
    readonly data: Uint8ClampedArray;
    constructor(width: number, height: number) {
      this.data = new Uint8ClampedArray(4 * width * height);
    }
  }
  vi.stubGlobal('ImageData', Image);
});

type Line = { readonly id: number; readonly ink: number; readonly ends: readonly number[] };

const place = fc.float({ min: -60, max: 90, noNaN: true });
const lines = fc.uniqueArray(
  fc.record({
    id: fc.nat(20),
    ink: fc.constantFrom(0xff_0000ff, 0x80_00ff00, 0x30_123456),
    ends: fc.tuple(place, place, place, place),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);

function columns(list: readonly Line[]): Hairlines {
  return {
    count: list.length,
    id: Uint32Array.from(list, ({ id }) => id),
    ink: Uint32Array.from(list, ({ ink }) => ink),
    ends: Float32Array.from(list.flatMap(({ ends }) => ends)),
  };
}

function picture(...drawings: readonly (readonly Line[])[]): Uint8ClampedArray {
  const sheet = lineSheet(WIDTH, HEIGHT, 7);
  for (const list of drawings) sheet.bring(columns(list));
  return sheet.look().data.slice();
}

const line = (ends: readonly number[], ink = 0xff_0000ff): Line => ({ id: 1, ink, ends });
const at = (data: Uint8ClampedArray, x: number, y: number): readonly number[] => [
  ...data.slice(4 * (y * WIDTH + x), 4 * (y * WIDTH + x) + 4),
];

describe('a sheet of hairlines', () => {
  it('looks the same whatever was on it before: a line that goes leaves nothing behind', () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 4 }), lines, (before, now) => {
        expect(Buffer.from(picture(...before, now)).equals(Buffer.from(picture(now)))).toBe(true);
      }),
    );
  });

  it('looks the same however many rows are laid at a time', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: HEIGHT }), (now, rows) => {
        const banded = lineSheet(WIDTH, HEIGHT, rows);
        banded.bring(columns(now));
        const whole = lineSheet(WIDTH, HEIGHT, HEIGHT);
        whole.bring(columns(now));
        expect(Buffer.from(banded.look().data).equals(Buffer.from(whole.look().data))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('has a line where it runs, from its one end to the other, in its colour, and nowhere else', () => {
    const data = picture([line([2, 10.5, 12, 10.5])]);
    const inked = Array.from({ length: WIDTH * HEIGHT }, (_, pixel) => pixel).filter(
      (pixel) => data[4 * pixel + 3]! > 0,
    );
    expect(inked).toEqual(Array.from({ length: 10 }, (_, step) => 10 * WIDTH + 2 + step));
    expect(at(data, 5, 10).slice(0, 3)).toEqual([255, 0, 0]);
  });

  it('shares a line between two pixels by how near it is to each', () => {
    const data = picture([line([5.75, 0, 5.75, 20])]);
    const [left, right] = [at(data, 5, 8)[3]!, at(data, 6, 8)[3]!];
    expect(left).toBeGreaterThan(2 * right);
    expect(right).toBeGreaterThan(0);
  });

  it('covers more where more lines cross, and never all of it before the last', () => {
    const crossed = picture([line([0, 5.5, 30, 5.5]), { ...line([9.5, 0, 9.5, 20]), id: 2 }]);
    expect(at(crossed, 9, 5)[3]).toBeGreaterThan(at(crossed, 8, 5)[3]!);
    expect(at(crossed, 9, 5)[3]).toBeLessThan(255);
  });

  it('has fainter lines the more there are, so that it does not close up', () => {
    const many = Array.from({ length: 60 }, (_, id) => ({ ...line([0, 5.5, 30, 5.5]), id }));
    const alphas = [1, 8, 60].map((count) => at(picture(many.slice(0, count)), 9, 5)[3]!);
    expect(alphas).toEqual(alphas.toSorted((one, other) => other - one));
    expect(alphas[0]! - alphas[2]!).toBeGreaterThan(60);
    expect(alphas[2]).toBeGreaterThan(60);
  });

  it('mixes the colours of lines by how much ink each lays on', () => {
    const both = [line([0, 5.5, 30, 5.5], 0x80_0000ff), { ...line([0, 5.5, 30, 5.5], 0x80_ff0000), id: 2 }];
    expect(at(picture(both), 9, 5).slice(0, 3)).toEqual([127, 0, 127]);
  });
});
