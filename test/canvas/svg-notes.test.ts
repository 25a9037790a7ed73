import { describe, expect, it } from 'vitest';
import { notesPart } from '@/canvas/svg-notes';

const page = {
  paper: '#fff',
  ink: '#000',
  soft: '#888',
  accent: '#00f',
  added: '#0f0',
  changed: '#f80',
  note: '#ffe',
};
const room = { left: 20, right: 500 };
const drawn = (text: string, x: number) => notesPart([{ text, x, y: 40 }], room, page, (line) => 7 * line.length);

describe('notes in a drawing', () => {
  it('are text, whatever they say', () => {
    const [card] = drawn('<script>alert("1")</script> & more', 40).parts;
    expect(card).toContain('&lt;script&gt;');
    expect(card).not.toContain('<script');
    expect(card).toContain('&amp; more');
  });

  it('stand at their points in a dashed frame, as far as they are inside the room', () => {
    expect(drawn('short', 40).parts[0]).toContain('translate(40 40)');
    expect(drawn('short', 5).parts[0]).toContain('translate(20 40)');
    expect(drawn('short', 499).parts[0]).toContain(`translate(${500 - 5 * 7 - 16} 40)`);
    expect(drawn('short', 40).parts[0]).toContain('stroke-dasharray');
  });

  it('end with an ellipsis where they are very long, and say how far down they reach', () => {
    const long = drawn('word '.repeat(400), 40);
    expect(long.parts[0]?.match(/<text/g)).toHaveLength(14);
    expect(long.parts[0]).toContain(' …</text>');
    expect(long.bottom).toBe(40 + 14 * 17 + 16);
    expect(notesPart([], room, page, () => 0)).toEqual({ parts: [], bottom: 0 });
  });
});
