import { useState } from 'react';
import type { Meeting } from '@/core/explore/between';
import type { Row } from '@/core/model/dataset';
import { numberWords, say } from '@/core/words/say';
import { MeetingItem } from './MeetingItem';

const FIRST_SHOWN = 8;
const MORE_SHOWN = 24;

type NeighboursProps = { readonly a: Row; readonly b: Row; readonly neighbours: readonly Meeting[] };

/** The entities through which two are linked in one step, those with most relationships first. */
export function Neighbours({ a, b, neighbours }: NeighboursProps) {
  const [limit, setLimit] = useState(FIRST_SHOWN);
  const rest = neighbours.length - limit;
  return (
    <section aria-label={say('Neighbours in common')}>
      <h3 className="pair-heading">
        {say('Through neighbours in common')} <span className="count">{numberWords(neighbours.length)}</span>
      </h3>
      <ul className="plain-list">
        {neighbours.slice(0, limit).map((meeting) => (
          <MeetingItem key={meeting.entity} a={a} b={b} meeting={meeting} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="text-button" onClick={() => setLimit(limit + MORE_SHOWN)}>
          {say('Show {count, plural, one {# more neighbour} other {# more neighbours}} in common', {
            count: Math.min(rest, MORE_SHOWN),
          })}
        </button>
      )}
    </section>
  );
}
