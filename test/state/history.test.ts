import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { History } from '@/state/history';
import {
  beginHistory,
  currentMoment,
  goToMoment,
  historyRows,
  momentAfter,
  momentBefore,
  retellHistory,
  reviseHistory,
  stepHistory,
} from '@/state/history';

type Deed = { readonly kind: 'step' | 'undo' | 'redo' | 'go'; readonly at: number };
const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.record({ kind: fc.constantFrom('step', 'step', 'undo', 'redo', 'go'), at: fc.nat() }),
  { maxLength: 60 },
);

/** The same by hand: each node knows its parent and the child visited last, and nothing is ever dropped. */
type Node = { view: number; parent: Node | null; last: Node | null };

function play(list: readonly Deed[]): { history: History<number>; node: Node; nodes: Node[] } {
  let history = beginHistory(0, '0');
  let node: Node = { view: 0, parent: null, last: null };
  const nodes = [node];
  for (const { kind, at } of list) {
    if (kind === 'step') {
      const next: Node = { view: nodes.length, parent: node, last: null };
      node.last = next;
      node = next;
      nodes.push(next);
      history = stepHistory(history, next.view, String(next.view));
    } else {
      const chosen = nodes[at % nodes.length]!;
      const moment = kind === 'undo' ? momentBefore(history) : kind === 'redo' ? momentAfter(history) : null;
      const aim = kind === 'go' ? history.moments[at % nodes.length]! : moment;
      const wanted = kind === 'undo' ? node.parent : kind === 'redo' ? node.last : chosen;
      expect(aim?.view ?? null).toBe(wanted?.view ?? null);
      if (!aim || !wanted) continue;
      history = goToMoment(history, aim.id);
      for (let one = wanted; one.parent; one = one.parent) one.parent.last = one;
      node = wanted;
    }
  }
  return { history, node, nodes };
}

describe('a history', () => {
  it('is retold in other words, each step by the view before it, and else stays as it is', () => {
    const history = stepHistory(goToMoment(stepHistory(beginHistory(0, 'opened'), 1, 'one'), 1), 2, 'two');
    const retold = retellHistory(history, (before, view) => `${before ?? 'nothing'} to ${view}`);
    expect(retold.moments.map(({ words }) => words)).toEqual(['nothing to 0', '0 to 1', '0 to 2']);
    expect({ ...retold, moments: retold.moments.map((one) => ({ ...one, words: '' })) }).toEqual({
      ...history,
      moments: history.moments.map((one) => ({ ...one, words: '' })),
    });
    const shortened = stepHistory(stepHistory(beginHistory(0, 'opened'), 1, 'one', 2), 2, 'two', 2);
    expect(retellHistory(shortened, () => 'told anew').moments.map(({ words }) => words)).toEqual(['one', 'told anew']);
  });

  it('stands where a tree walked by hand stands, and forgets no view', () => {
    fc.assert(
      fc.property(deeds, (list) => {
        const { history, node, nodes } = play(list);
        expect(currentMoment(history).view).toBe(node.view);
        expect(history.moments.map(({ view }) => view)).toEqual(nodes.map(({ view }) => view));
        for (const { id, view } of history.moments) expect(currentMoment(goToMoment(history, id)).view).toBe(view);
      }),
    );
  });

  it('is the same after a step and Undo, and after Undo and Redo', () => {
    fc.assert(
      fc.property(deeds, (list) => {
        const { history } = play(list);
        const stepped = stepHistory(history, -1, 'new');
        const undone = goToMoment(stepped, momentBefore(stepped)!.id);
        expect(currentMoment(undone).view).toBe(currentMoment(history).view);
        expect(goToMoment(undone, momentAfter(undone)!.id)).toEqual(stepped);
      }),
    );
  });

  it('never grows beyond its bound, keeps where one stands, and leaves no end loose', () => {
    fc.assert(
      fc.property(deeds, fc.integer({ min: 2, max: 9 }), (list, most) => {
        let history = beginHistory(0, '0');
        for (const { kind, at } of list) {
          const aim = kind === 'undo' ? momentBefore(history) : history.moments[at % history.moments.length]!;
          history = kind === 'step' ? stepHistory(history, at, String(at), most) : goToMoment(history, aim?.id ?? -1);
          const ids = new Set(history.moments.map(({ id }) => id));
          expect(ids.size).toBeLessThanOrEqual(most);
          expect(ids.has(history.current)).toBe(true);
          for (const { parent, next } of history.moments) {
            for (const end of [parent, next]) expect(end === null || ids.has(end)).toBe(true);
          }
          expect(history.moments.filter(({ parent }) => parent === null)).toHaveLength(1);
        }
      }),
    );
  });

  it('lets the oldest end of a branch go before what leads to where one stands', () => {
    let history = stepHistory(beginHistory('a', 'a'), 'left', 'left');
    history = stepHistory(goToMoment(history, 1), 'b', 'b');
    history = stepHistory(history, 'c', 'c', 3);
    expect(history.moments.map(({ view }) => view)).toEqual(['a', 'b', 'c']);
    expect(stepHistory(history, 'd', 'd', 3).moments.map(({ view }) => view)).toEqual(['b', 'c', 'd']);
  });

  it('takes the rest of a drag into the moment that it began', () => {
    const history = reviseHistory(stepHistory(beginHistory(0, ''), 1, 'one'), 2, 'two');
    expect(history.moments.map(({ view, words }) => [view, words])).toEqual([
      [0, ''],
      [2, 'two'],
    ]);
  });

  it('is listed newest first, with what branches off named by where it began', () => {
    let history = stepHistory(stepHistory(beginHistory(0, 'begin'), 1, 'one'), 2, 'two');
    history = stepHistory(goToMoment(history, 1), 3, 'other');
    expect(historyRows(history).map(({ moment, branch, from }) => [moment.words, branch, from])).toEqual([
      ['other', 1, 'begin'],
      ['two', 0, null],
      ['one', 0, null],
      ['begin', 0, null],
    ]);
  });
});
