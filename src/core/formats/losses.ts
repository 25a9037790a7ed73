import type { RawGraph } from '../model/records';

/** One thing that a format does not hold of a graph, as a sentence, with the ids of a few records that it befalls. */
export type Loss = { readonly sentence: string; readonly count: number; readonly records: readonly string[] };

const KINDS = {
  relationships: ['relationship', 'relationships'],
  entities: ['entity', 'entities'],
  sources: ['source', 'sources'],
  stories: ['story', 'stories'],
  families: ['family of relationships', 'families of relationships'],
  relationshipTypes: ['type of relationships', 'types of relationships'],
  verbs: ['finer wording', 'finer wordings'],
  entityTypes: ['type of entities', 'types of entities'],
  sourceKinds: ['kind of sources', 'kinds of sources'],
} as const;
type Kind = keyof typeof KINDS;

/** Fields whose names are no words for a person. */
const FIELDS: Readonly<Record<string, string>> = {
  names: 'names in other languages',
  labels: 'label in other languages',
  plurals: 'plural in other languages',
  inverses: 'wording the other way round in other languages',
  aliases: 'other names',
  place: 'place on the map',
  wikidata: 'id in Wikidata',
  formerly: 'former ids',
  startBasis: 'word that the start is only attested',
  value: 'figure',
  verb: 'finer wording',
  disputes: 'links to what says otherwise',
  origin: 'first author',
  title: 'headline',
  url: 'address',
  published: 'date',
  inverse: 'wording the other way round',
  directed: 'direction',
  schema: 'schema of FollowTheMoney',
  weak: 'word of caution',
};
const SEVERAL: ReadonlySet<string> = new Set(['names', 'aliases', 'formerly', 'disputes', 'sources']);

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
    const kept = new Map((carried[kind] as readonly Loose[]).map((record) => [record['id'], record]));
    for (const record of graph[kind]) {
      const other = kept.get(record.id);
      if (!other) add(kind, record.id, (count) => `${counted(count, kind)} ${count === 1 ? 'is' : 'are'} left out.`);
      else for (const { key, words } of fieldsLost(record, other, kind)) add(`${kind}.${key}`, record.id, words);
    }
  }
  const records = [...found.values()].map(({ words, ...loss }) => ({ ...loss, sentence: words(loss.count) }));
  return [...headLost(graph, carried), ...records];
}

function headLost(graph: RawGraph, carried: RawGraph): readonly Loss[] {
  const lost = (['title', 'description', 'licence'] as const).filter(
    (key) => (graph[key] ?? '') !== (carried[key] ?? ''),
  );
  return [
    ...lost.map((key) => `The ${key} of the dataset is left out.`),
    ...(graph.workspace && !carried.workspace ? ['Your notes and named views are left out.'] : []),
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
    const words: Words = (count) =>
      isLost
        ? `${counted(count, kind)} ${count === 1 ? 'loses' : 'lose'} the property “${name}”.`
        : `${counted(count, kind)} ${count === 1 ? 'gets' : 'get'} another value of the property “${name}”.`;
    return [{ key: `properties ${name} ${isLost}`, words }];
  });
}

function loses(kind: Kind, key: string): Words {
  const what = FIELDS[key] ?? key;
  return (count) => `${counted(count, kind)} ${count === 1 ? 'loses its' : 'lose their'} ${what}.`;
}

function gets(kind: Kind, key: string): Words {
  const what = FIELDS[key] ?? key;
  if (SEVERAL.has(key))
    return (count) =>
      `${counted(count, kind)} ${count === 1 ? 'keeps not all of its' : 'keep not all of their'} ${what}.`;
  return (count) => `${counted(count, kind)} ${count === 1 ? 'gets' : 'get'} another ${what}.`;
}

function counted(count: number, kind: Kind): string {
  return `${count.toLocaleString('en-GB')} ${KINDS[kind][count === 1 ? 0 : 1]}`;
}

function isSame(value: unknown, other: unknown): boolean {
  return other === value || JSON.stringify(other) === JSON.stringify(value);
}

/** A loss as a line: the sentence, and behind it the records by id. */
export function lossLine({ sentence, count, records }: Loss): string {
  const named = records.map((id) => `"${id.slice(0, 80)}"`).join(', ');
  return named === '' ? sentence : `${sentence.slice(0, -1)} (${named}${count > records.length ? ', …' : ''}).`;
}
