import { iconPath } from '@/canvas/icon-path';
import type { Look, Page } from '@/canvas/look';
import { FONTS, textWidth } from '@/canvas/text';
import type { MapRoute, MapScene, MapTie } from '@/core/geo/map-scene';
import { CHANGE_SIGNS } from '@/core/model/change';
import { LABEL_FONT, labelBox } from '@/core/show/label';
import type { Labelled } from '@/core/show/label-choice';
import { chooseLabels, labelBeside } from '@/core/show/label-choice';
import { tintNamed } from '@/core/show/tints';
import type { Point } from '@/core/show/point';
import type { SceneEntity } from '@/core/show/scene';
import { OUTLINES } from '@/core/show/outlines';
import type { Camera, Size } from './camera';
import { toScreen } from './camera';

export type MapLook = Look & { readonly page: Page };

const FADED = 0.15;
/** Of what has no relationship in view. */
const IDLE = 0.55;
/** Names keep clear of the edges, and above of what stands over the map there. */
const CLEAR = { top: 40, side: 4 };
/** Signs whose names may cover others. */
const FOREMOST = 2;
const LINE_HEIGHT = 14.5;

/** Diameter of a sign on the screen: as in the picture, but smaller, as a map has less room. */
export function signSize({ size, memberCount }: SceneEntity): number {
  return Math.round((memberCount === null ? 0.42 * size : 0.26 * size) + 7);
}

/** Draws what stands on the map: routes, ties, signs and names, in this order. */
export function drawMap(pen: CanvasRenderingContext2D, map: MapScene, camera: Camera, size: Size, look: MapLook): void {
  pen.clearRect(0, 0, size.width, size.height);
  for (const route of map.routes) drawRoute(pen, route, camera, look);
  for (const tie of map.ties) if (!tie.isNear && !tie.isSelected) drawTie(pen, tie, camera, look);
  for (const tie of map.ties) if (tie.isNear || tie.isSelected) drawTie(pen, tie, camera, look);
  const inSight = map.scene.entities
    .map((entity) => ({ entity, at: toScreen(camera, entity.position) }))
    .filter(({ at }) => at.x > -40 && at.y > -40 && at.x < size.width + 40 && at.y < size.height + 40);
  const order = inSight.toSorted((a, b) => rankOf(a.entity) - rankOf(b.entity));
  for (const { entity, at } of order) drawSign(pen, entity, at, look);
  drawLabels(pen, inSight, size, look);
}

/** What is selected stays to be seen, whatever else has the focus. */
function isPale({ isFaded, isSelected }: SceneEntity): boolean {
  return isFaded && !isSelected;
}

function signAlpha(entity: SceneEntity): number {
  return isPale(entity) ? FADED : entity.isIdle ? IDLE : 1;
}

type InSight = { readonly entity: SceneEntity; readonly at: Point };

/** What stands out lies above. */
function rankOf({ isSelected, isNear, size }: SceneEntity): number {
  return (isSelected ? 2e6 : 0) + (isNear ? 1e6 : 0) + size;
}

