import { nameOf } from '../words/naming';
import { numberWords } from '../words/say';
import type { Dataset, Row } from '../model/dataset';
import type { Confidence } from '../model/records';
import type { Change } from '../model/change';
import { CHANGE_SIGNS, changeOfTie } from '../model/change';
import type { Subgraph } from '../query/answer';
import { groupSize } from '../group/group-homes';
import { castOf } from './cast';
import { changeOfEntity } from './change-of-entity';
import type { Crowd } from './crowd';
import { crowdPoints } from './crowd';
import { entitySize } from './entity-size';
import { frontOf } from './front';
import type { Hull } from './hulls';
import { hullsOf } from './hulls';
import type { Point } from './point';
import { PLAIN } from './tints';
import { idAt, NOWHERE, selectedPlaces } from './places';
import type { Staging } from './staging';
import { notesOn, tintOfTie } from './tie-marks';
import type { Tie } from './ties';

/** One entity as a picture needs it, or a closed group in the place of its members; positions in world units (CSS pixels at zoom 1). */
export type SceneEntity = {
  readonly id: string;
  /** Its place: its row, or for a group the number of entities plus its position among the groups. */
  readonly row: Row;
  /** Members in view of a group; null for an entity. */
  readonly memberCount: number | null;
  readonly name: string;
  readonly type: string;
  readonly position: Point;
  /** Diameter. */
  readonly size: number;
  /** Id of the tint that a measure or a property gives it; null for the colour of its type. */
  readonly tint: string | null;
  /** Neighbours that the filters leave but that are not drawn: the "+n". */
  readonly hiddenNeighbours: number;
  readonly isExpanded: boolean;
  /** The person's own notes on it. */
  readonly noteCount: number;
  readonly isSelected: boolean;
  /** What became of all its relationships from one window to the other; null where they differ or nothing is compared. */
  readonly change: Change | null;
  /** It has no visible relationship under the filters. */
  readonly isIdle: boolean;
  /** Something else has the focus. */
  readonly isFaded: boolean;
  /** It or a neighbour of it has the focus: its label comes first. */
  readonly isNear: boolean;
};

/** One tie as a picture needs it. */
export type SceneTie = {
  /** The two places, joined. */
  readonly id: string;
  /** Ids of entities or groups. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** The person's own notes on its relationships. */
  readonly noteCount: number;
  readonly family: string;
  /** Id of the tint that a property gives it; null for the colour of its family. */
  readonly tint: string | null;
  readonly confidence: Confidence;
  readonly isOnlyPossible: boolean;
  /** One of so many between groups that only the strongest stand out. */
  readonly isWeak: boolean;
  /** What became of it from one window to the other; null where nothing is compared. */
  readonly change: Change | null;
  readonly arrowFrom: boolean;
  readonly arrowTo: boolean;
  readonly isSelected: boolean;
  readonly isFaded: boolean;
  readonly isNear: boolean;
};

/** The whole picture as a value. */
export type Scene = {
  readonly entities: readonly SceneEntity[];
  readonly ties: readonly SceneTie[];
  /** Entities that the filters leave. */
  readonly entityCount: number;
  /** Everything that is drawn, where only some of it has signs of its own; null where all has. */
  readonly crowd: Crowd | null;
  /** Something has the focus, or stands on a path, so that the crowd steps back. */
  readonly isCrowdFaded: boolean;
  /** Where the members of open groups stand together. */
  readonly hulls: readonly Hull[];
};

/**
 * Sets the scene: which entities, groups and ties stand where, how large, and what stands out. Of a crowd only its front
 * has entities and ties of the scene. Who sets many scenes may remember their cast.
 */
