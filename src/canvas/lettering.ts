import { grownSizes } from '@/core/show/grown-size';
import { LABEL_FONT, labelBox, letterGrade } from '@/core/show/label';
import type { Box, Labelled, LabelRules } from '@/core/show/label-choice';
import { chooseLabels, labelBeside, letteringScale, PLAIN_RULES } from '@/core/show/label-choice';
import type { Scene, SceneEntity } from '@/core/show/scene';
import { badgeReach } from './badge';
import type { Look } from './look';
import type { Lettering } from './picture';
import { textWidth } from './text';
import { boxAround } from './viewport';

/** How much thicker than plain lines are drawn at most where the picture is seen from afar. */
const THICKEST = 2;

/** In a room narrower than this, labels reach no farther beyond the outermost signs than `reach`, in CSS pixels. */
const NARROW = { room: 600, reach: 36 };

/** How far labels may reach beyond the outermost signs in a room of a width, both in CSS pixels. */
export function reachIn(width: number): number {
  return width < NARROW.room ? NARROW.reach : Infinity;
}

/** Chooses the labels of a scene for a zoom and a reach beyond the outermost, and how large its signs are drawn. */
export function letteringOf(scene: Scene, look: Look, zoom: number, reach = Infinity): Lettering {
  const scale = letteringScale(zoom);
  const written = scale * look.letters;
  const font = fontAt(scale);
  const focused = focusedIn(scene);
  const sizes = grownSizes(scene.entities, scale);
  const nodes = scene.entities.map((entity, at) =>
    labelledOf(entity, sizes[at]!, font, entity.isSelected || focused.has(entity.id)),
  );
  return {
    labelled: chooseLabels(nodes, written, rulesFor(nodes, reach / zoom)),
    font,
    sizes: new Map(nodes.map(({ id, size }) => [id, size])),
    lineScale: Math.min(THICKEST, Math.max(1, scale)),
    icons: new Map(look.appearance.types.map((type) => [type.id, type.icon])),
    letters: look.letters,
    scheme: look.scheme,
  };
}

/** The room that each entity takes with its label at a zoom, with letters so many times as large as usual. */
export function extentsOf(
  entities: readonly SceneEntity[],
  letters: number,
  zoom: number,
  reach = Infinity,
): readonly Box[] {
  const scale = letteringScale(zoom);
  const written = scale * letters;
  const sizes = grownSizes(entities, scale);
  const nodes = entities.map((entity, at) => labelledOf(entity, sizes[at]!, fontAt(scale), false));
  const sides = chooseLabels(nodes, written, rulesFor(nodes, reach / zoom));
  return nodes.map((node) => {
    const { x, y } = node.position;
    const half = node.size / 2;
    const side = sides.get(node.id);
    const label = side ? labelBeside(node, written, side) : { left: x, top: y, right: x, bottom: y };
    return {
      left: Math.min(x - half, label.left),
      top: Math.min(y - half - node.badge.y, label.top),
      right: Math.max(x + half + node.badge.x, label.right),
      bottom: Math.max(y + half, label.bottom),
    };
  });
}

/** The room that the labels of a scene take. */
export function labelRooms(scene: Scene, { labelled, sizes, font, letters }: Lettering): readonly Box[] {
  return scene.entities.flatMap((entity) => {
    const side = labelled.get(entity.id);
    if (!side) return [];
    const node = labelledOf(entity, sizes.get(entity.id) ?? entity.size, font, false);
    return [labelBeside(node, (font * letters) / LABEL_FONT, side)];
  });
}

function rulesFor(nodes: readonly Labelled[], reach: number): LabelRules {
  if (reach === Infinity) return PLAIN_RULES;
  const discs = nodes.map(({ position: { x }, size }) => ({
    left: x - size / 2 - reach,
    top: -Infinity,
    right: x + size / 2 + reach,
    bottom: Infinity,
  }));
  return { ...PLAIN_RULES, room: boxAround(discs) };
}

function fontAt(scale: number): number {
  return Math.round(LABEL_FONT * scale * 10) / 10;
}

/** An entity that is drawn in a size; how its name is written goes by the size that it has in the picture of all. */
function labelledOf(entity: SceneEntity, size: number, font: number, isWanted: boolean): Labelled {
  const { id, position, isIdle, isNear } = entity;
  const { lines, height } = labelBox(entity.name);
  const grade = letterGrade(entity.size);
  const width = Math.max(...lines.map(textWidth)) * grade.width;
  const badge = badgeReach(entity, font);
  const rank = isIdle ? entity.size - 1000 : entity.size;
  return { id, position, size, width, height: height * grade.scale, badge, rank, isNear, isWanted };
}

/** The entity that has the focus, or the two of a tie: those in which all ties that stand out meet. */
function focusedIn(scene: Scene): ReadonlySet<string> {
  const [first, ...rest] = scene.ties.filter((tie) => tie.isNear);
  if (!first) return new Set(scene.entities.filter((entity) => entity.isNear).map((entity) => entity.id));
  const ends = [first.from, first.to].filter((id) => rest.every((tie) => tie.from === id || tie.to === id));
  return new Set(ends);
}
