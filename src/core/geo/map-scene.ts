import { nameOf } from '../words/naming';
import { isInClosedGroup } from '../group/groups';
import type { Dataset, Row } from '../model/dataset';
import type { Subgraph } from '../query/answer';
import type { PlacedGroups } from '../show/places';
import type { Point } from '../show/point';
import type { Scene, SceneEntity, SceneTie } from '../show/scene';
import type { Staging } from '../show/staging';
import { sceneOf } from '../show/scene';
import type { Locations, RouteLine } from './locations';

/** A tie on the map: the shortest way over the earth between its ends, in world units. */
export type MapTie = SceneTie & { readonly points: readonly Point[] };

/** A route, and whether it stands out or fades; idle is one whose entity has no visible relationship. */
export type MapRoute = RouteLine & {
  readonly isSelected: boolean;
  readonly isFaded: boolean;
  readonly isIdle: boolean;
};

/** A map as a value: what stands where, and how many of what is in view have no place. */
export type MapScene = {
  readonly scene: Scene;
  readonly ties: readonly MapTie[];
  /** Routes of the entities in view. */
  readonly routes: readonly MapRoute[];
  /** Entities in view that have a place, and that have none. */
  readonly located: number;
  readonly unplaced: number;
};

/** What of a staging a map shares with the picture. */
export type MapStaging = Pick<Staging, 'select' | 'focus' | 'paths' | 'changes' | 'paint'>;

/** The map marks no notes. */
const NO_NOTES: ReadonlyMap<string, number> = new Map();

/** Sets the scene of a map: a picture in which everybody stands at their place, and those too close in a cluster. */
export function mapSceneOf(
  dataset: Dataset,
  subgraph: Subgraph,
  locations: Locations,
  clusters: PlacedGroups,
  ways: WayBetween,
  staging: MapStaging,
): MapScene {
  const isDrawn = (row: Row): boolean => locations.isLocated[row] === 1 && subgraph.entityVerdict[row] === 0;
  const alone = onlyGathered(clusters, isDrawn, (row) => nameOf(dataset.entities.records[row]!));
  const drawn = Uint8Array.from({ length: dataset.entities.count }, (_, row) =>
    Number(isDrawn(row) && !isInClosedGroup(alone, row)),
  );
  const scene = sceneOf(dataset, subgraph, drawn, {
    ...staging,
    homes: locations.homes,
    pins: {},
    show: [],
    groups: alone,
    notes: NO_NOTES,
  });
  const places = new Map(scene.entities.map(({ id, row }) => [id, leadOf(dataset, alone, row)]));
  const fadedAt = new Set(scene.entities.filter(({ isFaded }) => isFaded).map(({ row }) => row));
  const located = subgraph.entities.reduce((sum, row) => sum + locations.isLocated[row]!, 0);
  return {
    scene: {
      ...scene,
      entities: scene.entities.map((sign) => ({ ...sign, ...asLead(dataset, alone, sign, staging.paint, isDrawn) })),
    },
    ties: scene.ties
      .filter(({ from, to }) => from !== to)
      .map((tie) => ({ ...tie, points: ways(places.get(tie.from)!, places.get(tie.to)!) })),
    routes: locations.routes
      .filter(({ entity }) => isDrawn(entity))
      .map((route) => ({
        ...route,
        isSelected: staging.select.includes(dataset.entities.records[route.entity]!.id),
        isFaded: fadedAt.has(placeIn(dataset, alone, route.entity)),
        isIdle: subgraph.degree[route.entity] === 0,
      })),
    located,
    unplaced: subgraph.entities.length - located,
  };
}

/** A cluster of which one alone is in view is none, and others are named by the best connected of those in view. */
function onlyGathered(
  clusters: PlacedGroups,
  isDrawn: (row: Row) => boolean,
  nameAt: (row: Row) => string,
): PlacedGroups {
  const closedOf = clusters.closedOf.slice();
  for (const { members } of clusters.list) {
    const inView = members.filter(isDrawn);
    if (inView.length === 1) closedOf[inView[0]!] = -1;
  }
  const list = clusters.list.map((cluster) => {
    const [best] = cluster.members.filter(isDrawn);
    return {
      ...cluster,
      isOpen: closedOf[best ?? cluster.members[0]!] === -1,
      name: nameAt(best ?? cluster.members[0]!),
    };
  });
  return { ...clusters, list, closedOf };
}

/** A cluster is "China +21", in the colour of China: unlike a group its members share nothing but the place. */
function asLead(
  { entities }: Dataset,
  { list }: PlacedGroups,
  { row, memberCount }: SceneEntity,
  paint: MapStaging['paint'],
  isDrawn: (row: Row) => boolean,
): Partial<SceneEntity> {
  if (memberCount === null) return {};
  const { name, members } = list[row - entities.count]!;
  return { name: `${name} +${memberCount - 1}`, tint: paint?.tints?.[members.find(isDrawn)!] ?? null };
}

/** The place of the sign that stands for an entity. */
export function placeIn({ entities }: Dataset, clusters: PlacedGroups, row: Row): number {
  return isInClosedGroup(clusters, row) ? entities.count + clusters.closedOf[row]! : row;
}

/** The row at whose place a sign stands. */
function leadOf({ entities }: Dataset, clusters: PlacedGroups, place: number): Row {
  return place < entities.count ? place : clusters.list[place - entities.count]!.members[0]!;
}

/** The way between the places of two entities. */
export type WayBetween = (from: Row, to: Row) => readonly Point[];

/** Ways between places, each computed once. */
export function waysBetween({ entities }: Dataset, { projection, homes }: Locations): WayBetween {
  const known = new Map<number, readonly Point[]>();
  return (from, to) => {
    const key = from * entities.count + to;
    const way = known.get(key) ?? wayOf(from, to);
    known.set(key, way);
    return way;
  };
  function wayOf(from: Row, to: Row): readonly Point[] {
    const [start, end] = [from, to].map((row) => projection.d3.invert?.([homes[2 * row]!, homes[2 * row + 1]!]));
    if (!start || !end) return [];
    return projection.way({ lon: start[0], lat: start[1] }, { lon: end[0], lat: end[1] });
  }
}

/** The rectangle around the points that most of them lie in, so that one far away does not shrink all others. */
export function frameOf(points: readonly Point[], share: number): { readonly min: Point; readonly max: Point } | null {
  if (points.length === 0) return null;
  const cut = Math.floor((points.length * (1 - share)) / 2);
  const along = (axis: 'x' | 'y'): readonly [number, number] => {
    const values = points.map((point) => point[axis]).toSorted((a, b) => a - b);
    return [values[cut]!, values[values.length - 1 - cut]!];
  };
  const [[left, right], [top, bottom]] = [along('x'), along('y')];
  return { min: { x: left, y: top }, max: { x: right, y: bottom } };
}
