import { useState } from 'react';
import type { Series } from '@/core/show/series';
import { say } from '@/core/words/say';
import { SeriesChart } from './SeriesChart';

const FIRST_CHARTS = 3;

/** Series of figures as small charts: the first of them, the rest on request, so that what follows is not far below. */
export function SeriesCharts({ series }: { readonly series: readonly Series[] }) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? series : series.slice(0, FIRST_CHARTS);
  if (series.length === 0) return null;
  return (
    <div className="series-charts">
      {shown.map((one) => (
        <SeriesChart key={one.key} series={one} />
      ))}
      {series.length > FIRST_CHARTS && (
        <button type="button" className="text-button" onClick={() => setAll(!isAll)}>
          {isAll ? say('Fewer charts') : say('All {count, number} charts of figures', { count: series.length })}
        </button>
      )}
    </div>
  );
}
