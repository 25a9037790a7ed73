import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import type { Row } from '@/core/model/dataset';
import { parseBound } from '@/core/model/time';
import { civilOf } from '@/core/model/time';
import type { YearCount } from '@/core/show/years';
import { beginningsByYear } from '@/core/show/years';
import { numberWords, say } from '@/core/words/say';
import { useLateComputed, useLateFact, useOpened } from '../../app-context';

const WIDTH = 320;
const HEIGHT = 46;
const FOOT = 13;

/** When an entity's relationships began, a bar a year; the years of the window stand out. */
export function YearLine({ row }: { readonly row: Row }) {
  const { dataset } = useOpened();
  const allTime = useLateComputed('allTime');
  const from = useLateFact((state) => state.view.query.from);
  const to = useLateFact((state) => state.view.query.to);
  const years = useMemo(() => (allTime ? beginningsByYear(dataset, allTime, row) : []), [dataset, allTime, row]);
  if (years.length < 2) return null;
  const [first, last] = [yearOf(from, 'earliest') ?? -Infinity, yearOf(to, 'latest') ?? Infinity];
  return <Bars years={years} isIn={(year) => year >= first && year <= last} />;
}

type BarsProps = { readonly years: readonly YearCount[]; readonly isIn: (year: number) => boolean };

function Bars({ years, isIn }: BarsProps) {
  const most = years.reduce((best, one) => (one.count > best.count ? one : best));
  const [first, last] = [years[0]!.year, years.at(-1)!.year];
  const x = scaleLinear([first, last + 1], [0, WIDTH]);
  const y = scaleLinear([0, most.count], [HEIGHT - FOOT, 2]);
  const sum = years.reduce((all, one) => all + one.count, 0);
  const sentence = say(
    'Beginnings of relationships by year: {sum, number} from {first} to {last}, most in {year}: {most, number}.',
    { sum, first, last, year: most.year, most: most.count },
  );
  return (
    <figure className="series year-line">
      <figcaption>
        {say('Beginnings by year')}{' '}
        <small>{say('most in {year}: {count, number}', { year: most.year, count: most.count })}</small>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" role="img" aria-label={sentence}>
        {years.map(({ year, count }) => (
          <rect
            key={year}
            x={x(year) + 0.5}
            width={Math.max(1, x(year + 1) - x(year) - 1)}
            y={y(count)}
            height={HEIGHT - FOOT - y(count)}
            data-outside={!isIn(year) || undefined}
          >
            <title>{say('{label}: {value}', { label: year, value: numberWords(count) })}</title>
          </rect>
        ))}
        <line x1="0" x2={WIDTH} y1={y(0)} y2={y(0)} />
        <text x="0" y={HEIGHT - 2}>
          {first}
        </text>
        <text x={WIDTH} y={HEIGHT - 2} textAnchor="end">
          {last}
        </text>
      </svg>
    </figure>
  );
}

function yearOf(text: string, side: 'earliest' | 'latest'): number | null {
  const bound = parseBound(text);
  return bound && civilOf(bound[side]).year;
}
