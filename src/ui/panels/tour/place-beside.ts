/** A room on the screen, in CSS pixels from its corner. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
type Size = Pick<Box, 'width' | 'height'>;
type Place = Pick<Box, 'left' | 'top'>;

/** Between a part and the card beside it. */
const GAP = 12;
/** Between the card and the edge of the screen. */
const MARGIN = 8;
/** How far around a part its ring stands, where the edge of the screen leaves room for it. */
const RING_GAP = 3;
/** The width of the line of the ring, which must be on the screen. */
const RING_LINE = 3;

/** Where a card stands beside a part: below it, above, to its right or left, wherever there is room first; else at its foot. */
export function placeBeside(part: Box, { width, height }: Size, screen: Size): Place {
  // What the page measures keeps its figures where they cannot be copied from.
  const card = { width, height };
  const right = part.left + part.width;
  const bottom = part.top + part.height;
  const across = part.left + (part.width - card.width) / 2;
  const down = part.top + (part.height - card.height) / 2;
  const sides: readonly Place[] = [
    { left: across, top: bottom + GAP },
    { left: across, top: part.top - GAP - card.height },
    { left: right + GAP, top: down },
    { left: part.left - GAP - card.width, top: down },
    { left: across, top: bottom - GAP - card.height },
  ];
  const places = sides.map((place) => within(place, card, screen));
  return places.find((place) => isApart({ ...place, ...card }, part)) ?? places.at(-1)!;
}

/** The ring around a part, as far as the screen goes. */
export function ringAround(part: Box, screen: Size): Box {
  const left = Math.max(RING_LINE, part.left - RING_GAP);
  const top = Math.max(RING_LINE, part.top - RING_GAP);
  const right = Math.min(screen.width - RING_LINE, part.left + part.width + RING_GAP);
  const bottom = Math.min(screen.height - RING_LINE, part.top + part.height + RING_GAP);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

function within({ left, top }: Place, card: Size, screen: Size): Place {
  return { left: inside(left, card.width, screen.width), top: inside(top, card.height, screen.height) };
}

function inside(at: number, size: number, room: number): number {
  return Math.max(MARGIN, Math.min(at, room - MARGIN - size));
}

function isApart(one: Box, other: Box): boolean {
  return (
    one.left + one.width <= other.left ||
    other.left + other.width <= one.left ||
    one.top + one.height <= other.top ||
    other.top + other.height <= one.top
  );
}
