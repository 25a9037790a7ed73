import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox, letterGrade } from '@/core/show/label';

describe('a label', () => {
  it('is wrapped between words to two lines', () => {
    expect(labelBox('Gazprom').lines).toEqual(['Gazprom']);
    expect(labelBox('Ministry of Commerce of China').lines).toEqual(['Ministry of Commerce', 'of China']);
  });

  it('breaks between Chinese characters, which have no spaces, and not before their punctuation', () => {
    expect(labelBox('美国2024年6月12日对俄罗斯制裁').lines).toEqual(['美国2024年6月12日对俄', '罗斯制裁']);
    expect(labelBox('俄罗斯联邦中央银行总部（莫斯科）').lines.join('')).toBe('俄罗斯联邦中央银行总部（莫斯科）');
  });

  it('may break behind a hyphen', () => {
    expect(labelBox('Skovorodino-Mohe-Daqing oil pipeline').lines[0]).toMatch(/-$/);
  });

  it('gives way to an ellipsis where it does not fit', () => {
    expect(labelBox('word '.repeat(30)).lines.at(-1)).toMatch(/…$/);
    expect(labelBox('x'.repeat(300)).lines).toHaveLength(1);
  });

  it('has a size for any name, and never more than two lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const { lines, width, height } = labelBox(name);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(width).toBeLessThanOrEqual(150);
        expect(height).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a grade of letters', () => {
  it('is never lower for a larger entity, and takes at least the room of its letters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.nat({ max: 100 }), (size, more) => {
        const [one, other] = [letterGrade(size), letterGrade(size + more)];
        expect(other.scale).toBeGreaterThanOrEqual(one.scale);
        expect(Number(other.isStrong)).toBeGreaterThanOrEqual(Number(one.isStrong));
        expect(one.width).toBeGreaterThanOrEqual(one.scale);
      }),
    );
  });

  it('is plain for most, and strong for the few that a picture is about', () => {
    expect(letterGrade(30)).toMatchObject({ scale: 1, isStrong: false });
    expect(letterGrade(65).isStrong).toBe(true);
  });
});
