import type { Comparison } from '@/core/explore/compare';
import type { Path } from '@/core/explore/find-paths';
import { entitiesOn } from '@/core/explore/find-paths';
import type { Dataset } from '@/core/model/dataset';
import type { Subgraph } from '@/core/query/answer';
import type { Crowd, GatheredCrowd } from '@/core/show/crowd';
import { gatherCrowd, standCrowd } from '@/core/show/crowd';
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
  const gatheredFor = remember(
    (
      dataset: Dataset,
      subgraph: Subgraph,
      drawn: Uint8Array,
      changes: Comparison['changes'] | null,
      paint: Paint | null,
      groups: PlacedGroups | null,
    ) => gatherCrowd(dataset, subgraph, drawn, { changes, paint, groups }),
  );
  const crowdFor = remember(
    (
      dataset: Dataset,
      gathered: GatheredCrowd,
      homes: Float32Array,
      pins: Arrangement['pin'],
      groups: PlacedGroups | null,
    ) => standCrowd(dataset, gathered, { homes, pins, groups }),
  );
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
      );
    },
  );
  return ({ dataset, homes, ever, subgraph, drawn, arrangement, focus, shown, changes, paint, groups, notes }) => {
    // What does not depend on where entities stand is found out before they stand.
    const gathered = isCrowdFor(dataset, ever, drawn, groups)
      ? gatheredFor(dataset, subgraph, drawn, changes, paint, groups)
      : null;
    if (!homes) return null;
    const crowd = gathered && crowdFor(dataset, gathered, homes, arrangement.pin, groups);
    return sceneFor(dataset, subgraph, drawn, crowd, homes, arrangement, focus, shown, changes, paint, groups, notes);
  };
}
