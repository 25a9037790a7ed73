import type { Dataset } from '@/core/model/dataset';
import { labelOf, nameOf as nameOfEntity, titleOf } from '@/core/words/naming';
import { say, word } from '@/core/words/say';
import { languageName } from '@/languages';
import { entityRow, relationshipRow, sourceRow } from '@/core/model/dataset';
import { sentenceOf } from '@/core/show/wording';
import { confidenceWords } from '@/core/show/confidence-words';
import { paintLabel } from '@/core/show/paint';
import type { Query } from '@/core/query/filters';
import { ALL_FILTERS } from '@/core/query/filters';
import type { Parameter } from '@/core/query/filter';
import { sayValue } from './value-words';
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
  actor: ({ now, dataset }) =>
    now.length === 0 ? say('Every actor') : say('Only around {names}', { names: namesOf(now, dataset) }),
  entity: ({ now, dataset }) => only(now, 'entity', dataset.entityTypes),
  relation: ({ now, dataset }) => only(now, 'relation', [...dataset.families, ...dataset.relationshipTypes]),
  confidence: ({ now }) =>
    only(
      now,
      'confidence',
      labelled(now, (id) => confidenceWords(id)),
    ),
  publisher: ({ now }) => only(now, 'publisher', []),
  where: ({ now }) => only(now, 'property', []),
  whereEntity: ({ now }) => only(now, 'property', []),
  hide: ({ before, now, dataset }) => {
    const { isMore, names } = moved(before, now, dataset);
    return isMore ? say('Hid {names}', { names }) : say('Showed again {names}', { names });
  },
  show: ({ before, now, dataset }) => {
    const { isMore, names } = moved(before, now, dataset);
    return isMore ? say('Expanded {names}', { names }) : say('Collapsed {names}', { names });
  },
  select: ({ now, dataset }) =>
    now.length === 0 ? say('Selected nothing') : say('Selected {names}', { names: namesOf(now, dataset) }),
  path: ({ now, dataset }) =>
    now.length === 0 ? say('Left the paths') : say('Paths from {from} to {to}', ends(now, dataset)),
  pair: ({ now, dataset }) =>
    now.length === 0 ? say('Left the page of two') : say('Everything between {from} and {to}', ends(now, dataset)),
  compare: ({ now }) => {
    const [from = '', to = ''] = now.split('/');
    return now === '' ? say('Left the comparison') : say('Compared with {from} to {to}', { from, to });
  },
  pin: ({ before, now, dataset }) => {
    const ids = Object.keys(now).filter((id) => before[id] !== now[id]);
    return ids.length === 0 ? say('Put back what was moved') : say('Moved {names}', { names: namesOf(ids, dataset) });
  },
  draw: ({ now }) => (now === 0 ? say('Drew all entities') : say('Drew {count} entities', { count: now })),
  colour: ({ now, dataset }) => say('Colour: {what}', { what: paintLabel(dataset, now) ?? sayValue(now) }),
  size: ({ now, dataset }) => say('Size: {what}', { what: paintLabel(dataset, now) ?? say('as usual') }),
  tieColour: ({ now, dataset }) => say('Ties: {what}', { what: paintLabel(dataset, now) ?? sayValue(now) }),
  columns: ({ now, dataset }) =>
    now.length === 0
      ? say('No more columns')
      : say('Columns: {what}', { what: now.map((id) => paintLabel(dataset, id) ?? id).join(', ') }),
  view: ({ now }) => say('View: {what}', { what: sayValue(now) }),
  lanesBy: ({ now }) => (now === 'none' ? say('Lanes by nothing') : say('Lanes by {what}', { what: sayValue(now) })),
  theme: ({ now }) => say('Colours: {what}', { what: sayValue(now) }),
  lang: ({ now }) => say('Language: {what}', { what: now === '' ? say('as the browser') : languageName(now) }),
  story: ({ view, dataset }) => storyWords(view, dataset),
  storyStep: ({ view, dataset }) => storyWords(view, dataset),
};

