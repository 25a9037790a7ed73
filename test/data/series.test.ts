import { describe, expect, it } from 'vitest';
import { seriesOf } from '@/core/show/series';
import { dataset, fault, graph } from './bundled';

/** Units of this dataset besides currencies; a new one is added here, after looking whether one of these would do. */
const UNITS = new Set([
  'aircraft',
  'banks',
  'barrels a day',
  'bcm',
  'bcm per year',
  'cargoes',
  'companies',
  'days',
  'designations',
  'documents',
  'drones',
  'entities',
  'hours',
  'joint flights to date',
  'kWh',
  'km',
  'km2',
  'm',
  'm3',
  'meetings',
  'minutes',
  'modules',
  'pandas',
  'percent',
  'percent change',
  'projects',
  'pages',
  'reactors',
  'ships',
  'abstentions',
  'states',
  't',
  't per year',
  'targets',
  'telephones',
  'terminals',
  'times as many',
  'troops',
  'vehicles',
  'voyages',
  'votes in favour',
  'years',
  'USD per 1,000 m3',
  'USD per barrel',
  'USD per year',
]);
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));
const CUSTOMS = [
  [/^China customs:|\(China customs/, 'gacc'],
  [/^Russian customs/, 'fcs-russia'],
] as const;
const entityIds = new Set(graph.entities.map(({ id }) => id));

describe('the figures of the bundled dataset', () => {
  it('have a known unit: a currency by its code, or a unit of the list', () => {
    const faults = graph.relationships
      .filter(({ value }) => value && !CURRENCIES.has(value.unit) && !UNITS.has(value.unit))
      .map(({ id, value }) => fault(id, `has the unit “${value?.unit}”`, 'use a unit of the list in this test'));
    expect(faults).toEqual([]);
  });

  it('name their commodity and who counted them by entities that are there', () => {
    const faults = graph.relationships.flatMap(({ id, value }) =>
      [value?.commodity, value?.reporter]
        .filter((name) => name !== undefined && !entityIds.has(name))
        .map((name) => fault(id, `names “${name}”, and there is no such entity`, 'name an entity')),
    );
    expect(faults).toEqual([]);
  });

  it('are counted by the customs service that the summary gives as their source', () => {
    const faults = graph.relationships.flatMap(({ id, summary = '', value }) =>
      CUSTOMS.filter(([says, reporter]) => value && says.test(summary) && value.reporter !== reporter).map(
        ([, reporter]) => fault(id, `is not counted by “${reporter}”, as its summary says`, 'mend "reporter"'),
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('the series of the bundled dataset', () => {
  const all = seriesOf(
    dataset,
    Array.from({ length: dataset.relationships.count }, (_, row) => row),
  );
  const between = (from: string, to: string, type: string) =>
    all.filter((series) => {
      const record = dataset.relationships.records[series.points[0]!.row]!;
      return series.type === type && record.from === from && record.to === to;
    });

  it('tell trade by year and by month, in dollars, as Chinese customs count it', () => {
    const trade = between('china', 'russia', 'trades-with').filter(
      ({ unit, points }) => unit === 'USD' && dataset.relationships.records[points[0]!.row]!.value?.reporter === 'gacc',
    );
    expect(trade.map(({ period }) => period).toSorted()).toEqual(['month', 'year']);
    expect(Math.max(...trade.map(({ points }) => points.length))).toBeGreaterThan(12);
  });

  it('tell trade by commodity', () => {
    const commodities = new Set(
      all.flatMap(({ points }) => dataset.relationships.records[points[0]!.row]!.value?.commodity ?? []),
    );
    expect(commodities.size).toBeGreaterThanOrEqual(4);
  });

  it('tell deliveries of gas by year', () => {
    const gas = between('gazprom', 'cnpc', 'supplies').filter(({ unit }) => unit === 'bcm');
    expect(gas.flatMap(({ points }) => points).length).toBeGreaterThanOrEqual(5);
  });

  it('never mix units or reporters in one series', () => {
    for (const { points, unit } of all) {
      const values = points.map(({ row }) => dataset.relationships.records[row]!.value!);
      expect(new Set(values.map((value) => value.unit))).toEqual(new Set([unit]));
      expect(new Set(values.map(({ reporter }) => reporter)).size).toBe(1);
    }
  });
});
