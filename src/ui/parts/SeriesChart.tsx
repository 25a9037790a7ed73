import { scaleLinear } from 'd3-scale';
import { figureWords } from '@/core/show/figure-words';
import type { Series } from '@/core/show/series';
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
  const sentence = `${series.label}: from ${figureWords({ amount: first.amount, unit })} in ${first.label} to ${figureWords({ amount: last.amount, unit })} in ${last.label}; highest ${figureWords({ amount: peak.amount, unit })} in ${peak.label}.`;
  return (
    <figure className="series">
      <figcaption>
        {series.label} <small>{unit}</small>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" role="img" aria-label={sentence}>
        {points.map((point) => {
          const left = x(point.start);
          const width = Math.max(2, x(point.end + 1) - left - 1.5);
          return (
            <rect
              key={point.row}
              x={left}
              width={width}
              y={Math.min(y(0), y(point.amount))}
              height={Math.max(1, Math.abs(y(0) - y(point.amount)))}
              onClick={() => select([dataset.relationships.records[point.row]!.id])}
            >
              <title>{`${point.label}: ${figureWords({ amount: point.amount, unit })}`}</title>
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
        <text x={clamp(x((peak.start + peak.end) / 2), 30, WIDTH - 30)} y={9} textAnchor="middle">
          {figureWords({ amount: peak.amount, unit })}
        </text>
      </svg>
    </figure>
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
