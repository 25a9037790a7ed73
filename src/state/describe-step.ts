import type { Dataset } from '@/core/model/dataset';
import { languageName } from '@/languages';
import { entityRow, relationshipRow, sourceRow } from '@/core/model/dataset';
import { sentenceOf } from '@/core/model/wording';
import { paintLabel } from '@/core/show/paint';
import type { Query } from '@/core/query/filters';
import { ALL_FILTERS } from '@/core/query/filters';
import type { Parameter } from '@/core/query/filter';
import type { Arrangement, View } from './view';
import { ARRANGEMENT_PARAMETERS, DEFAULT_VIEW } from './view';

type Values = Query & Arrangement;
type Key = keyof Values;
type Change<K extends Key> = {
  readonly before: Values[K];
  readonly now: Values[K];
  readonly view: Values;
  readonly dataset: Dataset;
};
type Words = { readonly [K in Key]?: (change: Change<K>) => string };

/** What reads better than a parameter's name and value. A parameter without an entry here is told by those. */
const WORDS: Words = {
  from: ({ view }) => windowWords(view),
  to: ({ view }) => windowWords(view),
  actor: ({ now, dataset }) => (now.length === 0 ? 'Every actor' : `Only around ${namesOf(now, dataset)}`),
  entity: ({ now, dataset }) => only(now, 'entity types', dataset.entityTypes),
  relation: ({ now, dataset }) => only(now, 'relationship types', [...dataset.families, ...dataset.relationshipTypes]),
  confidence: ({ now }) => only(now, 'confidences', []),
  publisher: ({ now }) => only(now, 'publishers', []),
  where: ({ now }) => only(now, 'properties', []),
  whereEntity: ({ now }) => only(now, 'properties', []),
  hide: ({ before, now, dataset }) => moved(before, now, 'Hid', 'Showed again', dataset),
  show: ({ before, now, dataset }) => moved(before, now, 'Expanded', 'Collapsed', dataset),
  select: ({ now, dataset }) => (now.length === 0 ? 'Selected nothing' : `Selected ${namesOf(now, dataset)}`),
  path: ({ now, dataset }) => (now.length === 0 ? 'Left the paths' : `Paths from ${ends(now, 'to', dataset)}`),
  pair: ({ now, dataset }) =>
    now.length === 0 ? 'Left the page of two' : `Everything between ${ends(now, 'and', dataset)}`,
  compare: ({ now }) => (now === '' ? 'Left the comparison' : `Compared with ${now.replace('/', ' to ')}`),
  pin: ({ before, now, dataset }) => {
    const ids = Object.keys(now).filter((id) => before[id] !== now[id]);
    return ids.length === 0 ? 'Put back what was moved' : `Moved ${namesOf(ids, dataset)}`;
  },
  draw: ({ now }) => (now === 0 ? 'Drew all entities' : `Drew ${now} entities`),
  colour: ({ now, dataset }) => `Colour: ${paintLabel(dataset, now) ?? now}`,
  size: ({ now, dataset }) => `Size: ${paintLabel(dataset, now) ?? 'as usual'}`,
  tieColour: ({ now, dataset }) => `Ties: ${paintLabel(dataset, now) ?? now}`,
  columns: ({ now, dataset }) =>
    now.length === 0 ? 'No more columns' : `Columns: ${now.map((id) => paintLabel(dataset, id) ?? id).join(', ')}`,
  view: ({ now }) => `View: ${now}`,
  lanesBy: ({ now }) => `Lanes by ${now === 'none' ? 'nothing' : now}`,
  theme: ({ now }) => `Colours: ${now}`,
  lang: ({ now }) => `Language: ${now === '' ? 'as the browser' : languageName(now)}`,
  story: ({ view, dataset }) => storyWords(view, dataset),
  storyStep: ({ view, dataset }) => storyWords(view, dataset),
};

const PARAMETERS = Object.assign(
  {},
  ...ALL_FILTERS.map((filter) => filter.parameters),
  ARRANGEMENT_PARAMETERS,
) as Readonly<Record<Key, Parameter<unknown>>>;
const KEYS = Object.keys(PARAMETERS) as readonly Key[];

/** Most changes told of one step; the rest are counted. */
const MOST_TOLD = 2;

