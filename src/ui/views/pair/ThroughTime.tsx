import { SegmentedControl } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { Between, Happening, YearOfHappenings } from '@/core/explore/between';
import { byYear, happeningsOf } from '@/core/explore/between';
import type { Row } from '@/core/model/dataset';
import { say } from '@/core/words/say';
import { useOpened } from '../../app-context';
import { RelationshipItem } from '../../parts/RelationshipItem';
import { MeetingItem } from './MeetingItem';
import { YearRail } from './YearRail';

type ThroughTimeProps = { readonly a: Row; readonly b: Row; readonly found: Between };

/** What is direct and what is shared, year by year, with a rail of years to go to each. */
export function ThroughTime({ a, b, found }: ThroughTimeProps) {
  const { dataset } = useOpened();
  const [isLatestFirst, setLatestFirst] = useState(false);
  const years = useMemo(() => byYear(happeningsOf(dataset, found)), [dataset, found]);
  const column = useRef<HTMLDivElement>(null);
  const ordered = isLatestFirst ? years.toReversed() : years;
  return (
    <section aria-label={say('Through time')}>
      <div className="pair-order">
        <h3 className="pair-heading">{say('Through time')}</h3>
        <SegmentedControl
          size="xs"
          aria-label={say('Order of the years')}
          data={[
            { value: 'first', label: say('Earliest first') },
            { value: 'latest', label: say('Latest first') },
          ]}
          value={isLatestFirst ? 'latest' : 'first'}
          onChange={(value) => setLatestFirst(value === 'latest')}
        />
      </div>
      <YearRail
        years={years}
        onPick={(year) => {
          const heading = column.current?.querySelector<HTMLElement>(`[data-year="${year ?? 'none'}"]`);
          heading?.scrollIntoView({ block: 'start' });
          heading?.focus({ preventScroll: true });
        }}
      />
      <div ref={column}>
        {ordered.map((one) => (
          <Year key={one.year} a={a} b={b} year={one} isLatestFirst={isLatestFirst} />
        ))}
      </div>
    </section>
  );
}

const FIRST_SHOWN = 12;

type YearProps = {
  readonly a: Row;
  readonly b: Row;
  readonly year: YearOfHappenings;
  readonly isLatestFirst: boolean;
};

function Year({ a, b, year: { year, happenings }, isLatestFirst }: YearProps) {
  const [isAll, setAll] = useState(false);
  const ordered = isLatestFirst ? happenings.toReversed() : happenings;
  const shown = isAll ? ordered : ordered.slice(0, FIRST_SHOWN);
  const label = year === null ? say('Without a date') : String(year);
  return (
    <section className="pair-year" aria-label={label}>
      <h4 className="pair-year-name" data-year={year ?? 'none'} tabIndex={-1}>
        {label} <span className="count">{happenings.length}</span>
      </h4>
      <ul className="plain-list">
        {shown.map((one) =>
          one.kind === 'direct' ? (
            <RelationshipItem key={keyOf(one)} row={one.relationship} from={a} isBetweenTwo />
          ) : (
            <MeetingItem key={keyOf(one)} a={a} b={b} meeting={one.meeting} />
          ),
        )}
      </ul>
      {shown.length < happenings.length && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {moreWords(happenings.length - shown.length, year)}
        </button>
      )}
    </section>
  );
}

function moreWords(count: number, year: number | null): string {
  if (year === null) return say('Show {count, number} more of those without a date', { count });
  return say('Show {count, number} more of {year}', { count, year });
}

function keyOf(one: Happening): string {
  return one.kind === 'direct' ? `r${one.relationship}` : `e${one.meeting.entity}`;
}
