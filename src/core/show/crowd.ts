import { nameOf } from '../words/naming';
import { groupSize } from '../group/group-homes';
import type { Group } from '../group/groups';
import type { Change } from '../model/change';
import { CHANGE_NUMBERS, CHANGE_SIGNS, changeNumber } from '../model/change';
import type { Dataset } from '../model/dataset';
import { entityRow } from '../model/dataset';
import type { Entity } from '../model/records';
import type { Subgraph } from '../query/answer';
import { placesOf } from './crowd-places';
import { changeOfEntity } from './change-of-entity';
import type { LookTable } from './crowd-looks';
import { lookTable } from './crowd-looks';
import type { CrowdTies } from './crowd-ties';
import { crowdTiesOf } from './crowd-ties';
import { entitySize } from './entity-size';
import type { Box } from './label-choice';
import { pairsOf } from './pairs';
import type { Point } from './point';
import type { Staging } from './staging';
import { PLAIN, TINTS } from './tints';

/** How entities of a crowd look. */
export type CrowdEntityLook = {
  readonly type: string;
  /** Id of a tint; null for the colour of the type. */
  readonly tint: string | null;
  readonly isIdle: boolean;
  readonly change: Change | null;
};

/**
 * Everything that is drawn where that is too much for a sign of its own each: columns, in world units, by the position
 * in the crowd.
 */
export type Crowd = {
  readonly count: number;
  /** Where each stands in the dataset: an entity row, or the number of entities plus the position of a closed group. */
  readonly places: Uint32Array;
  /** The position of each place; -1 for who is not in the crowd. */
  readonly positionOf: Int32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Diameters. */
  readonly size: Float32Array;
  /** Position in `looks`. */
  readonly look: Uint16Array;
  readonly looks: readonly CrowdEntityLook[];
  /** What is around all discs. */
  readonly box: Box;
  readonly ties: CrowdTies;
  readonly idOf: (position: number) => string;
  /** With the sign of what became of it, where two windows are compared. */
  readonly nameOf: (position: number) => string;
};

/** Who is in a crowd, and how large. */
export type Roll = Pick<Crowd, 'count' | 'places' | 'positionOf' | 'size'>;
/** Where they stand. */
export type Standing = Pick<Crowd, 'x' | 'y' | 'box'>;
/** Who is in a crowd, how they look and their ties: all but where they stand. */
export type GatheredCrowd = Omit<Crowd, keyof Standing>;

/** What of a staging decides how a crowd looks. */
export type CrowdLooks = Pick<Staging, 'changes' | 'paint' | 'groups'>;
/** What of a staging decides where a crowd stands. */
export type CrowdStanding = Pick<Staging, 'homes' | 'pins' | 'groups'>;

/** Who is drawn of a subgraph as a crowd, and how large, whatever of their ties is in view. */
export function rollOf(
  dataset: Dataset,
  subgraph: Pick<Subgraph, 'entities' | 'entityVerdict'>,
  drawn: Uint8Array,
  { paint, groups }: Pick<CrowdLooks, 'paint' | 'groups'>,
): Roll {
  const places = placesOf(dataset, subgraph, drawn, groups);
  const { count, degree } = dataset.entities;
  const positionOf = new Int32Array(count + (groups?.list.length ?? 0)).fill(-1);
  places.forEach((place, position) => (positionOf[place] = position));
  const sizeAt = (place: number): number =>
    place < count
      ? (paint?.sizes?.[place] ?? entitySize(degree[place]!))
      : groupSize(groups!.list[place - count]!.members.length);
  return { count: places.length, places, positionOf, size: Float32Array.from(places, sizeAt) };
}

/** How those on a roll look and what ties they have in a subgraph, before it is known where they stand. */
export function gatherCrowd(
  dataset: Dataset,
  subgraph: Subgraph,
  { count, places, positionOf, size }: Roll,
  staging: CrowdLooks,
): GatheredCrowd {
  const ties = crowdTiesOf(dataset, subgraph, pairsOf(dataset, staging.groups), positionOf, {
    changes: staging.changes,
    tieTints: staging.paint?.tieTints ?? null,
  });
  const signs = signsOf(dataset, subgraph, places, staging);
  const groupAt = (place: number) => staging.groups!.list[place - dataset.entities.count]!;
  const standing = (position: number): Entity | Group =>
    dataset.entities.records[places[position]!] ?? groupAt(places[position]!);
  return {
    count,
    places,
    positionOf,
    size,
    ...signs,
    ties,
    idOf: (position) => standing(position).id,
    nameOf: (position) => {
      const { change } = signs.looks[signs.look[position]!]!;
      const name = nameOf(standing(position));
      return change === null ? name : `${CHANGE_SIGNS[change]} ${name}`;
    },
  };
}

