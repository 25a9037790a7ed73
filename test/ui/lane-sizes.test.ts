import { describe, expect, it } from 'vitest';
import { LETTER_SCALES } from '@/core/show/label';
import { laneShape, laneSizes } from '@/ui/views/lanes/lane-sizes';

describe('lanes', () => {
  it.each([500, 800, 1400])('give larger names the rows and the room that they take, in a width of %d', (width) => {
    const usual = laneShape(width, LETTER_SCALES.usual);
    const large = laneShape(width, LETTER_SCALES.large);
    expect(large.font / usual.font).toBeCloseTo(LETTER_SCALES.large);
    expect(large.measures.pitch[0]! / usual.measures.pitch[0]!).toBeGreaterThan(1.25);
    expect(laneSizes(large)[0]!.label * large.plot).toBeGreaterThan(1.25 * laneSizes(usual)[0]!.label * usual.plot);
  });

  it('leave lines without names as they are, and smaller names the room of usual ones', () => {
    const usual = laneShape(1400, LETTER_SCALES.usual);
    const small = laneShape(1400, LETTER_SCALES.small);
    expect(laneShape(1400, LETTER_SCALES.large).measures.pitch.slice(1)).toEqual(usual.measures.pitch.slice(1));
    expect([small.measures, small.names]).toEqual([usual.measures, usual.names]);
  });
});