/** The parameters that are told by their names and values. */
const NAMES = {
  when: word('When', 'a setting'),
  certain: word('Certain', 'a setting'),
  hops: word('Hops', 'a setting'),
  minPublishers: word('Min publishers', 'a setting'),
  undated: word('Undated', 'a setting'),
  orphans: word('Orphans', 'a setting'),
  only: word('Only', 'a setting'),
  layout: word('Layout', 'a setting'),
  group: word('Group', 'a setting'),
  groups: word('Groups', 'a setting'),
  openGroups: word('Open groups', 'a setting'),
  pathOrder: word('Path order', 'a setting'),
  pathCount: word('Paths', 'a setting'),
  play: word('Play', 'a setting'),
  speed: word('Speed', 'a setting'),
  loop: word('Loop', 'a setting'),
  embed: word('Embed', 'a setting'),
} as const satisfies Partial<Record<Key, string>>;

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
  if (filters.length > 1 && isLifted) return say('Lifted all filters');
  // What is selected mostly follows from what was done.
  const telling = changed.length > 1 ? changed.filter((key) => key !== 'select') : changed;
  const told = [...new Set(telling.map((key) => wordsOf(key, was, view, dataset)))];
  if (told.length === 0) return say('Nothing else');
  const count = told.length - MOST_TOLD;
  const first = told.slice(0, MOST_TOLD).join(', ');
  return count > 0 ? say('{names} and {count} more', { names: first, count }) : first;
}

/** What the first step of a history did. */
export function openedWords({ title }: Dataset): string {
  return say('Opened “{title}”', { title });
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
  const text = textOf(key, view);
  const name = key in NAMES ? NAMES[key as keyof typeof NAMES] : key;
  const what = text === null ? say('as usual') : text === '1' ? say('on', {}, 'a setting') : sayValue(text);
  return say('{name}: {what}', { name: say(name, {}, 'a setting'), what });
}

function windowWords({ from, to }: Values): string {
  if (from === '' && to === '') return say('Window over all time');
  if (from === '') return say('Window to {to}', { to });
  return to === '' ? say('Window from {from}', { from }) : say('Window {from} to {to}', { from, to });
}

function storyWords({ story, storyStep: step }: Values, dataset: Dataset): string {
  if (story === '') return say('Left the story');
  const told = dataset.stories.find((one) => one.id === story);
  return told
    ? say('Story: step {step} of “{title}”', { step, title: titleOf(told) })
    : say('Story: step {step}', { step });
}

type Labelled = { readonly id: string; readonly label: string };

function labelled<Id extends string>(ids: readonly Id[], label: (id: Id) => string): readonly Labelled[] {
  return ids.map((id) => ({ id, label: label(id) }));
}

function only(
  ids: readonly string[],
  kind: 'entity' | 'relation' | 'confidence' | 'publisher' | 'property',
  labels: readonly Labelled[],
): string {
  if (ids.length === 0) {
    return say(
      'All {kind, select, entity {entity types} relation {relationship types} confidence {confidences} publisher {publishers} other {properties}}',
      { kind },
    );
  }
  if (ids.length > 3) {
    return say(
      'Only {kind, select, entity {{count} entity types} relation {{count} relationship types} confidence {{count} confidences} publisher {{count} publishers} other {{count} properties}}',
      { kind, count: ids.length },
    );
  }
  const names = ids.map((id) => {
    const known = labels.find((one) => one.id === id);
    return known ? labelOf(known) : id;
  });
  return say('Only {names}', { names: names.join(', ') });
}

/** Who was added to a list, or else taken away. */
function moved(
  before: readonly string[],
  now: readonly string[],
  dataset: Dataset,
): { readonly isMore: boolean; readonly names: string } {
  const more = now.filter((id) => !before.includes(id));
  const less = before.filter((id) => !now.includes(id));
  return { isMore: more.length > 0, names: namesOf(more.length > 0 ? more : less, dataset) };
}

function ends(ids: readonly string[], dataset: Dataset): { readonly from: string; readonly to: string } {
  const [from = '', to = ''] = ids.map((id) => nameOf(id, dataset));
  return { from, to };
}

function namesOf(ids: readonly string[], dataset: Dataset): string {
  if (ids.length > 2) return say('{count} entities', { count: ids.length });
  return ids.length === 2 ? say('{from} and {to}', ends(ids, dataset), 'names') : ends(ids, dataset).from;
}

/** The name of an entity, the sentence of a relationship, the publisher of a source; an unknown id as it is. */
export function nameOf(id: string, dataset: Dataset): string {
  const relationship = relationshipRow(dataset, id);
  const source = dataset.sources.records[sourceRow(dataset, id)];
  const entity = dataset.entities.records[entityRow(dataset, id)];
  if (entity) return nameOfEntity(entity);
  return relationship >= 0 ? sentenceOf(dataset, relationship) : (source?.publisher ?? id);
}
