import type { Caption } from '@/canvas/svg';
import type { Subgraph } from '@/core/query/answer';
import type { MeasureValues } from '@/core/measure/measure-rows';
import type { Dataset } from '@/core/model/dataset';
import { dateWords } from '@/core/show/date-words';
import { paintKeyOf, tieKeyOf } from '@/core/show/paint';
import { summaryOf } from '@/core/show/summary';
import { windowWords } from '@/core/show/window-words';
import { filtersInWords } from '@/state/describe-step';
import { BUNDLED_OR_ADDRESS } from '@/state/permalink';
import type { Arrangement, View } from '@/state/view';

/** The day on which something is taken away, ISO 8601. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The address of a view; null of a file that no link carries. */
export function linkOf({ data }: View): string | null {
  return BUNDLED_OR_ADDRESS.test(data) ? location.href : null;
}

/** What is shown, in words: the counts, the window, the filters. */
export function leadOf(dataset: Dataset, subgraph: Subgraph, view: View): readonly string[] {
  const { shown, hidden } = summaryOf(dataset, subgraph);
  const filters = filtersInWords({ ...view, query: { ...view.query, from: '', to: '' } }, dataset);
  return [
    `${shown}; ${windowWords(view.query)}${filters.length > 0 ? `; ${filters.join('; ')}` : ''}.`,
    ...(hidden.length > 0 ? [`Hidden: ${hidden.map(({ text }) => text).join(', ')}.`] : []),
  ];
}

/** What stands around the picture of a view. */
export function captionOf(dataset: Dataset, subgraph: Subgraph, view: View, values: MeasureValues): Caption {
  const { count } = dataset.sources;
  const publishers = dataset.publishers.length;
  const link = linkOf(view);
  return {
    title: dataset.title,
    lines: leadOf(dataset, subgraph, view),
    paint: paintIn(dataset, subgraph, view.arrangement, values),
    credits: [
      `Data: ${dataset.title}${dataset.licence === '' ? '' : ` (${dataset.licence})`}, ${count} sources by ${publishers} publishers. Drawn with Entente on ${dateWords(today())}.`,
      ...(link === null || link.length > 300 ? [] : [link]),
    ],
  };
}

function paintIn(
  dataset: Dataset,
  { entities, relationships }: Subgraph,
  { colour, size, tieColour }: Arrangement,
  values: MeasureValues,
): Caption['paint'] {
  const uses = [
    { use: 'Colour', key: paintKeyOf(dataset, values, colour, entities) },
    { use: 'Size', key: paintKeyOf(dataset, values, size, entities) },
    { use: 'Ties', key: tieKeyOf(dataset, tieColour, relationships) },
  ] as const;
  return uses.flatMap(({ use, key }) => (key ? [{ use, key }] : []));
}
