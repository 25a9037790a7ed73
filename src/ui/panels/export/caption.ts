import type { Caption } from '@/canvas/svg';
import type { Subgraph } from '@/core/query/answer';
import type { MeasureValues } from '@/core/measure/measure-rows';
import type { Dataset } from '@/core/model/dataset';
import { dateWords } from '@/core/show/date-words';
import { paintKeyOf, tieKeyOf } from '@/core/show/paint';
import type { Scene } from '@/core/show/scene';
import { summaryOf } from '@/core/show/summary';
import { windowWords } from '@/core/show/window-words';
import { titleOf } from '@/core/words/naming';
import { say, word } from '@/core/words/say';
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
  const filters = filtersInWords({ ...view, query: { ...view.query, from: '', to: '' } }, dataset).map(
    (words) => words.charAt(0).toLowerCase() + words.slice(1),
  );
  const facts = [shown, windowWords(view.query), ...filters].join(say('; '));
  const reasons = hidden.map(({ text }) => text).join(say(', '));
  return [say('{facts}.', { facts }), ...(reasons === '' ? [] : [say('Hidden: {reasons}.', { reasons })])];
}

/** What stands around the picture of a view. */
export function captionOf(
  dataset: Dataset,
  subgraph: Subgraph,
  scene: Scene,
  view: View,
  values: MeasureValues,
): Caption {
  const link = linkOf(view);
  const drawn = scene.crowd?.count ?? scene.entities.length;
  const inView = subgraph.entities.length;
  const { group, groups } = view.arrangement;
  const isGrouped = group !== '' || groups.length > 0;
  return {
    title: titleOf(dataset),
    lines: [
      ...leadOf(dataset, subgraph, view),
      ...(drawn < inView && !isGrouped
        ? [say('Drawn: {drawn, number} of these {count, number} entities.', { drawn, count: inView })]
        : []),
    ],
    paint: paintIn(dataset, subgraph, view.arrangement, values),
    credits: [
      say('Data: {data}; {sources}. Drawn with Entente on {date}.', {
        data:
          dataset.licence === ''
            ? titleOf(dataset)
            : say('{title} ({licence})', { title: titleOf(dataset), licence: dataset.licence }),
        sources: restsOn(dataset, subgraph),
        date: dateWords(today()),
      }),
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
    { use: word('Colour'), key: paintKeyOf(dataset, values, colour, entities) },
    { use: word('Size'), key: paintKeyOf(dataset, values, size, entities) },
    { use: word('Ties'), key: tieKeyOf(dataset, tieColour, relationships) },
  ] as const;
  return uses.flatMap(({ use, key }) => (key ? [{ use, key }] : []));
}

/** How many sources the relationships in view name, and who wrote them first. */
function restsOn({ relationships, sources }: Dataset, subgraph: Subgraph): string {
  const ids = new Set(Array.from(subgraph.relationships, (row) => relationships.records[row]!.sources).flat());
  if (ids.size === 0) return say('no sources are named');
  const named = sources.records.filter(({ id }) => ids.has(id));
  const publishers = new Set(named.map(({ origin, publisher }) => origin ?? publisher));
  return say(
    'what is shown rests on {sources, plural, one {# source} other {# sources}} by {publishers, plural, one {# publisher} other {# publishers}}',
    { sources: ids.size, publishers: publishers.size },
  );
}
