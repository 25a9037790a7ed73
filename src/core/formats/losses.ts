import type { RawGraph } from '../model/records';
import { say, word } from '../words/say';

/** One thing that a format does not hold of a graph, as a sentence, with the ids of a few records that it befalls. */
export type Loss = { readonly sentence: string; readonly count: number; readonly records: readonly string[] };

const KINDS = {
  relationships: word('{count, plural, one {# relationship} other {# relationships}}'),
  entities: word('{count, plural, one {# entity} other {# entities}}'),
  sources: word('{count, plural, one {# source} other {# sources}}'),
  stories: word('{count, plural, one {# story} other {# stories}}'),
  questions: word('{count, plural, one {# question to try} other {# questions to try}}'),
  families: word('{count, plural, one {# family of relationships} other {# families of relationships}}'),
  relationshipTypes: word('{count, plural, one {# type of relationships} other {# types of relationships}}'),
  verbs: word('{count, plural, one {# finer wording} other {# finer wordings}}'),
  entityTypes: word('{count, plural, one {# type of entities} other {# types of entities}}'),
  sourceKinds: word('{count, plural, one {# kind of sources} other {# kinds of sources}}'),
} as const;
type Kind = keyof typeof KINDS;

/** What fields are called. */
const FIELDS: Readonly<Record<string, string>> = {
  names: word('names in other languages'),
  titles: word('title in other languages'),
  labels: word('label in other languages'),
  plurals: word('plural in other languages'),
  inverses: word('wording the other way round in other languages'),
  aliases: word('other names'),
  place: word('place on the map'),
  wikidata: word('id in Wikidata'),
  formerly: word('former ids'),
  startBasis: word('word that the start is only attested'),
  value: word('figure'),
  verb: word('finer wording'),
  disputes: word('links to what says otherwise'),
  origin: word('first author'),
  title: word('headline'),
  url: word('address'),
  published: word('date'),
  inverse: word('wording the other way round'),
  directed: word('direction'),
  schema: word('schema of FollowTheMoney'),
  weak: word('word of caution'),
  description: word('description'),
  country: word('country'),
  route: word('route'),
  sources: word('sources'),
  summary: word('summary'),
  confidence: word('confidence'),
  start: word('start'),
  end: word('end'),
  type: word('type'),
  name: word('name'),
  label: word('label'),
  plural: word('plural'),
  definition: word('definition'),
  icon: word('icon'),
  kind: word('kind'),
  language: word('language'),
  note: word('note'),
  publisher: word('publisher'),
  family: word('family'),
  text: word('text'),
  steps: word('steps'),
};
const SEVERAL: ReadonlySet<string> = new Set(['names', 'aliases', 'formerly', 'disputes', 'sources']);

const LEFT_OUT = word('{count, plural, one {{records} is left out.} other {{records} are left out.}}');
const HEAD_FIELDS = ['title', 'titles', 'description', 'descriptions', 'licence'] as const;
/** Records named with a loss. */
const MOST_NAMED = 3;

type Loose = Readonly<Record<string, unknown>>;
type Words = (count: number) => string;

/** What of a graph is not in what a format carries of it: whole records, and fields of records, each with a count. */
export function lossesOf(graph: RawGraph, carried: RawGraph): readonly Loss[] {
  const found = new Map<string, { readonly words: Words; count: number; readonly records: string[] }>();
  const add = (key: string, record: string, words: Words): void => {
    const loss = found.get(key) ?? { words, count: 0, records: [] };
    found.set(key, loss);
    loss.count++;
    if (loss.records.length < MOST_NAMED) loss.records.push(record);
  };
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const kept = new Map(((carried[kind] ?? []) as readonly Loose[]).map((record) => [record['id'], record]));
    for (const record of graph[kind] ?? []) {
      const other = kept.get(record.id);
      if (!other) add(kind, record.id, wordsFor(kind, LEFT_OUT));
      else for (const { key, words } of fieldsLost(record, other, kind)) add(`${kind}.${key}`, record.id, words);
    }
  }
  const records = [...found.values()].map(({ words, ...loss }) => ({ ...loss, sentence: words(loss.count) }));
  return [...headLost(graph, carried), ...records];
}

function headLost(graph: RawGraph, carried: RawGraph): readonly Loss[] {
  const lost = HEAD_FIELDS.filter((key) => !isSame(graph[key] ?? '', carried[key] ?? ''));
  return [
    ...lost.map((key) =>
      say(
        'The {key, select, title {title} titles {title in other languages} description {description} descriptions {description in other languages} other {licence}} of the dataset is left out.',
        { key },
      ),
    ),
    ...(graph.workspace && !carried.workspace ? [say('Your notes and named views are left out.')] : []),
  ].map((sentence) => ({ sentence, count: 1, records: [] }));
}

function fieldsLost(
  record: Loose,
  kept: Loose,
  kind: Kind,
): readonly { readonly key: string; readonly words: Words }[] {
  return Object.entries(record).flatMap(([key, value]) => {
    const other = kept[key];
    if (value === undefined || isSame(value, other)) return [];
    if (key === 'properties') return propertiesLost(value as Loose, (other ?? {}) as Loose, kind);
    const isLost = other === undefined || (Array.isArray(other) && other.length === 0);
    return [{ key: isLost ? key : `${key} other`, words: isLost ? loses(kind, key) : gets(kind, key) }];
  });
}

function propertiesLost(values: Loose, kept: Loose, kind: Kind): ReturnType<typeof fieldsLost> {
  return Object.entries(values).flatMap(([name, value]) => {
    if (isSame(value, kept[name])) return [];
    const isLost = kept[name] === undefined;
    const message = isLost
      ? word(
          '{count, plural, one {{records} loses the property “{what}”.} other {{records} lose the property “{what}”.}}',
        )
      : word(
          '{count, plural, one {{records} gets another value of the property “{what}”.} other {{records} get another value of the property “{what}”.}}',
        );
    const words = wordsFor(kind, message, name);
    return [{ key: `properties ${name} ${isLost}`, words }];
  });
}

function loses(kind: Kind, key: string): Words {
  const message = word('{count, plural, one {{records} loses its {what}.} other {{records} lose their {what}.}}');
  return wordsFor(kind, message, say(FIELDS[key] ?? key));
}

function gets(kind: Kind, key: string): Words {
  const message = SEVERAL.has(key)
    ? word(
        '{count, plural, one {{records} keeps not all of its {what}.} other {{records} keep not all of their {what}.}}',
      )
    : word('{count, plural, one {{records} gets another {what}.} other {{records} get another {what}.}}');
  return wordsFor(kind, message, say(FIELDS[key] ?? key));
}

function wordsFor(kind: Kind, message: string, what = ''): Words {
  return (count) => say(message, { count, what, records: say(KINDS[kind], { count }) });
}

function isSame(value: unknown, other: unknown): boolean {
  return other === value || JSON.stringify(other) === JSON.stringify(value);
}

/** A loss as a line: the sentence, and behind it the records by id. */
export function lossLine({ sentence, count, records }: Loss): string {
  const named = records.map((id) => `"${id.slice(0, 80)}"`).join(', ');
  return named === '' ? sentence : `${sentence.slice(0, -1)} (${named}${count > records.length ? ', …' : ''}).`;
}
