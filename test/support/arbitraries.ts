import fc from 'fast-check';
import type { Dataset } from '@/core/model/dataset';
import { buildDataset } from '@/core/model/build-dataset';
import type { Entity, RawGraph, Relationship, Source, Story } from '@/core/model/records';
import { CONFIDENCES } from '@/core/model/records';
import { daysInMonth, parseDate } from '@/core/model/time';
import type { Parameter } from '@/core/query/filter';
import { ALL_FILTERS, EVERYTHING, type Query } from '@/core/query/filters';

const pad = (part: number, length = 2): string => String(part).padStart(length, '0');
const fourDigits = (year: number): string => (year < 0 ? '-' : '') + pad(Math.abs(year), 4);

/** Years as EDTF writes them at level 0. */
const years = fc.integer({ min: -9999, max: 9999 });

/** EDTF dates of level 0: year, month or day. */
export const levelZeroDates = fc.oneof(
  years.map(fourDigits),
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${fourDigits(year)}-${pad(month)}`),
  fc
    .tuple(years, fc.integer({ min: 1, max: 12 }), fc.nat())
    .map(([year, month, day]) => `${fourDigits(year)}-${pad(month)}-${pad(1 + (day % daysInMonth(year, month)))}`),
);

/** EDTF dates of level 1: qualified, masked, seasons and long years. */
export const levelOneDates = fc.oneof(
  fc.tuple(levelZeroDates, fc.constantFrom('~', '?', '%')).map(([date, mark]) => date + mark),
  fc.integer({ min: 0, max: 999 }).map((decade) => `${pad(decade, 3)}X`),
  fc.integer({ min: 0, max: 99 }).map((century) => `${pad(century)}XX`),
  years.map((year) => `${fourDigits(year)}-XX`),
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${fourDigits(year)}-${pad(month)}-XX`),
  fc.tuple(years, fc.integer({ min: 21, max: 24 })).map(([year, season]) => `${fourDigits(year)}-${season}`),
  fc
    .tuple(fc.boolean(), fc.integer({ min: 10000, max: 200000 }))
    .map(([isBefore, year]) => `Y${isBefore ? '-' : ''}${year}`),
);

/** Any date that a file may hold. */
export const edtfDates = fc.oneof(levelZeroDates, levelOneDates);

/** Dates close to each other, so that spans and windows meet: days, months, years and seasons of 2014 to 2017. */
const nearDates = fc
  .tuple(
    fc.integer({ min: 2014, max: 2017 }),
    fc.constantFrom('', '-21', '-02', '-06', '-12', '-02-28', '-06-15', '-12-31', '-01-01'),
    fc.constantFrom('', '', '', '~'),
  )
  .map(([year, rest, mark]) => `${year}${rest}${mark}`);

/** The dates of a relationship, with every way of not knowing them; a closed span never ends before it starts. */
export const spans: fc.Arbitrary<Pick<Relationship, 'start' | 'end' | 'startBasis'>> = fc
  .record({
    start: fc.oneof(nearDates, fc.constantFrom('..', '')),
    end: fc.oneof(nearDates, fc.constantFrom('..', '')),
    isAttested: fc.boolean(),
  })
  .map(({ start, end, isAttested }) => {
    const first = parseDate(start);
    const last = parseDate(end);
    const [from, to] = first && last && first.earliest > last.latest ? [end, start] : [start, end];
    return {
      ...(from && { start: from }),
      ...(to && { end: to }),
      ...(isAttested && parseDate(from) && { startBasis: 'attested' as const }),
    };
  });

/** Ids that break what joins, escapes, indexes or prints carelessly. */
export const hostileIds = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'a,b', ',', '%', '%2C', '%25', '%252C', '"', "'", '<b>', '&'),
  fc.constantFrom(
    '🐻‍❄️',
    '中石油',
    'Газпром',
    'שלום',
    '\u202Eabc',
    'a b',
    ' ',
    '..',
    '/',
    '#',
    '?',
    '=',
    '0',
    '-1',
    'null',
  ),
  fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }),
);

function distinct<T>(values: fc.Arbitrary<T>, minLength: number, maxLength: number): fc.Arbitrary<T[]> {
  return fc.uniqueArray(values, { minLength, maxLength });
}

/** A text in some languages, or none. */
const texts = fc.option(fc.dictionary(fc.constantFrom('ru', 'zh', 'zh-Hant', 'uk'), hostileIds, { maxKeys: 3 }), {
  nil: undefined,
});

/** What a vocabulary may say of a record in other languages. */
const otherWords = fc
  .record({ labels: texts, inverses: texts, plurals: texts, titles: texts, descriptions: texts })
  .map(({ labels, inverses, plurals, titles, descriptions }) => ({
    head: { ...(titles && { titles }), ...(descriptions && { descriptions }) },
    label: { ...(labels && { labels }) },
    inverse: { ...(inverses && { inverses }) },
    plural: { ...(plurals && { plurals }) },
  }));

const STORY: Omit<Story, 'id'> = {
  title: 'Any story',
  titles: { ru: 'Сюжет' },
  summary: 'What it tells.',
  summaries: { ru: 'О чём он.' },
  steps: [
    { title: 'Once', titles: { ru: 'Раз' }, text: [{ text: 'It was.', texts: { ru: 'Было.' }, notes: [] }], view: '' },
  ],
};

