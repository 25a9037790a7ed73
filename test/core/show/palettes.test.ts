import { describe, expect, it } from 'vitest';
import { appearanceOf } from '@/core/show/appearance';
import { contrastOf, hexOf } from '@/core/show/colour';
import { KNOWN_TYPES } from '@/core/show/icons';
import { GROUPS, OTHER, PLAIN, RAMP, TINTS } from '@/core/show/tints';
import { confusedBy, differenceSeen, VISIONS } from '../../support/colour-vision';
import { filesBelow } from '../../support/repository';

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** The colours of the page by their names, as the style sheet has them. */
const TOKENS = tokens();
const FAMILIES = Array.from({ length: 10 }, (_, at) => ({ id: `family ${at}`, label: '' }));
const { families, types } = appearanceOf({
  families: FAMILIES,
  entityTypes: [...Object.keys(KNOWN_TYPES), ...Array.from({ length: 20 }, (_, at) => `type ${at}`)].map((id) => ({
    id,
    label: '',
  })),
});

/** Two colours at this distance (ΔE*ab) are told apart side by side without doubt; about 2 is just seen. */
const APART = 10;
/** Lines are thin, and cross. */
const LINES_APART = 15;

const cases = SCHEMES.flatMap((scheme) => VISIONS.map((vision) => ({ scheme, vision })));
const inScheme = (
  all: readonly { readonly id: string; readonly colour: Readonly<Record<Scheme, string>> }[],
  scheme: Scheme,
) => Object.fromEntries(all.map(({ id, colour }) => [id, colour[scheme]]));

describe.each(SCHEMES)('the colours of the page (%s)', (scheme) => {
  const { ink, 'ink-soft': soft, accent, warning, added, ...grounds } = TOKENS[scheme];
  const papers = { paper: grounds['paper']!, panel: grounds['panel']!, sunken: grounds['sunken']! };

  it.each(Object.entries({ ink, soft, accent, warning, added }))(
    'write %s with a contrast of at least 4.5 to 1',
    (_, colour) => {
      for (const [ground, paper] of Object.entries(papers))
        expect(contrastOf(colour!, paper), ground).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('write ink and soft ink on what is chosen and on notes with a contrast of at least 4.5 to 1', () => {
    for (const colour of [ink!, soft!, accent!]) {
      expect(contrastOf(colour, grounds['accent-soft']!)).toBeGreaterThanOrEqual(4.5);
    }
    for (const colour of [ink!, soft!]) expect(contrastOf(colour, grounds['note']!)).toBeGreaterThanOrEqual(4.5);
  });

  it('leave every line, node and tint at 3 to 1 with each paper, and every node at 3 to 1 with its white icon', () => {
    const low = [...families, ...types, ...TINTS].flatMap(({ id, colour }) =>
      Object.entries({ paper: papers.paper, panel: papers.panel }).flatMap(([ground, paper]) => {
        const contrast = contrastOf(colour[scheme], paper);
        return contrast < 3 ? [`${id} on ${ground}: ${contrast.toFixed(2)}`] : [];
      }),
    );
    expect(low).toEqual([]);
    for (const { id, colour } of [...types, ...TINTS])
      expect(contrastOf(colour[scheme], '#ffffff'), id).toBeGreaterThanOrEqual(3);
  });
});

describe.each(cases)('colours that mean something ($scheme, $vision vision)', ({ scheme, vision }) => {
  it('keep ten families apart', () => {
    expect(confusedBy(inScheme(families, scheme), vision, LINES_APART)).toEqual([]);
  });

  it('keep groups apart, and the rare and the unknown from them', () => {
    expect(confusedBy(inScheme([...GROUPS, OTHER, PLAIN], scheme), vision, APART)).toEqual([]);
  });

  it('keep the steps of a ramp apart, and all of them from what is not known', () => {
    expect(confusedBy(inScheme([...RAMP, PLAIN], scheme), vision, APART)).toEqual([]);
  });
});

describe('types of entities', () => {
  it('are told apart without any colour, by shape and icon, but for names of the same thing', () => {
    const known = types.slice(0, Object.keys(KNOWN_TYPES).length);
    const signsOf = ({ shape, icon }: (typeof types)[number]) => JSON.stringify([shape, icon]);
    const alike = known.flatMap((one) =>
      known.filter((other) => signsOf(one) === signsOf(other) && one.colour.light !== other.colour.light),
    );
    expect(alike).toEqual([]);
  });
});

describe('the simulation of colour vision', () => {
  it('takes nothing from greys, and from red and green what tells them apart', () => {
    for (const vision of VISIONS) expect(differenceSeen('#777777', '#808080', vision)).toBeCloseTo(3.56, 1);
    const [red, green] = ['#b04a3a', '#6b7330'] as const;
    expect(differenceSeen(red, green, 'full')).toBeGreaterThan(40);
    expect(differenceSeen(red, green, 'deutan')).toBeLessThan(20);
  });
});

/** Reads the tokens of both schemes from the style sheet: `oklch(L% C H)`. */
function tokens(): Readonly<Record<Scheme, Readonly<Record<string, string>>>> {
  const sheet = filesBelow('src/ui', /tokens\.css$/)[0]!.text;
  const read = (block: string) =>
    Object.fromEntries(
      Array.from(block.matchAll(/--entente-([\w-]+): oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g), ([, name, l, c, h]) => [
        name!,
        hexOf([Number(l) / 100, Number(c), Number(h)]),
      ]),
    );
  const [light = '', dark = ''] = sheet.split(/\[data-mantine-color-scheme='dark'\]/);
  return { light: read(light), dark: read(dark) };
}