export function sceneOf(
  dataset: Dataset,
  subgraph: Subgraph,
  drawn: Uint8Array,
  staging: Staging,
  crowd: Crowd | null = null,
  castFor: typeof castOf = castOf,
): Scene {
  const front = crowd && frontOf(dataset, subgraph, crowd, staging);
  const { rows, placeOf, ties, weak, hidden } = castFor(dataset, subgraph, drawn, staging.groups, front);
  const selection = selectedPlaces(dataset, placeOf, staging.groups, staging.select);
  const focused = selectedPlaces(dataset, placeOf, staging.groups, staging.focus);
  // What is not drawn cannot stand out: then nothing fades.
  const focus = focused.has(NOWHERE) ? new Set<number>() : focused;
  const paths = focus.size > 0 ? [] : staging.paths.map((rows) => rows.map(placeOf));
  const onPaths = paths.flat().filter((place) => place !== NOWHERE);
  const steps = stepsOn(onPaths.length > 0 ? paths : []);
  const hasFocus = focus.size > 0 || onPaths.length > 0;
  const isNearTie = (tie: Tie): boolean => {
    if (steps.size > 0) return steps.has(stepId(tie.a, tie.b));
    return focus.size === 2 ? focus.has(tie.a) && focus.has(tie.b) : focus.has(tie.a) || focus.has(tie.b);
  };
  const near = new Set([...focus, ...onPaths, ...ties.filter(isNearTie).flatMap((tie) => [tie.a, tie.b])]);
  const idOf = (place: number): string => idAt(dataset, staging.groups, place);
  const standings = [
    ...rows.map((row, at) => standing(dataset, subgraph, staging, row, hidden[at]!)),
    ...groupsStanding(dataset, subgraph, staging),
  ];
  const lines = ties.map((tie, at) => ({
    ...lineOf(dataset, tie, idOf, staging),
    isWeak: weak.has(at),
    isSelected: selection.size === 2 && selection.has(tie.a) && selection.has(tie.b),
    isFaded: hasFocus && !isNearTie(tie),
    isNear: hasFocus && isNearTie(tie),
  }));
  const placed = (): ReadonlyMap<Row, Point> =>
    crowd ? crowdPoints(crowd) : new Map(standings.map(({ row, position }) => [row, position]));
  return {
    crowd,
    isCrowdFaded: hasFocus,
    hulls: hullsOf(staging.groups, placed),
    entityCount: subgraph.entities.length,
    entities: standings.map((one) => ({
      ...one,
      isSelected: selection.has(one.row),
      isFaded: hasFocus && !near.has(one.row),
      isNear: hasFocus && near.has(one.row),
    })),
    ties: crowd ? lines.filter((tie) => tie.isNear || tie.isSelected) : lines,
  };
}

function stepsOn(paths: readonly (readonly number[])[]): ReadonlySet<string> {
  return new Set(paths.flatMap((places) => places.slice(1).map((place, at) => stepId(places[at]!, place))));
}

function stepId(a: number, b: number): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

type Standing = Omit<SceneEntity, 'isSelected' | 'isFaded' | 'isNear'>;

/** The closed groups of which anybody is in view. */
function groupsStanding(dataset: Dataset, subgraph: Subgraph, { groups, pins, paint }: Staging): readonly Standing[] {
  if (!groups) return [];
  return groups.list.flatMap((group, at) => {
    const inView = group.members.filter((row) => subgraph.entityVerdict[row] === 0);
    if (group.isOpen || inView.length === 0) return [];
    const home = { x: groups.homes[2 * at]!, y: groups.homes[2 * at + 1]! };
    return [
      {
        id: group.id,
        row: dataset.entities.count + at,
        memberCount: inView.length,
        change: null,
        name: `${group.name} (${numberWords(inView.length)})`,
        type: group.type,
        position: (Object.hasOwn(pins, group.id) ? pins[group.id] : undefined) ?? home,
        size: groupSize(group.members.length),
        // Neither a measure nor a property says anything of a group.
        tint: paint?.tints ? PLAIN.id : null,
        hiddenNeighbours: 0,
        noteCount: 0,
        isExpanded: false,
        isIdle: inView.every((row) => subgraph.degree[row] === 0),
      },
    ];
  });
}

function standing(dataset: Dataset, subgraph: Subgraph, staging: Staging, row: Row, hidden: number): Standing {
  const record = dataset.entities.records[row]!;
  const change = changeOfEntity(dataset, subgraph, staging.changes, row);
  return {
    id: record.id,
    row,
    memberCount: null,
    change,
    name: change === null ? nameOf(record) : `${CHANGE_SIGNS[change]} ${nameOf(record)}`,
    type: record.type,
    position: (Object.hasOwn(staging.pins, record.id) ? staging.pins[record.id] : undefined) ?? {
      x: staging.homes[2 * row] ?? 0,
      y: staging.homes[2 * row + 1] ?? 0,
    },
    size: staging.paint?.sizes?.[row] ?? entitySize(dataset.entities.degree[row]!),
    tint: staging.paint?.tints?.[row] ?? null,
    hiddenNeighbours: hidden,
    noteCount: staging.notes.get(record.id) ?? 0,
    isExpanded: staging.show.includes(record.id),
    isIdle: subgraph.degree[row] === 0,
  };
}

function lineOf(
  dataset: Dataset,
  tie: Tie,
  idOf: (place: number) => string,
  { changes, notes, paint }: Staging,
): Omit<SceneTie, 'isSelected' | 'isFaded' | 'isNear' | 'isWeak'> {
  return {
    id: `${tie.a}-${tie.b}`,
    from: idOf(tie.a),
    to: idOf(tie.b),
    count: tie.relationships.length,
    noteCount: notes.size === 0 ? 0 : notesOn(dataset, tie, notes),
    family: dataset.families[tie.family]!.id,
    tint: paint?.tieTints ? tintOfTie(tie, paint.tieTints) : null,
    confidence: tie.confidence,
    isOnlyPossible: tie.isOnlyPossible,
    change: changes && changeOfTie(changes, tie.relationships),
    arrowFrom: tie.pointsAtA,
    arrowTo: tie.pointsAtB,
  };
}
