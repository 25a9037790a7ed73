import type { Comparison } from '@/core/explore/compare';
import { compareWindows, readInterval } from '@/core/explore/compare';
import type { FoundPaths, Path } from '@/core/explore/find-paths';
import { entitiesOn, findPaths } from '@/core/explore/find-paths';
import { ANY_DAY } from '@/core/explore/timed-paths';
import type { Dataset, Row } from '@/core/model/dataset';
import { entityRow } from '@/core/model/dataset';
import type { Subgraph } from '@/core/query/answer';
import { answer } from '@/core/query/answer';
import { createAnswers } from '@/core/query/answers';
import { lift } from '@/core/query/explain';
import { windowOf } from '@/core/query/filters/date';
import type { Workspace } from '@/core/model/workspace';
import type { Query } from '@/core/query/filters';
import { chooseDrawn } from '@/core/show/drawn';
import type { PlacedGroups } from '@/core/show/places';
import { groupHomes } from '@/core/group/group-homes';
import { groupsOf } from '@/core/group/groups';
import type { Paint } from '@/core/show/paint';
import { paintOf } from '@/core/show/paint';
import type { Scene } from '@/core/show/scene';
import { remember, steady } from './remember';
import { createSceneOf } from './select-scene';
import type { Measured, Opened, State } from './state';
import type { Arrangement } from './view';

/** Everything computed from the primary facts: the same object for the same inputs. */
export type Selectors = {
  readonly subgraph: (state: State) => Subgraph | null;
  /** The answer without the date filter: what the time strip's histogram and the drawn entities are based on. */
  readonly allTime: (state: State) => Subgraph | null;
  /** One byte per entity row. */
  readonly drawn: (state: State) => Uint8Array | null;
  readonly scene: (state: State) => Scene | null;
  /** The window compared with the second one of the view; null where there is none. */
  readonly comparison: (state: State) => Comparison | null;
  /** The paths between the two entities of the view; null when it shows none. */
  readonly paths: (state: State) => FoundPaths | null;
  /** The paths that stand out in every view: those found or the nearest to one, of them only the one pointed at. */
  readonly shownPaths: (state: State) => readonly Path[];
  /** How many notes of the person's own an entity or a relationship has, by its id. */
  readonly noteCounts: (state: State) => ReadonlyMap<string, number>;
  /** How measures and properties paint entities; null where nothing is open. */
  readonly paint: (state: State) => Paint | null;
  /** The groups of the view, open ones too, and where they stand; null where nothing is grouped. */
  readonly groups: (state: State) => PlacedGroups | null;
};

