import { numberWords, say } from '@/core/words/say';
import type { Scheme } from '@/core/show/appearance';
import { html as escaped } from '@/core/show/brief';
import { confidenceWords } from '@/core/show/confidence-words';
import { LABEL_FONT } from '@/core/show/label';
import { legendOf } from '@/core/show/legend';
import type { PaintKey } from '@/core/show/paint-key';
import type { Scene } from '@/core/show/scene';
import type { Tint } from '@/core/show/tints';
import type { Look, Page } from './look';
import { frame } from './svg-notes';
import { DASHES, round, signOf } from './svg-scene';
import { textWidth } from './text';

/** What the colours or the sizes of entities, or the colours of ties, mean that are not those of types and families. */
export type ExplainedPaint = { readonly use: 'Colour' | 'Size' | 'Ties'; readonly key: PaintKey };

/** What else a legend explains, and where it stands: its edges in the units of the drawing. */
export type LegendRoom = {
  readonly paint: readonly ExplainedPaint[];
  /** The person's own notes are in the drawing. */
  readonly hasNotes: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
};

/** A sign 18 wide at least, and what it means; null instead of a sign for text alone. */
type Entry = { readonly sign: string | null; readonly width?: number; readonly label: string };

const SIGN = 18;
const FONT = 13;
const ROW = 26;

/** The signs of types, the lines of families and of confidence, colours and sizes, in rows that fill the width. */
export function legendPart(
  scene: Scene,
  look: Look,
  page: Page,
  { paint, hasNotes, left, right, top }: LegendRoom,
): { readonly parts: readonly string[]; readonly bottom: number } {
  const isTypeColoured = paint.every(({ use }) => use !== 'Colour');
  const rows = [
    ...paint.map((one) => paintEntries(one, look.scheme, page)),
    [
      ...plainEntries(scene, look, page, isTypeColoured),
      ...(hasNotes ? [{ label: say('own notes, not part of the data'), sign: frame(SIGN, 14, page) }] : []),
    ],
  ];
  let y = top - ROW;
  const parts = rows.flatMap((entries) => {
    let x = left;
    y += ROW;
    return entries.map((entry) => {
      const sign = entry.sign === null ? 0 : (entry.width ?? SIGN) + 6;
      const width = sign + (textWidth(entry.label) * FONT) / LABEL_FONT + 22;
      if (x + width > right && x > left) [x, y] = [left, y + ROW];
      const part = `<g transform="translate(${round(x)} ${round(y)})">${entry.sign ?? ''}<text x="${sign}" y="13.5" font-size="${FONT}" fill="${page.ink}">${escaped(entry.label)}</text></g>`;
      x += width;
      return part;
    });
  });
  return { parts, bottom: y + 36 };
}

function plainEntries(scene: Scene, look: Look, page: Page, isTypeColoured: boolean): readonly Entry[] {
  const { families, types, confidences, hasPossible } = legendOf(scene, look.appearance);
  return [
    ...types.map((type) => ({
      label: type.label,
      sign: `<g transform="scale(.75)">${signOf(type, isTypeColoured ? type.colour[look.scheme] : page.soft, '')}</g>`,
    })),
    ...families.map(({ label, colour }) => ({
      label,
      sign: `<path d="M0 9H18" stroke="${colour[look.scheme]}" stroke-width="3"/>`,
    })),
    ...confidences.map((confidence) => ({
      label: confidenceWords(confidence),
      sign: `<path d="M0 9H18" stroke="${page.ink}" stroke-width="2"${DASHES[confidence]}/>`,
    })),
    ...(hasPossible
      ? [
          {
            label: say('possibly in the window'),
            sign: `<path d="M0 9H18" stroke="${page.ink}" stroke-width="2" opacity=".4"/>`,
          },
        ]
      : []),
  ];
}

function paintEntries({ use, key }: ExplainedPaint, scheme: Scheme, page: Page): readonly Entry[] {
  const { title, scale, lines, notes } = key;
  return [
    { sign: null, label: say('{use, select, Colour {Colour} Size {Size} other {Ties}}: {title}', { use, title }) },
    ...(scale
      ? [
          {
            sign: use === 'Size' ? discs(page) : ramp(scale.ramp, scheme),
            width: use === 'Size' ? 40 : 6 * SIGN,
            label: rangeWords(scale),
          },
        ]
      : []),
    ...lines.map(({ tint, label, count }) => ({
      label: `${label}${counted(count)}`,
      sign: use === 'Size' ? disc(9, 3, page) : swatch(tint.colour[scheme], use === 'Ties' ? 3 : 11),
    })),
    ...notes.map((note) => ({ sign: null, label: note })),
  ];
}

function rangeWords({ range: [least, most], count }: NonNullable<PaintKey['scale']>): string {
  return count === null
    ? say('{least} to {most}', { least, most })
    : say('{least} to {most}, given ({count, number})', { least, most, count });
}

function counted(count: number | null): string {
  return count === null ? '' : ` (${numberWords(count)})`;
}

function ramp(tints: readonly Tint[], scheme: Scheme): string {
  return tints
    .map(
      ({ colour }, step) => `<rect x="${step * SIGN}" y="4" width="${SIGN - 1}" height="11" fill="${colour[scheme]}"/>`,
    )
    .join('');
}

function swatch(colour: string, height: number): string {
  return `<rect y="${9.5 - height / 2}" width="${SIGN}" height="${height}" rx="1" fill="${colour}"/>`;
}

function discs(page: Page): string {
  return disc(4, 3, page) + disc(28, 9, page);
}

function disc(x: number, radius: number, page: Page): string {
  return `<circle cx="${x}" cy="9.5" r="${radius}" fill="${page.soft}"/>`;
}
