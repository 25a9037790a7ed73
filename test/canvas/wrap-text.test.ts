import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '@/canvas/wrap-text';

const widthOf = (line: string): number => Array.from(line).length;
const letters = (text: string): string => text.replaceAll(/\s/g, '');

describe('a text in lines', () => {
  it('keeps all its letters, and no line of more than one is wider than the room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', maxLength: 80 }),
        fc.integer({ min: 1, max: 20 }),
        (text, room) => {
          const lines = wrapText(text, room, widthOf);
          expect(letters(lines.join(''))).toBe(letters(text));
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(room);
        },
      ),
    );
  });

  it('breaks at spaces, at its own ends of lines, and within what is too wide by itself', () => {
    expect(wrapText('one two three', 7, widthOf)).toEqual(['one two', 'three']);
    expect(wrapText('one\n\ntwo', 7, widthOf)).toEqual(['one', '', 'two']);
    expect(wrapText('中俄天然气管道', 3, widthOf)).toEqual(['中俄天', '然气管', '道']);
    expect(wrapText('👩‍👩‍👧x', 1, () => 9)).toEqual(['👩‍👩‍👧', 'x']);
  });
});
