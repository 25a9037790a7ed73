import type { Page } from '@/canvas/look';
import type { Change } from '@/core/model/change';
import type { Dataset, Row } from '@/core/model/dataset';
import { DOUBTFUL } from '@/core/model/dataset';
import { CONFIDENCES } from '@/core/model/records';
import type { Appearance, Scheme } from '@/core/show/appearance';
import type { LaneStrip } from '@/core/show/lane-stack';
import { subRowTop } from '@/core/show/lane-stack';
import { itemLabel } from '@/core/show/lane-words';
import type { Lane, PackedItem } from '@/core/show/lanes';
import { drawItem } from './draw-item';
import { drawLabel } from './draw-label';
import type { PlacedTick } from './LaneAxis';
import type { Standing } from './use-standing';
import type { ItemSize, LaneShape } from './lane-sizes';
import { PLOT_MARGIN } from './lane-sizes';

/** Everything that a drawing of lanes depends on, besides the lanes. */
export type LaneLook = {
  readonly dataset: Dataset;
  readonly appearance: Appearance;
  readonly scheme: Scheme;
  readonly page: Page;
  readonly font: string;
  readonly shape: LaneShape;
  readonly ticks: readonly PlacedTick[];
  readonly isOnlyPossible: Uint8Array;
  /** What became of each relationship; null where nothing is compared. */
  readonly changes: ReadonlyMap<Row, Change> | null;
  readonly standing: (relationship: Row) => Standing;
};

/** A stretch of the column of lanes to draw, in pixels from its top. */
export type Stretch = { readonly strips: readonly LaneStrip[]; readonly top: number; readonly height: number };

const LIGHTER = 0.5;
const FADED = 0.28;

/** Draws a stretch of lanes on a canvas as wide as the axis with its margins. */
export function drawLanes(pen: CanvasRenderingContext2D, stretch: Stretch, look: LaneLook): void {
  pen.clearRect(0, 0, look.shape.plot + 2 * PLOT_MARGIN, stretch.height);
  drawGrid(pen, stretch, look);
  for (const strip of stretch.strips) {
    if (strip.lane) drawLane(pen, strip.lane, strip.top - stretch.top, strip.height, look);
  }
  pen.globalAlpha = 1;
}

function drawGrid(pen: CanvasRenderingContext2D, { height }: Stretch, { ticks, page }: LaneLook): void {
  pen.globalAlpha = 1;
  for (const { x, isMajor } of ticks) {
    pen.fillStyle = `${page.soft}${isMajor ? '2e' : '16'}`;
    pen.fillRect(Math.round(PLOT_MARGIN + x), 0, 1, height);
  }
}

function drawLane(pen: CanvasRenderingContext2D, lane: Lane, top: number, height: number, look: LaneLook): void {
  const size = look.shape.sizes[lane.size]!;
  const ends = size.label > 0 ? labelEnds(lane) : null;
  for (const item of lane.items) {
    const y = top + subRowTop(lane, height, item.subRow, look.shape.measures);
    drawOne(pen, item, y, size, look);
    if (ends) writeLabel(pen, lane, item, y, ends.get(item)!, look);
  }
}

function drawOne(pen: CanvasRenderingContext2D, item: PackedItem, top: number, size: ItemSize, look: LaneLook): void {
  const { relationships } = look.dataset;
  const row = item.relationship;
  const standing = look.standing(row);
  const box = {
    left: toPixel(item.left, look),
    right: toPixel(item.right, look),
    core: item.core && ([toPixel(item.core[0], look), toPixel(item.core[1], look)] as const),
    y: top + middleOf(item, size),
  };
  if (standing === 'selected' || standing === 'pointed')
    drawHalo(pen, box, size, standing === 'selected' ? look.page.accent : look.page.ink);
  pen.globalAlpha = opacityOf(row, look) * (standing === 'faded' ? FADED : 1);
  drawItem(pen, item, box, {
    colour: colourOf(row, look),
    paper: look.page.paper,
    confidence: CONFIDENCES[relationships.confidence[row]!]!,
    size: standing === 'path' ? bolder(size) : size,
  });
}

/** What carries a step of a path is thicker, whatever its colour. */
function bolder(size: ItemSize): ItemSize {
  return { ...size, bar: Math.min(size.bar + 1.5, size.pitch - 0.75), mark: size.mark + 1 };
}

/** Bars stand under their labels, marks beside them. */
function middleOf(item: PackedItem, { label, pitch }: ItemSize): number {
  return label === 0 || item.isMark ? pitch / 2 : pitch - 5;
}

/** The colour of its family; where windows are compared, that of what became of it. */
function colourOf(row: Row, { dataset, appearance, scheme, page, changes }: LaneLook): string {
  const change = changes?.get(row);
  if (change === 'added' || change === 'changed') return page[change];
  if (change === 'ended') return page.soft;
  return appearance.families[dataset.relationships.family[row]!]!.colour[scheme];
}

function opacityOf(row: Row, { dataset, isOnlyPossible, changes }: LaneLook): number {
  if (changes?.get(row) === 'continued') return LIGHTER;
  const isDoubtful = (dataset.relationships.flags[row]! & DOUBTFUL) !== 0;
  return isOnlyPossible[row] === 1 || isDoubtful ? LIGHTER : 1;
}

function drawHalo(
  pen: CanvasRenderingContext2D,
  { left, right, y }: { readonly left: number; readonly right: number; readonly y: number },
  size: ItemSize,
  colour: string,
): void {
  const half = Math.max(size.bar / 2 + 3.5, size.mark + 2);
  pen.globalAlpha = 1;
  pen.setLineDash([]);
  pen.beginPath();
  pen.roundRect(left - 3.5, y - half, right - left + 7, half * 2, 4);
  pen.fillStyle = `${colour}22`;
  pen.fill();
  pen.lineWidth = 1.75;
  pen.strokeStyle = colour;
  pen.stroke();
}

function toPixel(x: number, { shape }: LaneLook): number {
  return PLOT_MARGIN + x * shape.plot;
}

/** Where the label of each item must end: at the room of the next in its sub-row. */
function labelEnds({ items }: Lane): ReadonlyMap<PackedItem, number> {
  const next = new Map<number, number>();
  return new Map(
    items.toReversed().map((item) => {
      const end = next.get(item.subRow) ?? 1;
      next.set(item.subRow, item.room[0]);
      return [item, end] as const;
    }),
  );
}

function writeLabel(
  pen: CanvasRenderingContext2D,
  lane: Lane,
  item: PackedItem,
  top: number,
  end: number,
  look: LaneLook,
): void {
  const { letters } = look.shape;
  const text = itemLabel(look.dataset, item.relationship, lane.entity);
  const standing = look.standing(item.relationship);
  const isLight = opacityOf(item.relationship, look) < 1;
  pen.globalAlpha = standing === 'faded' ? 0.4 : 1;
  pen.fillStyle = isLight ? look.page.soft : look.page.ink;
  pen.font = standing === 'path' ? `650 ${look.font}` : look.font;
  const isBefore = item.isMark && item.room[0] < item.left;
  const from = toPixel(item.isMark ? item.right : item.room[0], look) + (item.isMark ? 4 : 0);
  const to = toPixel(end, look) + (end === 1 ? PLOT_MARGIN : -8);
  const baseline =
    top + (item.isMark ? look.shape.sizes[lane.size]!.pitch / 2 + 4 * letters : 11 * Math.max(1, letters));
  if (isBefore) drawLabel(pen, text, [toPixel(item.room[0], look), toPixel(item.left, look) - 4], baseline, 'right');
  else drawLabel(pen, text, [from, to], baseline, 'left');
}
