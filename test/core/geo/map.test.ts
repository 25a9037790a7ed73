import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersOf } from '@/core/geo/clusters';
import { locationsOf } from '@/core/geo/locations';
import { frameOf, mapSceneOf, waysBetween } from '@/core/geo/map-scene';
import type { Coordinates } from '@/core/geo/projection';
import { coordinateWords, EARTH, halfWayAlong, projectionAround } from '@/core/geo/projection';
import { buildDataset } from '@/core/model/build-dataset';
import type { Dataset } from '@/core/model/dataset';
import type { Entity } from '@/core/model/records';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { graph, rawGraph } from '../../support/graph';

const places: fc.Arbitrary<Coordinates> = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** A graph whose entities stand at places, or along routes. */
function placed(text: string, at: Readonly<Record<string, Pick<Entity, 'place' | 'route'>>>): Dataset {
  const raw = rawGraph(text);
  return buildDataset({ ...raw, entities: raw.entities.map((entity) => ({ ...entity, ...at[entity.id] })) });
}

const scattered = fc.array(fc.option(places, { nil: null }), { minLength: 1, maxLength: 30 }).map((list) => {
  const text = list.map((_, at) => `e${at}-e${(at * 7 + 1) % list.length}`).join('; ');
  return placed(text, Object.fromEntries(list.map((place, at) => [`e${at}`, place ? { place } : {}])));
});

const none = { select: [], focus: [], paths: [], changes: null, paint: null };
const NOWHERE_NEAR = 1e-9;

function mapOf(dataset: Dataset, reach: number, query = EVERYTHING, staging = none) {
  const locations = locationsOf(dataset);
  const clusters = clustersOf(dataset, locations, reach);
  const map = mapSceneOf(
    dataset,
    answer(dataset, query),
    locations,
    clusters,
    waysBetween(dataset, locations),
    staging,
  );
  return { locations, clusters, map };
}

const europe = { place: { lat: 55.8, lon: 37.6 } };
const asia = { place: { lat: 39.9, lon: 116.4 } };
const america = { place: { lat: 38.9, lon: -77 } };