/** Selectors with a memory of one each; make one set per app. */
export function createSelectors(): Selectors {
  const answersOf = remember((dataset: Dataset) => createAnswers(dataset));
  const subgraphOf = remember((dataset: Dataset, query: Query) => answersOf(dataset)(query));
  const allTimeOf = remember((dataset: Dataset, _key: string, query: Query) => answer(dataset, query), 2);
  // Where a window is dragged, hardly ever others are drawn.
  const steadyDrawn = steady();
  const drawnOf = remember(
    (
      dataset: Dataset,
      allTime: Subgraph,
      subgraph: Subgraph,
      arrangement: Arrangement,
      query: Query,
      found: FoundPaths | null,
      groups: PlacedGroups | null,
    ) => {
      const drawing = {
        ...arrangement,
        onPaths: shownOf(found, null).flatMap(entitiesOn),
        isWindowed: windowOf(query) !== null,
        groups,
      };
      return steadyDrawn(chooseDrawn(dataset, allTime, subgraph, drawing, query.actor));
    },
  );
  const pathsFor = remember(
    (
      dataset: Dataset,
      subgraph: Subgraph,
      query: Query,
      isComparing: boolean,
      path: readonly string[],
      order: Arrangement['pathOrder'],
      count: number,
    ) => {
      const [from, to] = path.map((id) => entityRow(dataset, id)) as [Row, Row];
      // What lasts is used within the window; a window of beginnings or ends says nothing of what came of them.
      const window = isComparing ? null : windowOf(query);
      const days = window?.when === 'active' ? ([window.from, window.to] as const) : ANY_DAY;
      return findPaths(dataset, subgraph, from, to, { order, count, days });
    },
  );
  const groupsFor = remember(
    (
      { dataset, communities }: Opened,
      homes: Float32Array,
      by: string,
      own: Arrangement['groups'],
      open: readonly string[],
    ): PlacedGroups | null => {
      if (by === '' && own.length === 0) return null;
      const groups = groupsOf(dataset, { by, own, open }, { communities });
      return { ...groups, homes: groupHomes(dataset, homes, groups.list) };
    },
  );
  const paintFor = remember(
    (dataset: Dataset, measured: Measured | null, colour: string, size: string, tieColour: string) =>
      paintOf(dataset, measured?.values ?? {}, { colour, size, tieColour }),
  );
  const notesOf = remember((notes: Workspace['notes']): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const { target } of notes) {
      const id = 'entity' in target ? target.entity : 'relationship' in target ? target.relationship : null;
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  });
  const shownFor = remember(shownOf);
  const comparisonOf = remember((dataset: Dataset, query: Query, compare: string) => {
    const other = readInterval(compare);
    return other && compareWindows(dataset, query, other);
  });
  const sceneFor = createSceneOf();

  const comparison: Selectors['comparison'] = ({ opened, view }) =>
    opened && view.arrangement.compare !== ''
      ? comparisonOf(opened.dataset, view.query, view.arrangement.compare)
      : null;
  const subgraph: Selectors['subgraph'] = (state) => {
    const { opened, view } = state;
    return opened && (comparison(state)?.union ?? subgraphOf(opened.dataset, view.query));
  };
  const allTime: Selectors['allTime'] = (state) => {
    const lifted = lift(state.view.query, 'date');
    return state.opened && allTimeOf(state.opened.dataset, JSON.stringify(lifted), lifted);
  };
  const paths: Selectors['paths'] = (state) => {
    const now = subgraph(state);
    const { query, arrangement } = state.view;
    const { path, pathOrder, pathCount, compare } = arrangement;
    if (!state.opened || !now || path.length !== 2) return null;
    return pathsFor(state.opened.dataset, now, query, compare !== '', path, pathOrder, pathCount);
  };
  const noteCounts: Selectors['noteCounts'] = (state) => notesOf(state.workspace.notes);
  const shownPaths: Selectors['shownPaths'] = (state) => shownFor(paths(state), state.pathFocus);
  const groups: Selectors['groups'] = ({ opened, homes, view }) => {
    const { group, groups: own, openGroups } = view.arrangement;
    return opened && homes && groupsFor(opened, homes, group, own, openGroups);
  };
  const drawn: Selectors['drawn'] = (state) => {
    const now = subgraph(state);
    const ever = allTime(state);
    const { arrangement, query } = state.view;
    if (!state.opened || !now || !ever) return null;
    return drawnOf(state.opened.dataset, ever, now, arrangement, query, paths(state), groups(state));
  };
  const scene: Selectors['scene'] = (state) => {
    const now = subgraph(state);
    const isDrawn = drawn(state);
    const { arrangement } = state.view;
    const ever = allTime(state);
    if (!state.opened || !now || !isDrawn || !ever) return null;
    return sceneFor({
      dataset: state.opened.dataset,
      homes: state.homes,
      ever,
      subgraph: now,
      drawn: isDrawn,
      arrangement,
      focus: state.focus,
      shown: shownPaths(state),
      changes: comparison(state)?.changes ?? null,
      paint: paint(state),
      groups: groups(state),
      notes: noteCounts(state),
    });
  };
  const paint: Selectors['paint'] = ({ opened, measured, view: { arrangement } }) =>
    opened && paintFor(opened.dataset, measured, arrangement.colour, arrangement.size, arrangement.tieColour);
  return { subgraph, allTime, drawn, scene, paths, shownPaths, noteCounts, comparison, groups, paint };
}

function shownOf(found: FoundPaths | null, pathFocus: number | null): readonly Path[] {
  if (!found) return [];
  const paths = found.nearest ? [found.nearest] : found.paths;
  return pathFocus === null ? paths : paths.filter((_, at) => at === pathFocus);
}
