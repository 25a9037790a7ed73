import { scaleLinear } from 'd3-scale';
import { figureWords, unitWords } from '@/core/show/figure-words';
import type { Series } from '@/core/show/series';
import { say } from '@/core/words/say';
import { useActions, useOpened } from '../app-context';

const WIDTH = 320;
const HEIGHT = 84;
const FOOT = 14;
const HEAD = 12;

/** A small bar chart of one series of figures of one unit; each bar opens the relationship that states it. */
export function SeriesChart({ series }: { readonly series: Series }) {
  const { dataset } = useOpened();
  const { select } = useActions();
  const { points, unit } = series;
  const first = points[0]!;
  const last = points.at(-1)!;
  const x = scaleLinear([first.start, last.end + 1], [0, WIDTH]);
  const amounts = points.map((point) => point.amount);
  const y = scaleLinear([Math.min(0, ...amounts), Math.max(0, ...amounts)], [HEIGHT - FOOT, HEAD]);
  const peak = points.reduce((best, point) => (point.amount > best.amount ? point : best), first);
  const peakX = x(peak.start > (first.start + last.end) / 2 ? peak.end + 1 : peak.start);
  const figureAt = ({ amount }: { readonly amount: number }): string => figureWords({ amount, unit });
  const sentence = say(
    '{series}: from {first} in {firstDate} to {last} in {lastDate}; highest {highest} in {highestDate}.',
    {
      series: series.label,
      first: figureAt(first),
      firstDate: first.label,
      last: figureAt(last),
      lastDate: last.label,
      highest: figureAt(peak),
      highestDate: peak.label,
    },
  );
  return (
    <figure className="series">
      <figcaption>
        {series.label} <small>{unitWords(unit)}</small>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" role="img" aria-label={sentence}>
        {points.map((point) => {
          // Statements that differ on one period stand side by side within it.
          const rivals = points.filter((other) => other.start === point.start);
          const room = (x(point.end + 1) - x(point.start)) / rivals.length;
          return (
            <rect
              key={point.row}
              x={x(point.start) + room * rivals.indexOf(point)}
              width={Math.max(1.5, room - (rivals.length > 1 ? 0.5 : 1.5))}
              y={Math.min(y(0), y(point.amount))}
              height={Math.max(1, Math.abs(y(0) - y(point.amount)))}
              onClick={() => select([dataset.relationships.records[point.row]!.id])}
            >
              <title>{say('{date}: {figure}', { date: point.label, figure: figureAt(point) })}</title>
            </rect>
          );
        })}
        <line x1="0" x2={WIDTH} y1={y(0)} y2={y(0)} />
        <text x="0" y={HEIGHT - 2}>
          {first.label}
        </text>
        <text x={WIDTH} y={HEIGHT - 2} textAnchor="end">
          {last.label}
        </text>
        <text x={peakX} y={9} textAnchor={peakX > WIDTH * 0.75 ? 'end' : peakX < WIDTH * 0.25 ? 'start' : 'middle'}>
          {figureAt(peak)}
        </text>
      </svg>
    </figure>
  );
}