type Ids = Readonly<Record<'families' | 'types' | 'entityTypes' | 'publishers' | 'entities', readonly string[]>>;

const ids: fc.Arbitrary<Ids> = fc.record({
  families: distinct(hostileIds, 1, 3),
  types: distinct(hostileIds, 1, 4),
  entityTypes: distinct(hostileIds, 1, 3),
  publishers: distinct(hostileIds, 1, 4),
  entities: distinct(hostileIds, 1, 9),
});

/** Files that pass every check, small, with hostile ids in every place that takes one. */
export const rawGraphs: fc.Arbitrary<RawGraph> = ids.chain((known) => {
  const sources = known.publishers.flatMap((publisher, row): Source[] => [
    { id: `${publisher}-1`, publisher },
    ...(row % 2 === 0
      ? [{ id: `${publisher}-2`, publisher, title: publisher, url: 'https://example.org/', published: '2024-05' }]
      : []),
  ]);
  return fc
    .record({
      entities: fc.tuple(...known.entities.map((id) => entityOf(id, known))),
      relationships: fc.array(relationshipOf(known, sources), { maxLength: 14 }),
      families: fc.array(fc.constantFrom(...known.families), {
        minLength: known.types.length,
        maxLength: known.types.length,
      }),
      other: otherWords,
    })
    .map(({ entities, relationships, families, other }) => ({
      id: 'any',
      title: 'Any',
      ...other.head,
      families: known.families.map((id) => ({ id, label: id, ...other.label })),
      entityTypes: known.entityTypes.map((id) => ({ id, label: id, ...other.label, ...other.plural })),
      relationshipTypes: known.types.map((id, row) => ({
        id,
        label: id,
        ...other.label,
        ...other.inverse,
        family: families[row]!,
      })),
      verbs: [],
      sourceKinds: [],
      stories: [{ ...STORY, id: known.families[0]! }],
      questions: known.families.map((id) => ({ id, title: `${id}?`, titles: { ru: id }, query: `relation=${id}` })),
      sources,
      entities,
      relationships: relationships.map((one, row) => ({ ...one, id: `${one.from},${row}` })),
    }));
});

function entityOf(id: string, known: Ids): fc.Arbitrary<Entity> {
  return fc.record({ id: fc.constant(id), type: fc.constantFrom(...known.entityTypes), name: hostileIds });
}

function relationshipOf(known: Ids, sources: readonly Source[]): fc.Arbitrary<Omit<Relationship, 'id'>> {
  const entity = fc.constantFrom(...known.entities);
  const rest = fc.record({
    type: fc.constantFrom(...known.types),
    from: entity,
    to: entity,
    confidence: fc.constantFrom(...CONFIDENCES),
    sources: distinct(fc.constantFrom(...sources.map((source) => source.id)), 1, 3),
  });
  return fc.tuple(rest, spans).map(([one, span]) => ({ ...one, ...span }));
}

/** Datasets built from such files. */
export const datasets: fc.Arbitrary<Dataset> = rawGraphs.map(buildDataset);

/** Values of one parameter that mean something in a dataset, found by asking the parameter itself. */
export function valuesOf<T>(parameter: Parameter<T>, dataset: Dataset): fc.Arbitrary<T> {
  const probe: unknown = parameter.read('x');
  if (Array.isArray(probe)) {
    const known = namesIn(dataset).filter((id) => (parameter.prune?.([id] as T, dataset).unknown.length ?? 0) === 0);
    return fc.subarray(known, { maxLength: Math.min(known.length, 4) }) as unknown as fc.Arbitrary<T>;
  }
  if (parameter.read('2014-05~') !== null) return fc.oneof(fc.constant(''), nearDates) as unknown as fc.Arbitrary<T>;
  // The help of a parameter names the words it takes.
  const words = [...(parameter.help.match(/[\w-]+/g) ?? []), '0', '1', '2', '3', '4'];
  const values = new Set(words.map((word) => parameter.read(word)).filter((value) => value !== null));
  return fc.constantFrom(...values);
}

function namesIn(dataset: Dataset): readonly string[] {
  const { families, entityTypes, relationshipTypes, entities, publishers } = dataset;
  const ids = [families, entityTypes, relationshipTypes, entities.records].flatMap((records) =>
    records.map((one) => one.id),
  );
  return [...new Set([...ids, ...publishers, ...CONFIDENCES])];
}

/** Questions to a dataset: any of the parameters of all filters at their defaults or at a value that means something. */
export function queriesOf(dataset: Dataset): fc.Arbitrary<Query> {
  const entries = ALL_FILTERS.flatMap((filter) => Object.entries(filter.parameters));
  const values = Object.fromEntries(
    entries.map(([key, parameter]) => [key, valuesOf(parameter as Parameter<unknown>, dataset)]),
  );
  return fc.record(values, { requiredKeys: [] }).map((some) => ({ ...EVERYTHING, ...some }));
}

/** A dataset and a question to it. */
export const questions: fc.Arbitrary<readonly [Dataset, Query]> = datasets.chain((dataset) =>
  queriesOf(dataset).map((query) => [dataset, query] as const),
);
