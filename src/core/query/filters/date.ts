import { word } from '../../words/say';
import { DAY_MAX, DAY_MIN, parseBound } from '../../model/time';
import { defineFilter } from '../filter';
import { choiceParameter, dateParameter, switchParameter } from '../parameters';
import type { When, Window } from '../predicate';

type DateValues = { from: string; to: string; when: When; certain: boolean };

/** The window: relationships whose span answers `when` between two days; undated ones pass (see `undated`). */
export const dateFilter = defineFilter<DateValues>({
  id: 'date',
  reason: word('by date', 'hidden'),
  defaults: { from: '', to: '', when: 'active', certain: false },
  parameters: {
    from: dateParameter('from', word('first day of the window')),
    to: dateParameter('to', word('last day of the window')),
    when: choiceParameter('when', ['active', 'started', 'ended', 'within'], word('what must fall into the window')),
    certain: switchParameter('certain', word('1 keeps only what certainly matches the window')),
  },
  relationships: (values) => {
    const window = windowOf(values);
    return window && { kind: 'window', window, certain: values.certain };
  },
});

/** The days a date filter asks about; null when it asks nothing. Imprecise bounds take in all their days. */
export function windowOf(values: Readonly<Pick<DateValues, 'from' | 'to' | 'when'>>): Window | null {
  const from = parseBound(values.from)?.earliest ?? DAY_MIN;
  const to = parseBound(values.to)?.latest ?? DAY_MAX;
  const isOpen = from === DAY_MIN && to === DAY_MAX;
  return isOpen && values.when === 'active' ? null : { from, to, when: values.when };
}
