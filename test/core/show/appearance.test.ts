import { describe, expect, it } from 'vitest';
import { appearanceOf } from '@/core/show/appearance';
import { contrastOf, hexOf } from '@/core/show/colour';
import { KNOWN_TYPES } from '@/core/show/icons';

/** The colours of the page in the two schemes: `--entente-paper`. */
const PAPER = { light: hexOf([0.984, 0.006, 85]), dark: hexOf([0.195, 0.015, 260]) };
const SCHEMES = ['light', 'dark'] as const;

const named = (ids: readonly string[]) => ids.map((id) => ({ id, label: id }));
const FAMILIES = named(Array.from({ length: 10 }, (_, position) => `family ${position}`));
const STRANGE = named(['planet', '__proto__', 'toString', 'moon', '']);

describe('appearanceOf', () => {
  it.each(SCHEMES)('gives lines a contrast of at least 3 to 1 with the page (%s)', (scheme) => {
    const { families } = appearanceOf({ families: FAMILIES, entityTypes: [] });
    for (const { colour } of families) expect(contrastOf(colour[scheme], PAPER[scheme])).toBeGreaterThanOrEqual(3);
  });

  it.each(SCHEMES)(
    'gives nodes a contrast of at least 3 to 1 with the page and with their white icons (%s)',
    (scheme) => {
      const entityTypes = [...named(Object.keys(KNOWN_TYPES)), ...STRANGE];
      for (const { colour } of appearanceOf({ families: [], entityTypes }).types) {
        expect(contrastOf(colour[scheme], PAPER[scheme])).toBeGreaterThanOrEqual(3);
        expect(contrastOf(colour[scheme], '#ffffff')).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it('gives ten families ten colours', () => {
    const { families } = appearanceOf({ families: FAMILIES, entityTypes: [] });
    for (const scheme of SCHEMES) expect(new Set(families.map(({ colour }) => colour[scheme])).size).toBe(10);
  });

  it('tells types apart that it has never heard of, the same way every time', () => {
    const look = () => appearanceOf({ families: [], entityTypes: STRANGE });
    expect(look()).toEqual(look());
    const signs = look().types.map(({ shape, icon, colour }) => JSON.stringify([shape, icon, colour]));
    expect(new Set(signs).size).toBe(STRANGE.length);
  });

  it('keeps looks in the order of the dataset, with its labels', () => {
    const { types } = appearanceOf({ families: [], entityTypes: [{ id: 'person', label: 'People' }] });
    expect(types.map(({ id, label, shape }) => [id, label, shape])).toEqual([['person', 'People', 'ellipse']]);
  });
});

describe('contrastOf', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrastOf('#808080', '#808080')).toBe(1);
  });
});

describe('hexOf', () => {
  it('gives white, black and the red of the screen', () => {
    expect([hexOf([1, 0, 0]), hexOf([0, 0, 0]), hexOf([0.62796, 0.25768, 29.234])]).toEqual([
      '#ffffff',
      '#000000',
      '#ff0000',
    ]);
  });
});