/** Where everybody on a roll stands: at home, or where they were placed by hand. */
export function standingOf(
  dataset: Dataset,
  { count, places, positionOf, size }: Roll,
  { homes, pins, groups }: CrowdStanding,
): Standing {
  const [x, y] = [new Float32Array(count), new Float32Array(count)];
  for (let at = 0; at < count; at++) {
    const group = places[at]! - dataset.entities.count;
    const from = group < 0 ? homes : groups!.homes;
    const place = group < 0 ? places[at]! : group;
    x[at] = from[2 * place] ?? 0;
    y[at] = from[2 * place + 1] ?? 0;
  }
  for (const [id, point] of Object.entries(pins)) {
    const group = groups?.list.findIndex((one) => one.id === id) ?? -1;
    const at = positionOf[group < 0 ? entityRow(dataset, id) : dataset.entities.count + group] ?? -1;
    if (at < 0) continue;
    x[at] = point.x;
    y[at] = point.y;
  }
  return { x, y, box: boxOf({ x, y, size }) };
}

function signsOf(
  dataset: Dataset,
  subgraph: Subgraph,
  places: Uint32Array,
  { changes, paint }: CrowdLooks,
): Pick<Crowd, 'look' | 'looks'> {
  const { entities, entityTypes } = dataset;
  const look = new Uint16Array(places.length);
  const tints = paint?.tints ?? null;
  // The first number is that of a closed group.
  const table = lookTable(1 + (1 + TINTS.length) * entityTypes.length * 2 * CHANGE_NUMBERS);
  const changeAt = (place: number): Change | null => changes && changeOfEntity(dataset, subgraph, changes, place);
  const change = new Uint8Array(changes ? entities.count : 0);
  if (changes) for (const place of places) if (place < entities.count) change[place] = changeNumber(changeAt(place));
  const colour = tints && tintNumbers(tints, entityTypes.length);
  lookUp(look, places, entities, { colour, change, degree: subgraph.degree }, table);
  const lookAt = (place: number): CrowdEntityLook =>
    place >= entities.count
      ? { type: '', tint: PLAIN.id, isIdle: false, change: null }
      : {
          type: entityTypes[entities.type[place]!]!.id,
          tint: tints?.[place] ?? null,
          isIdle: subgraph.degree[place] === 0,
          change: changeAt(place),
        };
  return { look, looks: table.firsts.map((at) => lookAt(places[at]!)) };
}

/** By entity row a number for its tint, so many apart; below are those of the colours of types. */
function tintNumbers(tints: readonly string[], apart: number): Uint32Array {
  const numberOf = new Map(TINTS.map(({ id }, index) => [id, (1 + index) * apart]));
  return Uint32Array.from(tints, (tint) => numberOf.get(tint) ?? apart);
}

/** Writes the position of the look of everybody. Nothing behind the loop: see `line-sheet.ts`. */
function lookUp(
  look: Uint16Array,
  places: Uint32Array,
  { count, type }: Dataset['entities'],
  {
    colour,
    change,
    degree,
  }: { readonly colour: Uint32Array | null; readonly change: Uint8Array; readonly degree: Uint32Array },
  table: LookTable,
): void {
  for (let at = 0; at < look.length; at++) {
    const place = places[at]!;
    let key = 0;
    if (place < count) {
      const sign = (colour ? colour[place]! : 0) + type[place]!;
      const isIdle = Number(degree[place] === 0);
      key = 1 + (sign * 2 + isIdle) * CHANGE_NUMBERS + (change.length > 0 ? change[place]! : 0);
    }
    look[at] = table.indexOf(key, at);
  }
}

function boxOf({ x, y, size }: Pick<Crowd, 'x' | 'y' | 'size'>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < size.length; at++) {
    const half = size[at]! / 2;
    left = Math.min(left, x[at]! - half);
    right = Math.max(right, x[at]! + half);
    top = Math.min(top, y[at]! - half);
    bottom = Math.max(bottom, y[at]! + half);
  }
  return { left, top, right, bottom };
}

/** Where everybody of a crowd stands, by place. */
export function crowdPoints({ places, x, y }: Crowd): ReadonlyMap<number, Point> {
  return new Map(Array.from(places, (place, at) => [place, { x: x[at]!, y: y[at]! }]));
}
