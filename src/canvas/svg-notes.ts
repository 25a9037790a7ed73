import { html as escaped } from '@/core/show/brief';
import type { Point } from '@/core/show/point';
import type { Page } from './look';
import { round } from './svg-scene';
import { wrapText } from './wrap-text';

/** A person's own note, with the point at which its upper left corner is pinned. */
export type PinnedNote = Point & { readonly text: string };

const FONT = 13;
const LINE = 17;
const PADDING = 8;
const WIDEST = 210;
/** A longer note is cut off, with an ellipsis. */
const MOST_LINES = 14;

type Room = { readonly left: number; readonly right: number };
type Drawn = { readonly parts: readonly string[]; readonly bottom: number };

/**
 * Notes as cards of plain text in a dashed frame, each at its point as far as it is inside the room.
 * `widthOf` is the width of a line in the font of notes.
 */
export function notesPart(
  notes: readonly PinnedNote[],
  room: Room,
  page: Page,
  widthOf: (line: string) => number,
): Drawn {
  const cards = notes.map((note) => cardOf(note, room, widthOf));
  return {
    parts: cards.map((card) => cardPart(card, page)),
    bottom: cards.reduce((most, { y, height }) => Math.max(most, y + height), 0),
  };
}

type Card = Point & { readonly lines: readonly string[]; readonly width: number; readonly height: number };

function cardOf({ text, x, y }: PinnedNote, { left, right }: Room, widthOf: (line: string) => number): Card {
  const all = wrapText(text, WIDEST - 2 * PADDING, widthOf);
  const lines = all.length > MOST_LINES ? [...all.slice(0, MOST_LINES - 1), `${all[MOST_LINES - 1]} …`] : all;
  const width = Math.min(WIDEST, Math.max(...lines.map(widthOf)) + 2 * PADDING);
  const height = lines.length * LINE + 2 * PADDING;
  return { lines, width, height, x: Math.max(left, Math.min(x, right - width)), y };
}

function cardPart({ x, y, width, height, lines }: Card, page: Page): string {
  const texts = lines.map(
    (line, at) => `<text x="${PADDING}" y="${PADDING + FONT + at * LINE}" font-size="${FONT}">${escaped(line)}</text>`,
  );
  return `<g transform="translate(${round(x)} ${round(y)})" fill="${page.ink}">${frame(width, height, page)}${texts.join('')}</g>`;
}

/** The frame of what is a person's own. */
export function frame(width: number, height: number, page: Page): string {
  return `<rect width="${round(width)}" height="${round(height)}" rx="5" fill="${page.note}" stroke="${page.soft}" stroke-dasharray="4 3"/>`;
}
