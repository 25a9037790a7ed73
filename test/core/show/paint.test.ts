import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '@/core/measure';
import { contrastOf } from '@/core/show/colour';
import { COLOURINGS, measureOf, measureWords, paintKeyOf, paintOf, SIZINGS } from '@/core/show/paint';
import { TINTS } from '@/core/show/tints';
import { graph } from '../../support/graph';

const tintIds = TINTS.map(({ id }) => id);
const somethingMeasured = fc.array(fc.oneof(fc.constant(Number.NaN), fc.double({ min: 0, max: 1e6, noNaN: true })), {
  minLength: 1,
});
const continuous = MEASURES.filter(({ kind }) => kind !== 'group').map(({ id }) => id);

const dataset = graph('a-b a-c a-d; d-e');
const all = Uint32Array.from({ length: dataset.entities.count }, (_, row) => row);

const by = (colour: string, size: string) => ({ colour, size, tieColour: 'family' });
const NOTHING = { tints: null, sizes: null, tieTints: null };

describe('paint', () => {
  it('gives every entity a known tint and a size, whatever a measure says', () => {
    fc.assert(
      fc.property(somethingMeasured, fc.constantFrom(...continuous), (list, id) => {
        const { tints, sizes } = paintOf(dataset, { [id]: Float64Array.from(list) }, by(id, id));
        expect(tints?.every((tint) => tintIds.includes(tint))).toBe(true);
        expect(sizes?.every((size) => size >= 20 && size <= 66)).toBe(true);
      }),
    );
  });

  it('never draws the more of a measure smaller, or in an earlier colour', () => {
    fc.assert(
      fc.property(somethingMeasured, fc.constantFrom(...continuous), (list, id) => {
        const values = Float64Array.from(list);
        const { tints, sizes } = paintOf(dataset, { [id]: values }, by(id, id));
        const order = [...values.keys()]
          .filter((at) => !Number.isNaN(values[at]))
          .toSorted((a, b) => values[a]! - values[b]!);
        order.slice(1).forEach((at, before) => {
          expect(sizes![at]).toBeGreaterThanOrEqual(sizes![order[before]!]!);
          expect(tintIds.indexOf(tints![at]!)).toBeGreaterThanOrEqual(tintIds.indexOf(tints![order[before]!]!));
        });
      }),
    );
  });

  it('is nothing for the type, and before a measure has been taken', () => {
    expect(paintOf(dataset, {}, by('type', 'all-time'))).toEqual(NOTHING);
    expect(paintOf(dataset, { degree: null }, by('degree', 'degree'))).toEqual(NOTHING);
  });

  it('leaves a white icon readable on every tint, and the tint on the paper, in both schemes', () => {
    for (const { id, colour } of TINTS) {
      for (const scheme of ['light', 'dark'] as const) {
        expect(contrastOf(colour[scheme], '#ffffff'), `${id} ${scheme}`).toBeGreaterThanOrEqual(3);
      }
      expect(contrastOf(colour.light, '#fbfaf6'), id).toBeGreaterThanOrEqual(3);
      expect(contrastOf(colour.dark, '#12151b'), id).toBeGreaterThanOrEqual(2.5);
    }
  });

  it('offers the type and every measure as a colour, and as a size all that has a more and a less', () => {
    expect(COLOURINGS).toEqual(['type', ...MEASURES.map(({ id }) => id)]);
    expect(SIZINGS).not.toContain('community');
  });
});

describe('the key to paint', () => {
  it('says the least and the most', () => {
    const key = paintKeyOf(dataset, { degree: Float64Array.from([3, 1, 1, 2, Number.NaN]) }, 'degree', all);
    expect(key?.title).toBe('Neighbours in this window');
    expect(key?.scale?.range).toEqual(['1', '3']);
    expect(key?.scale?.ramp).toHaveLength(6);
  });

  it('names a community by its best connected entity, and leaves out who stands alone', () => {
    const key = paintKeyOf(dataset, { community: Float64Array.from([0, 0, 0, 1, 2]) }, 'community', all);
    expect(key?.lines.map(({ label }) => label)).toEqual(['a and 2 more']);
  });

  it('is missing for a type, and for what has not been taken', () => {
    expect(paintKeyOf(dataset, {}, 'type', all)).toBeNull();
    expect(paintKeyOf(dataset, {}, 'degree', all)).toBeNull();
  });
});

describe('a value of a measure', () => {
  it('reads as people write it', () => {
    const [degree, share, group] = ['degree', 'closeness', 'community'].map((id) => measureOf(id)!);
    expect(measureWords(degree!, 1234)).toBe('1,234');
    expect(measureWords(share!, 0.043_712)).toBe('0.0437');
    expect(measureWords(share!, 0.000_01)).toBe('< 0.0001');
    expect(measureWords(share!, 0)).toBe('0');
    expect(measureWords(group!, 0)).toBe('group 1');
    expect(measureWords(share!, Number.NaN)).toBe('–');
  });
});
