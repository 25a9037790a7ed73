import type { TypeLook } from '@/core/show/appearance';
import { labelBox } from '@/core/show/label';
import { chooseLabels, letteringScale } from '@/core/show/label-choice';
import type { Scene, SceneEntity } from '@/core/show/scene';
import type { Lettering } from './picture';

/** Plain size of labels, in CSS pixels at zoom 1; `labelBox` measures in the same size. */
const FONT_SIZE = 12;

/** Chooses the labels of a scene for a zoom. */
export function letteringOf(scene: Scene, types: readonly TypeLook[], zoom: number): Lettering {
  const scale = letteringScale(zoom);
  const focused = focusedIn(scene);
  const nodes = scene.entities.map((entity) => {
    const { id, position, size, isSelected } = entity;
    const { width, height } = labelBox(entity.name);
    return { id, position, size, width, height, rank: rankOf(entity), isWanted: isSelected || focused.has(id) };
  });
  return {
    labelled: chooseLabels(nodes, scale),
    font: Math.round(FONT_SIZE * scale * 10) / 10,
    icons: new Map(types.map((type) => [type.id, type.icon])),
  };
}

/** What stands out comes first, what is faded last; then the best connected. */
function rankOf({ size, isNear, isFaded, isIdle }: SceneEntity): number {
  return size + (isNear ? 10_000 : 0) - (isFaded ? 10_000 : 0) - (isIdle ? 1000 : 0);
}

/** The entity that has the focus, or the two of a tie: those in which all ties that stand out meet. */
function focusedIn(scene: Scene): ReadonlySet<string> {
  const [first, ...rest] = scene.ties.filter((tie) => tie.isNear);
  if (!first) return new Set(scene.entities.filter((entity) => entity.isNear).map((entity) => entity.id));
  const ends = [first.from, first.to].filter((id) => rest.every((tie) => tie.from === id || tie.to === id));
  return new Set(ends);
}
