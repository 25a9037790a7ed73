import type { TypeLook } from '@/core/show/appearance';
import { LABEL_FONT, labelBox } from '@/core/show/label';
import { chooseLabels, letteringScale } from '@/core/show/label-choice';
import type { Scene } from '@/core/show/scene';
import type { Lettering } from './picture';

/** Chooses the labels of a scene for a zoom. */
export function letteringOf(scene: Scene, types: readonly TypeLook[], zoom: number): Lettering {
  const scale = letteringScale(zoom);
  const focused = focusedIn(scene);
  const nodes = scene.entities.map((entity) => {
    const { id, position, size, isSelected, isNear } = entity;
    const { width, height } = labelBox(entity.name);
    const isWanted = isSelected || focused.has(id);
    return { id, position, size, width, height, rank: entity.isIdle ? size - 1000 : size, isNear, isWanted };
  });
  return {
    labelled: chooseLabels(nodes, scale),
    font: Math.round(LABEL_FONT * scale * 10) / 10,
    icons: new Map(types.map((type) => [type.id, type.icon])),
  };
}

/** The entity that has the focus, or the two of a tie: those in which all ties that stand out meet. */
function focusedIn(scene: Scene): ReadonlySet<string> {
  const [first, ...rest] = scene.ties.filter((tie) => tie.isNear);
  if (!first) return new Set(scene.entities.filter((entity) => entity.isNear).map((entity) => entity.id));
  const ends = [first.from, first.to].filter((id) => rest.every((tie) => tie.from === id || tie.to === id));
  return new Set(ends);
}
