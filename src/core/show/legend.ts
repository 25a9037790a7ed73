import type { Change } from '../model/change';
import { CHANGES } from '../model/change';
import type { Confidence } from '../model/records';
import { CONFIDENCES } from '../model/records';
import type { Appearance, FamilyLook, TypeLook } from './appearance';
import type { Scene, SceneTie } from './scene';

/** What of an appearance is in a picture, and so needs explaining. */
export type LegendContent = {
  readonly families: readonly FamilyLook[];
  readonly types: readonly TypeLook[];
  readonly confidences: readonly Confidence[];
  /** What became of ties where two windows are compared. */
  readonly changes: readonly Change[];
  /** Some tie is only possibly in the window. */
  readonly hasPossible: boolean;
};

/** The legend of a scene, in the order of the dataset. */
export function legendOf(scene: Scene, appearance: Appearance): LegendContent {
  const ties = [...scene.ties, ...(scene.crowd?.ties.looks ?? [])];
  const families = new Set(ties.filter(isInColourOfFamily).map((tie) => tie.family));
  const types = new Set([...scene.entities, ...(scene.crowd?.looks ?? [])].map((entity) => entity.type));
  const confidences = new Set(ties.map((tie) => tie.confidence));
  const changes = new Set(ties.map((tie) => tie.change));
  return {
    changes: CHANGES.filter((change) => changes.has(change)),
    families: appearance.families.filter(({ id }) => families.has(id)),
    types: appearance.types.filter(({ id }) => types.has(id)),
    confidences: CONFIDENCES.filter((confidence) => confidences.has(confidence)),
    hasPossible: ties.some((tie) => tie.isOnlyPossible),
  };
}

/** Neither a property gives the tie its colour, nor what became of it. */
function isInColourOfFamily({ tint, change }: Pick<SceneTie, 'tint' | 'change'>): boolean {
  return tint === null && (change === null || change === 'continued');
}
