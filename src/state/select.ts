import type { Dataset } from '@/core/model/dataset';
import type { Subgraph } from '@/core/query/answer';
import { answer } from '@/core/query/answer';
import { lift } from '@/core/query/explain';
import { windowOf } from '@/core/query/filters/date';
import type { Query } from '@/core/query/filters';
import { chooseDrawn } from '@/core/show/drawn';
import type { Scene } from '@/core/show/scene';
import { sceneOf } from '@/core/show/scene';
import type { Opened, State } from './state';
import type { Arrangement } from './view';

/** Everything computed from the primary facts: the same object for the same inputs. */
export type Selectors = {
  readonly subgraph: (state: State) => Subgraph | null;
  /** The answer without the date filter: what the time strip's histogram and the drawn entities are based on. */
  readonly allTime: (state: State) => Subgraph | null;
  /** One byte per entity row. */
  readonly drawn: (state: State) => Uint8Array | null;
  readonly scene: (state: State) => Scene | null;
};

/** Selectors with a memory of one each; make one set per app. */
export function createSelectors(): Selectors {
  const subgraphOf = remember((dataset: Dataset, query: Query) => answer(dataset, query));
  const allTimeOf = remember((dataset: Dataset, _key: string, query: Query) => answer(dataset, query), 2);
  const drawnOf = remember(
    (dataset: Dataset, allTime: Subgraph, subgraph: Subgraph, arrangement: Arrangement, query: Query) =>
      chooseDrawn(dataset, allTime, subgraph, { ...arrangement, isWindowed: windowOf(query) !== null }, query.actor),
  );
  const sceneFor = remember(
    (opened: Opened, subgraph: Subgraph, drawn: Uint8Array, arrangement: Arrangement, focus: readonly string[]) =>
      sceneOf(opened.dataset, subgraph, drawn, {
        homes: opened.homes,
        pins: arrangement.pin,
        show: arrangement.show,
        select: arrangement.select,
        focus,
      }),
  );

  const subgraph: Selectors['subgraph'] = ({ opened, view }) => opened && subgraphOf(opened.dataset, view.query);
  const allTime: Selectors['allTime'] = (state) => {
    const lifted = lift(state.view.query, 'date');
    return state.opened && allTimeOf(state.opened.dataset, JSON.stringify(lifted), lifted);
  };
  const drawn: Selectors['drawn'] = (state) => {
    const now = subgraph(state);
    const ever = allTime(state);
    const { arrangement, query } = state.view;
    return state.opened && now && ever && drawnOf(state.opened.dataset, ever, now, arrangement, query);
  };
  const scene: Selectors['scene'] = (state) => {
    const now = subgraph(state);
    const isDrawn = drawn(state);
    return state.opened && now && isDrawn && sceneFor(state.opened, now, isDrawn, state.view.arrangement, state.focus);
  };
  return { subgraph, allTime, drawn, scene };
}

/** A function that remembers its last result, compared by the identity of its first arguments (all, unless said otherwise). */
function remember<A extends readonly unknown[], R>(compute: (...args: A) => R, compared?: number): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    const count = compared ?? args.length;
    if (last && args.slice(0, count).every((arg, position) => arg === last?.args[position])) return last.result;
    last = { args, result: compute(...args) };
    return last.result;
  };
}