/** What a step did, in a few plain words: "Only Sanctions", "Hid 3 entities". Every parameter of the link has some. */
export function describeStep(before: View, after: View, dataset: Dataset): string {
  const was = valuesOf(before);
  const view = valuesOf(after);
  const changed = KEYS.filter((key) => textOf(key, was) !== textOf(key, view));
  if (changed.includes('story') || changed.includes('storyStep')) return storyWords(view, dataset);
  const isLifted = ALL_FILTERS.every((filter) =>
    Object.keys(filter.parameters).every((key) => isDefault(key as Key, view)),
  );
  const filters = changed.filter((key) => key in after.query);
  if (filters.length > 1 && isLifted) return 'Lifted all filters';
  // What is selected mostly follows from what was done.
  const telling = changed.length > 1 ? changed.filter((key) => key !== 'select') : changed;
  const told = [...new Set(telling.map((key) => wordsOf(key, was, view, dataset)))];
  if (told.length === 0) return 'Nothing else';
  const more = told.length - MOST_TOLD;
  return told.slice(0, MOST_TOLD).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** The filters of a view in words, one by one; none where nothing is filtered. */
export function filtersInWords(view: View, dataset: Dataset): readonly string[] {
  const was = valuesOf(DEFAULT_VIEW);
  const values = valuesOf(view);
  const changed = KEYS.filter((key) => key in view.query && textOf(key, was) !== textOf(key, values));
  return [...new Set(changed.map((key) => wordsOf(key, was, values, dataset)))];
}

function valuesOf({ query, arrangement }: View): Values {
  return { ...query, ...arrangement };
}

function textOf(key: Key, values: Values): string | null {
  return PARAMETERS[key].write(values[key]);
}

function isDefault(key: Key, values: Values): boolean {
  return textOf(key, values) === null;
}

function wordsOf(key: Key, was: Values, view: Values, dataset: Dataset): string {
  const write = WORDS[key] as ((change: Change<Key>) => string) | undefined;
  if (write) return write({ before: was[key], now: view[key], view, dataset });
  const name = PARAMETERS[key].name.replaceAll('-', ' ');
  const text = textOf(key, view);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${text === null ? 'as usual' : text === '1' ? 'on' : text}`;
}

function windowWords({ from, to }: Values): string {
  if (from === '' && to === '') return 'Window over all time';
  return from === '' ? `Window to ${to}` : to === '' ? `Window from ${from}` : `Window ${from} to ${to}`;
}

function storyWords({ story, storyStep }: Values, dataset: Dataset): string {
  if (story === '') return 'Left the story';
  const title = dataset.stories.find((one) => one.id === story)?.title;
  return `Story: step ${storyStep}${title === undefined ? '' : ` of “${title}”`}`;
}

function only(
  ids: readonly string[],
  plural: string,
  labels: readonly { readonly id: string; readonly label: string }[],
): string {
  if (ids.length === 0) return `All ${plural}`;
  if (ids.length > 3) return `Only ${ids.length} ${plural}`;
  return `Only ${ids.map((id) => labels.find((one) => one.id === id)?.label ?? id).join(', ')}`;
}

function moved(
  before: readonly string[],
  now: readonly string[],
  added: string,
  removed: string,
  dataset: Dataset,
): string {
  const more = now.filter((id) => !before.includes(id));
  const less = before.filter((id) => !now.includes(id));
  return more.length > 0 ? `${added} ${namesOf(more, dataset)}` : `${removed} ${namesOf(less, dataset)}`;
}

function ends(ids: readonly string[], joint: string, dataset: Dataset): string {
  return ids.map((id) => nameOf(id, dataset)).join(` ${joint} `);
}

function namesOf(ids: readonly string[], dataset: Dataset): string {
  return ids.length > 2 ? `${ids.length} entities` : ends(ids, 'and', dataset);
}

/** The name of an entity, the sentence of a relationship, the publisher of a source; an unknown id as it is. */
export function nameOf(id: string, dataset: Dataset): string {
  const relationship = relationshipRow(dataset, id);
  const source = dataset.sources.records[sourceRow(dataset, id)];
  const entity = dataset.entities.records[entityRow(dataset, id)];
  return entity?.name ?? (relationship >= 0 ? sentenceOf(dataset, relationship) : (source?.publisher ?? id));
}
