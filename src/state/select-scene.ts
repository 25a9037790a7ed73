import type { Comparison } from '@/core/explore/compare';
import type { Path } from '@/core/explore/find-paths';
import { entitiesOn } from '@/core/explore/find-paths';
import type { Dataset } from '@/core/model/dataset';
import type { Subgraph } from '@/core/query/answer';
import { castOf } from '@/core/show/cast';
import type { Crowd, GatheredCrowd, Roll, Standing } from '@/core/show/crowd';
import { gatherCrowd, rollOf, standingOf } from '@/core/show/crowd';
import { isCrowd } from '@/core/show/crowd-places';
import type { Paint } from '@/core/show/paint';
import type { PlacedGroups } from '@/core/show/places';
import type { Scene } from '@/core/show/scene';
import { sceneOf } from '@/core/show/scene';
import { remember } from './remember';
import type { Arrangement } from './view';

/** What a scene is made of. */
export type SceneSources = {
  readonly dataset: Dataset;
  readonly homes: Float32Array | null;
  /** The answer at all times, and within the window. */
  readonly ever: Subgraph;
  readonly subgraph: Subgraph;
  readonly drawn: Uint8Array;
  readonly arrangement: Arrangement;
  readonly focus: readonly string[];
  readonly shown: readonly Path[];
  readonly changes: Comparison['changes'] | null;
  readonly paint: Paint | null;
  readonly groups: PlacedGroups | null;
  readonly notes: ReadonlyMap<string, number>;
};

/** Makes scenes, each of whose parts only where what it depends on is another; none as long as nobody has a home. */
export function createSceneOf(): (sources: SceneSources) => Scene | null {
  const isCrowdFor = remember((dataset: Dataset, ever: Subgraph, drawn: Uint8Array, groups: PlacedGroups | null) =>
    isCrowd(dataset, ever, drawn, groups),
  );
  // A window that is dragged changes who has ties, but hardly ever who is there, and where.
  const rollFor = remember(
    (
      dataset: Dataset,
      entities: Uint32Array,
      entityVerdict: Uint8Array,
      drawn: Uint8Array,
      paint: Paint | null,
      groups: PlacedGroups | null,
    ) => rollOf(dataset, { entities, entityVerdict }, drawn, { paint, groups }),
  );
  const standingFor = remember(
    (dataset: Dataset, roll: Roll, homes: Float32Array, pins: Arrangement['pin'], groups: PlacedGroups | null) =>
      standingOf(dataset, roll, { homes, pins, groups }),
  );
  const gatheredFor = remember(
    (
      dataset: Dataset,
      subgraph: Subgraph,
      roll: Roll,
      changes: Comparison['changes'] | null,
      paint: Paint | null,
      groups: PlacedGroups | null,
    ) => gatherCrowd(dataset, subgraph, roll, { changes, paint, groups }),
  );
  const crowdFor = remember((gathered: GatheredCrowd, standing: Standing): Crowd => ({ ...gathered, ...standing }));
  // A layout on its way, a hand that drags an entity and one that points at it change where it stands and what stands out.
  const castFor = remember(castOf);
  const sceneFor = remember(
    (
      dataset: Dataset,
      subgraph: Subgraph,
      drawn: Uint8Array,
      crowd: Crowd | null,
      homes: Float32Array,
      { pin: pins, show, select }: Arrangement,
      focus: readonly string[],
      shown: readonly Path[],
      changes: Comparison['changes'] | null,
      paint: Paint | null,
      groups: PlacedGroups | null,
      notes: ReadonlyMap<string, number>,
    ) => {
      const paths = shown.map(entitiesOn);
      return sceneOf(
        dataset,
        subgraph,
        drawn,
        { homes, pins, show, select, focus, paths, changes, paint, groups, notes },
        crowd,
        castFor,
      );
    },
  );
  return ({ dataset, homes, ever, subgraph, drawn, arrangement, focus, shown, changes, paint, groups, notes }) => {
    // What does not depend on where entities stand is found out before they stand.
    const roll = isCrowdFor(dataset, ever, drawn, groups)
      ? rollFor(dataset, subgraph.entities, subgraph.entityVerdict, drawn, paint, groups)
      : null;
    const gathered = roll && roll.count > 0 ? gatheredFor(dataset, subgraph, roll, changes, paint, groups) : null;
    if (!homes) return null;
    const standing = roll && standingFor(dataset, roll, homes, arrangement.pin, groups);
    const crowd = gathered && standing && crowdFor(gathered, standing);
    return sceneFor(dataset, subgraph, drawn, crowd, homes, arrangement, focus, shown, changes, paint, groups, notes);
  };
}