function trace(pen: CanvasRenderingContext2D, points: readonly Point[], camera: Camera): void {
  pen.beginPath();
  points.forEach((point, at) => {
    const { x, y } = toScreen(camera, point);
    if (at === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
}

function drawTie(pen: CanvasRenderingContext2D, tie: MapTie, camera: Camera, look: MapLook): void {
  const { page } = look;
  trace(pen, tie.points, camera);
  pen.globalAlpha = tieAlpha(tie);
  if (tie.isSelected) {
    pen.strokeStyle = page.accent;
    pen.lineWidth = 9;
    pen.globalAlpha = 0.3;
    pen.stroke();
    pen.globalAlpha = 1;
  }
  const width = Math.min(5, 0.9 + 0.5 * Math.log2(tie.count));
  if (tie.isNear) {
    pen.strokeStyle = page.paper;
    pen.lineWidth = width + 4;
    pen.stroke();
  }
  pen.strokeStyle = tieColour(tie, look);
  pen.lineWidth = tie.isNear ? width + 1 : width;
  pen.setLineDash(tie.confidence === 'reported' ? [6, 4] : tie.confidence === 'disputed' ? [1.5, 4] : []);
  pen.stroke();
  pen.setLineDash([]);
  if (tie.change !== null && tie.change !== 'continued' && !tie.isFaded) drawChange(pen, tie, camera, page);
  pen.globalAlpha = 1;
}

function tieAlpha({ isFaded, isNear, isSelected, isOnlyPossible, change }: MapTie): number {
  if (isFaded) return FADED * 0.6;
  if (isNear || isSelected) return 1;
  // What ended is the ghost of a tie, and what went on is what the others stand before.
  if (change === 'ended' || change === 'continued') return 0.4;
  return isOnlyPossible ? 0.35 : 0.6;
}

function tieColour({ change, family, tint }: MapTie, { appearance, scheme, page }: MapLook): string {
  if (change === 'added') return page.added;
  if (change === 'changed') return page.changed;
  if (change === 'ended') return page.soft;
  const look = tintNamed(tint) ?? appearance.families.find(({ id }) => id === family);
  return look?.colour[scheme] ?? page.soft;
}

/** The sign of what became of a tie, in its middle, as in the picture. */
function drawChange(pen: CanvasRenderingContext2D, { change, points }: MapTie, camera: Camera, page: Page): void {
  const middle = points[Math.floor(points.length / 2)];
  if (!middle || change === null) return;
  const { x, y } = toScreen(camera, middle);
  pen.globalAlpha = 1;
  pen.font = `600 ${LABEL_FONT}px ${FONTS}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.strokeStyle = page.paper;
  pen.lineWidth = 3;
  pen.strokeText(CHANGE_SIGNS[change], x, y);
  pen.fillStyle = page.ink;
  pen.fillText(CHANGE_SIGNS[change], x, y);
}

/** A line on the ground, with a rim that lifts it off the ties. */
function drawRoute(pen: CanvasRenderingContext2D, route: MapRoute, camera: Camera, { page }: MapLook): void {
  trace(pen, route.points, camera);
  pen.lineJoin = 'round';
  pen.globalAlpha = route.isSelected ? 1 : route.isFaded ? FADED : route.isIdle ? IDLE : 1;
  pen.strokeStyle = page.paper;
  pen.lineWidth = route.isSelected ? 9 : 6;
  pen.stroke();
  pen.strokeStyle = route.isSelected ? page.accent : page.ink;
  pen.lineWidth = route.isSelected ? 5 : 2.6;
  pen.stroke();
  pen.globalAlpha = 1;
}

function drawSign(
  pen: CanvasRenderingContext2D,
  entity: SceneEntity,
  at: Point,
  { appearance, scheme, page }: MapLook,
): void {
  const look = appearance.types.find(({ id }) => id === entity.type);
  const tint = tintNamed(entity.tint);
  const size = signSize(entity);
  pen.save();
  pen.globalAlpha = signAlpha(entity);
  pen.translate(at.x - size / 2, at.y - size / 2);
  pen.scale(size / 24, size / 24);
  const outline = outlineOf(look?.shape ?? 'ellipse');
  pen.strokeStyle = entity.isSelected ? page.accent : page.paper;
  pen.lineWidth = ((entity.isSelected ? 7 : 3) * 24) / size;
  pen.stroke(outline);
  pen.fillStyle = tint?.colour[scheme] ?? look?.colour[scheme] ?? page.soft;
  pen.fill(outline);
  if (entity.memberCount === null) drawIcon(pen, look?.icon);
  pen.restore();
  if (entity.memberCount !== null) drawCount(pen, entity, at, page);
}

function drawIcon(pen: CanvasRenderingContext2D, icon: Parameters<typeof iconPath>[0] | undefined): void {
  if (!icon) return;
  pen.translate(12, 12);
  pen.scale(0.54, 0.54);
  pen.translate(-12, -12);
  pen.strokeStyle = '#fff';
  pen.lineWidth = 2.4;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.stroke(iconPath(icon));
}

function drawCount(pen: CanvasRenderingContext2D, entity: SceneEntity, at: Point, page: Page): void {
  pen.globalAlpha = signAlpha(entity);
  pen.font = `600 11px ${FONTS}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = '#fff';
  pen.fillText(String(entity.memberCount), at.x, at.y + 0.5);
  pen.strokeStyle = page.soft;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.arc(at.x, at.y, signSize(entity) / 2 + 3, 0, 2 * Math.PI);
  pen.stroke();
  pen.globalAlpha = 1;
}

function drawLabels(
  pen: CanvasRenderingContext2D,
  inSight: readonly InSight[],
  { width, height }: Size,
  { page, letters }: MapLook,
): void {
  const nodes = inSight.map(({ entity, at }) => labelledOf(entity, at));
  const room = { left: CLEAR.side, top: CLEAR.top, right: width - CLEAR.side, bottom: height - CLEAR.side };
  const sides = chooseLabels(nodes, letters, { room, foremost: FOREMOST });
  pen.font = `${LABEL_FONT * letters}px ${FONTS}`;
  pen.textBaseline = 'middle';
  pen.textAlign = 'center';
  pen.lineJoin = 'round';
  inSight.forEach(({ entity }, at) => {
    const side = sides.get(entity.id);
    if (!side) return;
    const { left, right, top } = labelBeside(nodes[at]!, letters, side);
    pen.globalAlpha = isPale(entity) ? FADED : 1;
    labelBox(entity.name).lines.forEach((line, number) => {
      const y = top + LINE_HEIGHT * letters * (number + 0.5);
      pen.strokeStyle = page.paper;
      pen.lineWidth = 3;
      pen.strokeText(line, (left + right) / 2, y);
      pen.fillStyle = page.ink;
      pen.fillText(line, (left + right) / 2, y);
    });
  });
  pen.globalAlpha = 1;
}

function labelledOf(entity: SceneEntity, position: Point): Labelled {
  const { lines, height } = labelBox(entity.name);
  const width = Math.max(...lines.map(textWidth));
  const rank = entity.isIdle ? entity.size - 1000 : entity.size;
  const { id, isNear, isSelected } = entity;
  const size = signSize(entity) + (entity.memberCount === null ? 0 : 8);
  return { id, position, size, width, height, badge: { x: 0, y: 0 }, rank, isNear, isWanted: isSelected };
}

const outlines = new Map<string, Path2D>();

function outlineOf(shape: keyof typeof OUTLINES): Path2D {
  const path = outlines.get(shape) ?? new Path2D(OUTLINES[shape]);
  outlines.set(shape, path);
  return path;
}
