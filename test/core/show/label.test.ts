import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox } from '@/core/show/label';

describe('a label', () => {
  it('is wrapped between words to two lines', () => {
    expect(labelBox('Gazprom').lines).toEqual(['Gazprom']);
    expect(labelBox('Ministry of Commerce of China').lines).toEqual(['Ministry of Commerce', 'of China']);
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