describe('the projection', () => {
  it('puts every place on earth on a finite map, no farther out than the other side of the globe', () => {
    fc.assert(
      fc.property(fc.array(places), places, (around, place) => {
        const { x, y } = projectionAround(around).project(place);
        expect(Math.hypot(x, y)).toBeLessThanOrEqual(2 * EARTH + 1e-3);
      }),
    );
  });

  it('has the middle of the places in its middle, north above', () => {
    const { project } = projectionAround([
      { lat: 50, lon: 70 },
      { lat: 50, lon: 90 },
    ]);
    expect(Math.abs(project({ lat: 50, lon: 80 }).x)).toBeLessThan(1);
    expect(project({ lat: 60, lon: 80 }).y).toBeLessThan(project({ lat: 40, lon: 80 }).y);
  });

  it('keeps together what the 180th meridian parts', () => {
    const { project } = projectionAround([
      { lat: 65, lon: 175 },
      { lat: 65, lon: -175 },
      { lat: 60, lon: 150 },
    ]);
    const [west, east] = [project({ lat: 65, lon: 179.9 }), project({ lat: 65, lon: -179.9 })];
    expect(Math.hypot(west.x - east.x, west.y - east.y)).toBeLessThan(5);
  });

  it('leads ways from the one place to the other, in pieces', () => {
    fc.assert(
      fc.property(fc.array(places, { maxLength: 4 }), places, places, (around, from, to) => {
        const projection = projectionAround(around);
        const way = projection.way(from, to);
        const ends = [projection.project(from), projection.project(to)];
        expect(way.length).toBeGreaterThan(1);
        expect(way[0]!.x).toBeCloseTo(ends[0]!.x, 3);
        expect(way.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      }),
    );
  });

  it('says places in words', () => {
    expect(coordinateWords({ lat: 55.75, lon: 37.62 })).toBe('55.8° N, 37.6° E');
    expect(coordinateWords({ lat: -33.9, lon: -70.65 })).toBe('33.9° S, 70.7° W');
  });
});

describe('where entities stand', () => {
  it('is their own place or half-way along their route, and nowhere by guess', () => {
    const dataset = placed('a-b; c-d', {
      a: europe,
      c: {
        route: [
          [50, 60],
          [50, 80],
          [50, 160],
        ],
      },
    });
    const { isLocated, routes, homes, projection } = locationsOf(dataset);
    expect([...isLocated]).toEqual([1, 0, 1, 0]);
    const [start, end] = [60, 160].map((lon) => projection.project({ lat: 50, lon }));
    const ways = [start!, end!].map(({ x, y }) => Math.hypot(x - homes[4]!, y - homes[5]!));
    expect(Math.abs(ways[0]! - ways[1]!)).toBeLessThan(0.1 * ways[0]!);
    expect(routes.map(({ entity }) => entity)).toEqual([2]);
    expect(routes[0]!.points.length).toBeGreaterThan(3);
  });

  it('is between the two points of a route that has no others', () => {
    const ends = [50, 52].map((lat) => ({ lat, lon: 60 }));
    expect(halfWayAlong(ends).lat).toBeCloseTo(51, 6);
    expect(halfWayAlong([ends[0]!, ends[0]!])).toEqual(ends[0]);
  });

  it('is nowhere where nothing has a place', () => {
    expect(locationsOf(graph('a-b')).isLocated).toEqual(new Uint8Array(2));
    expect(frameOf([], 0.9)).toBeNull();
  });
});

describe('clusters', () => {
  it('hold everybody who has a place exactly once, within reach, and keep their middles apart', () => {
    fc.assert(
      fc.property(scattered, fc.double({ min: 1, max: 800, noNaN: true }), (dataset, reach) => {
        const locations = locationsOf(dataset);
        const { list, closedOf, homes } = clustersOf(dataset, locations, reach);
        const members = list.flatMap((cluster) => cluster.members);
        expect(new Set(members).size).toBe(members.length);
        const at = (row: number) => [locations.homes[2 * row]!, locations.homes[2 * row + 1]!] as const;
        list.forEach(({ members: rows }, cluster) => {
          expect(rows.length).toBeGreaterThan(1);
          for (const row of rows) {
            expect(locations.isLocated[row]).toBe(1);
            expect(closedOf[row]).toBe(cluster);
            const [x, y] = at(row);
            expect(Math.hypot(x - homes[2 * cluster]!, y - homes[2 * cluster + 1]!)).toBeLessThan(reach);
          }
        });
        const alone = Array.from(locations.isLocated.keys()).filter(
          (row) => locations.isLocated[row] && closedOf[row] === -1,
        );
        const middles = [
          ...list.map((_, cluster) => [homes[2 * cluster]!, homes[2 * cluster + 1]!] as const),
          ...alone.map(at),
        ];
        middles.forEach((one, a) => {
          for (const other of middles.slice(a + 1)) {
            expect(Math.hypot(one[0] - other[0], one[1] - other[1])).toBeGreaterThanOrEqual(reach);
          }
        });
      }),
    );
  });
});

describe('a map', () => {
  it('counts everybody in view who has a place once, and says how many have none', () => {
    fc.assert(
      fc.property(
        scattered,
        fc.double({ min: 1, max: 800, noNaN: true }),
        fc.nat({ max: 29 }),
        (dataset, reach, hidden) => {
          const { map, locations } = mapOf(dataset, reach, { ...EVERYTHING, hide: [`e${hidden}`] });
          const drawn = map.scene.entities.reduce((sum, { memberCount }) => sum + (memberCount ?? 1), 0);
          const inView = dataset.entities.records.filter(({ id }) => id !== `e${hidden}`).length;
          expect(drawn).toBe(map.located);
          expect(map.located + map.unplaced).toBe(inView);
          expect(map.located).toBeLessThanOrEqual(locations.isLocated.reduce((sum, one) => sum + one, 0));
        },
      ),
    );
  });

  it('has no number that cannot be drawn, the poles and the 180th meridian included', () => {
    const extreme = fc.constantFrom(
      { lat: 90, lon: 0 },
      { lat: -90, lon: 180 },
      { lat: 0, lon: 180 },
      { lat: 0, lon: -180 },
      { lat: 0, lon: 0 },
    );
    const anywhere = fc.array(fc.oneof(extreme, places), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(anywhere, fc.array(fc.oneof(extreme, places), { minLength: 1, maxLength: 4 }), (list, stops) => {
        const route = { route: stops.map(({ lat, lon }) => [lat, lon] as const) };
        const ids = list.map((_, at) => `e${at}`);
        const text = ['r', ...ids].map((id, at) => `${id}-e${(at * 3) % ids.length}`).join('; ');
        const at = Object.fromEntries(list.map((place, row) => [`e${row}`, { place }]));
        const { map } = mapOf(placed(text, { ...at, r: route }), NOWHERE_NEAR);
        const points = [
          ...map.scene.entities.map(({ position }) => position),
          ...map.ties.flatMap((tie) => tie.points),
          ...map.routes.flatMap((line) => line.points),
        ];
        expect(points.filter(({ x, y }) => !Number.isFinite(x) || !Number.isFinite(y))).toEqual([]);
      }),
    );
  });

  it('ties those with places by the shortest way over the earth, each pair once', () => {
    const { map } = mapOf(placed('a-b; b-a; b-c; a-d', { a: europe, b: asia, c: america }), NOWHERE_NEAR);
    expect(map.ties.map(({ from, to, count }) => [from, to, count])).toEqual([
      ['a', 'b', 2],
      ['b', 'c', 1],
    ]);
    expect(map.ties[0]!.points.length).toBeGreaterThan(10);
    expect([map.located, map.unplaced]).toEqual([3, 1]);
  });

  it('names a cluster by the best connected who is in view, and is none for one alone', () => {
    const dataset = placed('a-b a-c; b-d; b2-a', { a: europe, b: europe, b2: europe, d: asia });
    expect(mapOf(dataset, 10).map.scene.entities.map(({ name }) => name)).toEqual(['d', 'a +2']);
    expect(mapOf(dataset, 10, { ...EVERYTHING, hide: ['a'] }).map.scene.entities.map(({ name }) => name)).toEqual([
      'd',
      'b +1',
    ]);
    expect(mapOf(dataset, 10, { ...EVERYTHING, hide: ['a', 'b'] }).map.scene.entities.map(({ name }) => name)).toEqual([
      'd',
      'b2',
    ]);
  });

  it('paints a cluster as its best connected in view', () => {
    const dataset = placed('a-b a-c; b-d; b2-a', { a: europe, b: europe, b2: europe, d: asia });
    const tints = dataset.entities.records.map(({ id }) => `tint of ${id}`);
    const { map } = mapOf(
      dataset,
      10,
      { ...EVERYTHING, hide: ['a'] },
      { ...none, paint: { tints, sizes: null, tieTints: null } as never },
    );
    expect(map.scene.entities.map(({ tint }) => tint)).toEqual(['tint of d', 'tint of b']);
  });

  it('shows a selected route as selected, even where a cluster stands for its entity', () => {
    const route = { route: [[55, 37] as const, [55.8, 37.6] as const, [56, 38] as const] };
    const dataset = placed('pipe-city; city-x', { pipe: route, city: europe });
    const { map } = mapOf(dataset, 50, EVERYTHING, { ...none, select: ['pipe'] as never });
    expect(map.routes.map(({ isSelected }) => isSelected)).toEqual([true]);
    expect(map.scene.entities.map(({ isSelected }) => isSelected)).toEqual([true]);
  });
});

describe('the frame of a map', () => {
  it('holds the share of the places that it is asked to, whatever lies far out', () => {
    const points = Array.from({ length: 100 }, (_, at) => ({ x: at === 99 ? 1e6 : at, y: 0 }));
    const frame = frameOf(points, 0.94)!;
    expect(frame.max.x).toBeLessThan(100);
    expect(points.filter(({ x }) => x >= frame.min.x && x <= frame.max.x).length).toBeGreaterThanOrEqual(94);
  });
});
