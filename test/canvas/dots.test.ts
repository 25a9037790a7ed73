import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layDots } from '@/canvas/dots';

const [WIDTH, HEIGHT] = [40, 30];
const [PAPER, RED, FAINT_RED] = [0xff_ffffff, 0xff_0000ff, 0x80_0000ff];

type Dot = { readonly x: number; readonly y: number; readonly radius: number; readonly colour: number };

/** The bytes of a picture of one colour with dots on it. */
function picture(dots: readonly Dot[], beneath = 0): Uint8ClampedArray {
  const data = new Uint8ClampedArray(new Uint32Array(WIDTH * HEIGHT).fill(beneath).buffer);
  layDots({ width: WIDTH, height: HEIGHT, data } as ImageData, {
    count: dots.length,
    x: Float32Array.from(dots, ({ x }) => x),
    y: Float32Array.from(dots, ({ y }) => y),
    radius: Float32Array.from(dots, ({ radius }) => radius),
    colour: Uint32Array.from(dots, ({ colour }) => colour),
  });
  return data;
}

const pixel = (data: Uint8ClampedArray, x: number, y: number): readonly number[] => [
  ...data.slice(4 * (y * WIDTH + x), 4 * (y * WIDTH + x) + 4),
];

const dots = fc.record({
  x: fc.double({ min: -20, max: 60, noNaN: true }),
  y: fc.double({ min: -20, max: 50, noNaN: true }),
  radius: fc.double({ min: 1.5, max: 12, noNaN: true }),
  colour: fc.constantFrom(RED, FAINT_RED),
});

describe('a dot', () => {
  it('covers the pixels whose middles lie well within its rim, and none of those well beyond', () => {
    fc.assert(
      fc.property(dots, (dot) => {
        const data = picture([dot]);
        const wrong: string[] = [];
        for (let y = 0; y < HEIGHT; y++) {
          for (let x = 0; x < WIDTH; x++) {
            const away = Math.hypot(x + 0.5 - dot.x, y + 0.5 - dot.y) - dot.radius;
            const covered = data[4 * (y * WIDTH + x) + 3]!;
            if (away > 0.51 && covered !== 0) wrong.push(`${x} ${y} beyond`);
            if (away < -0.6 && covered !== dot.colour >>> 24) wrong.push(`${x} ${y} within`);
          }
        }
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('covers about as much as a disc of its radius, however small', () => {
    for (const radius of [0.6, 1, 1.5, 2.3, 4, 8]) {
      const data = picture([{ x: 20.3, y: 14.8, radius, colour: RED }]);
      const covered = data.reduce((sum, byte, at) => sum + (at % 4 === 3 ? byte / 255 : 0), 0);
      expect(covered / (Math.PI * radius * radius)).toBeGreaterThan(0.9);
      expect(covered / (Math.PI * radius * radius)).toBeLessThan(1.1);
    }
  });

  it('hides what is beneath, as much of it as its own colour is solid', () => {
    expect(pixel(picture([{ x: 10, y: 10, radius: 5, colour: RED }], PAPER), 10, 10)).toEqual([255, 0, 0, 255]);
    expect(pixel(picture([{ x: 10, y: 10, radius: 5, colour: FAINT_RED }], PAPER), 10, 10)).toEqual([
      255, 127, 127, 255,
    ]);
  });

  it('on nothing has its own colour, at the rim too, and is only the fainter', () => {
    const data = picture([{ x: 10, y: 10, radius: 5, colour: 0xff_123456 }]);
    const rim = pixel(data, 14, 12);
    expect(rim.slice(0, 3)).toEqual([0x56, 0x34, 0x12]);
    expect(rim[3]).toBeGreaterThan(0);
    expect(rim[3]).toBeLessThan(255);
  });

  it('lies over those that come before it', () => {
    const [under, over] = [
      { x: 10, y: 10, radius: 5, colour: 0xff_00ff00 },
      { x: 12, y: 10, radius: 5, colour: RED },
    ];
    expect(pixel(picture([under, over]), 12, 10)).toEqual([255, 0, 0, 255]);
    expect(pixel(picture([over, under]), 12, 10)).toEqual([0, 255, 0, 255]);
  });
});
