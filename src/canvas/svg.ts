import { html as escaped } from '@/core/show/brief';
import { LABEL_FONT } from '@/core/show/label';
import type { Scene } from '@/core/show/scene';
import { extentsOf, letteringOf } from './lettering';
import type { Look, Page } from './look';
import type { ExplainedPaint } from './svg-legend';
import { legendPart } from './svg-legend';
import { crowdPart } from './svg-crowd';
import { hullNamesPart, hullsPart } from './svg-hulls';
import type { PinnedNote } from './svg-notes';
import { notesPart } from './svg-notes';
import { entityPart, tiesPart } from './svg-scene';
import { FONTS, textWidth } from './text';
import { wrapText } from './wrap-text';

/** What stands around a picture, so that it explains itself wherever it is taken. */
export type Caption = {
  readonly title: string;
  /** Window, filters and counts in words. */
  readonly lines: readonly string[];
  /** What colours and sizes mean that are not those of types. */
  readonly paint: readonly ExplainedPaint[];
  /** Sources, date and address. */
  readonly credits: readonly string[];
};

/** Width to height of the part of the picture that shows the graph. */
const SHAPE = 1.5;
const MARGIN = 24;
const WIDTH = 1200;

/**
 * The scene as a drawing of its own (SVG 1.1), with title, legend, window, filters, counts and sources; everything in it
 * is text. A person's own notes are in it only where they are given, and set apart from the data.
 */
export function svgOf(
  { ties, ...noted }: Scene,
  look: Look,
  page: Page,
  caption: Caption,
  notes: readonly PinnedNote[] = [],
): string {
  // The marks of notes say nothing to others.
  const scene: Scene = { ...noted, ties: ties.map((tie) => ({ ...tie, noteCount: 0 })) };
  const box = boxOf(scene, look.letters, notes);
  const zoom = Math.min((WIDTH - 2 * MARGIN) / box.width, WIDTH / SHAPE / box.height, 2);
  const lettering = letteringOf(scene, look, zoom);
  const top = MARGIN + 34 + wrapped(caption.lines, 14).length * 20;
  const height = box.height * zoom;
  const left = (WIDTH - box.width * zoom) / 2;
  const cards = notesPart(
    notes.map(({ text, x, y }) => ({ text, x: left + (x - box.left) * zoom, y: top + (y - box.top) * zoom })),
    { left: MARGIN, right: WIDTH - MARGIN },
    page,
    (line) => (textWidth(line) * 13) / LABEL_FONT,
  );
  const legend = legendPart(scene, look, page, {
    paint: caption.paint,
    hasNotes: notes.length > 0,
    left: MARGIN,
    right: WIDTH - MARGIN,
    top: Math.max(top + height, cards.bottom) + 24,
  });
  const credits = wrapped(caption.credits, 12);
  const total = legend.bottom + credits.length * 17 + MARGIN;
  const shift = `translate(${left} ${top}) scale(${zoom}) translate(${-box.left} ${-box.top})`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${Math.ceil(total)}" viewBox="0 0 ${WIDTH} ${Math.ceil(total)}" font-family="${escaped(FONTS)}">`,
    `<title>${escaped(caption.title)}</title>`,
    `<desc>${escaped([...caption.lines, ...caption.credits].join(' '))}</desc>`,
    `<rect width="100%" height="100%" fill="${page.paper}"/>`,
    lineOf(caption.title, MARGIN, MARGIN + 18, 22, page.ink, 'bold'),
    ...wrapped(caption.lines, 14).map((line, at) => lineOf(line, MARGIN, MARGIN + 44 + at * 20, 14, page.soft)),
    `<g transform="${shift}">`,
    ...hullsPart(scene, page),
    ...crowdPart(scene, look, page, zoom),
    ...tiesPart(scene, look, page, lettering),
    ...scene.entities.map((entity) => entityPart(entity, look, page, lettering)),
    ...hullNamesPart(scene, page, lettering),
    '</g>',
    ...cards.parts,
    ...legend.parts,
    ...credits.map((line, at) => lineOf(line, MARGIN, legend.bottom + 12 + at * 17, 12, page.soft)),
    '</svg>',
  ].join('\n');
}

function boxOf(
  scene: Scene,
  letters: number,
  notes: readonly PinnedNote[],
): {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
} {
  const points = notes.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y }));
  const boxes = [...extentsOf(scene.entities, letters, 1), ...points, ...(scene.crowd ? [scene.crowd.box] : [])];
  const left = boxes.reduce((least, one) => Math.min(least, one.left), Infinity);
  const top = boxes.reduce((least, one) => Math.min(least, one.top), Infinity);
  const right = boxes.reduce((most, one) => Math.max(most, one.right), -Infinity);
  const bottom = boxes.reduce((most, one) => Math.max(most, one.bottom), -Infinity);
  if (boxes.length === 0) return { left: 0, top: 0, width: WIDTH / 2, height: 120 };
  return { left: left - 20, top: top - 20, width: right - left + 40, height: bottom - top + 40 };
}

/** Texts broken into lines that fit the width of the drawing. */
function wrapped(texts: readonly string[], size: number): readonly string[] {
  return texts.flatMap((text) => wrapText(text, WIDTH - 2 * MARGIN, (line) => (textWidth(line) * size) / LABEL_FONT));
}

function lineOf(text: string, x: number, y: number, size: number, fill: string, weight = 'normal'): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(text)}</text>`;
}
