import { Checkbox, NativeSelect, Switch } from '@mantine/core';
import { useMemo } from 'react';
import { countUndated } from '@/core/show/histogram';
import { EVERYTHING } from '@/core/query/filters';
import type { When } from '@/core/query/predicate';
import { say, word } from '@/core/words/say';
import { useActions, useApp, useComputed, useFact, useOpened } from '../../app-context';

const WHEN: readonly { readonly value: When; readonly label: string }[] = [
  { value: 'active', label: word('active during') },
  { value: 'started', label: word('started in') },
  { value: 'ended', label: word('ended in') },
  { value: 'within', label: word('wholly inside') },
];

/** What must fall into the window, how surely, and whether the undated are shown. */
export function WindowOptions() {
  const when = useFact((state) => state.view.query.when);
  const isCertain = useFact((state) => state.view.query.certain);
  const isShown = useFact((state) => state.view.query.undated === 'show');
  const undated = useUndatedCount();
  const { ask } = useActions();
  return (
    <>
      <NativeSelect
        className="time-when"
        size="xs"
        aria-label={say('Relationships')}
        title={say('Which relationships the window lets through')}
        data={WHEN.map(({ value, label }) => ({ value, label: say(label) }))}
        value={when}
        onChange={(event) =>
          ask({ when: WHEN.find(({ value }) => value === event.target.value)?.value ?? EVERYTHING.when })
        }
      />
      <Checkbox
        size="xs"
        label={say('Only certain')}
        title={say('Leave out what may lie outside the window, as its dates are imprecise')}
        checked={isCertain}
        onChange={(event) => ask({ certain: event.currentTarget.checked })}
      />
      <Switch
        size="xs"
        className={undated === 0 ? 'time-none' : undefined}
        label={say('{count, number} undated', { count: undated })}
        title={say(isShown ? 'Relationships without any date are shown' : 'Relationships without any date are hidden')}
        checked={isShown && undated > 0}
        disabled={undated === 0}
        onChange={(event) => ask({ undated: event.currentTarget.checked ? 'show' : 'hide' })}
      />
    </>
  );
}

/** How many undated relationships there are to show or hide: counted again only when another filter changes. */
function useUndatedCount(): number {
  const { app } = useApp();
  const { dataset } = useOpened();
  const allTime = useComputed('allTime');
  return useMemo(() => (allTime ? countUndated(dataset, app.store.getState().view.query) : 0), [app, dataset, allTime]);
}
