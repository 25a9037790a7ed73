import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/core/model/dataset';
import { buildDataset } from '@/core/model/build-dataset';
import type { Relationship } from '@/core/model/records';
import { isoDay } from '@/core/model/time';
import { seriesOf } from '@/core/show/series';
import { rawGraph } from '../../support/graph';

/** A graph whose relationships carry figures, in order: `'8 USD'`, `'8 USD oil'`, or `''` for none. */
function figures(line: string, values: readonly string[], directed = true): Dataset {
  const raw = rawGraph(line);
  const relationships = raw.relationships.map((record, row): Relationship => {
    const [amount, unit, commodity, reporter] = (values[row] ?? '').split(' ');
    if (!unit) return record;
    return {
      ...record,
      value: { amount: Number(amount), unit, ...(commodity && { commodity }), ...(reporter && { reporter }) },
    };
  });
  return buildDataset({
    ...raw,
    relationships,
    relationshipTypes: raw.relationshipTypes.map((type) => ({ ...type, directed })),
  });
}

function read(dataset: Dataset): readonly string[] {
  const all = dataset.relationships.records.map((_, row) => row);
  return seriesOf(dataset, all).map(
    ({ label, unit, points }) =>
      `${label}: ${points.map((point) => `${point.label} ${point.amount}`).join(', ')} ${unit}`,
  );
}

describe('a series', () => {
  it('holds figures of whole years in the order of time', () => {
    const data = figures('a-b trades 2002-01-01/2002-12-31; a-b trades 2000; a-b trades 2001-01/2001-12', [
      '12 USD',
      '8 USD',
      '10 USD',
    ]);
    expect(read(data)).toEqual(['a trades b, by year: 2000 8, 2001 10, 2002 12 USD']);
    const point = seriesOf(data, [0, 1, 2])[0]!.points[2]!;
    expect([isoDay(point.start), isoDay(point.end), point.row]).toEqual(['2002-01-01', '2002-12-31', 0]);
  });

  it('keeps months apart from years', () => {
    const data = figures('a-b 2000; a-b 2001; a-b 2002; a-b 2002-01; a-b 2002-02-01/2002-02-28; a-b 2002-04', [
      '1 USD',
      '2 USD',
      '3 USD',
      '4 USD',
      '5 USD',
      '6 USD',
    ]);
    expect(read(data)).toEqual([
      'a knows b, by year: 2000 1, 2001 2, 2002 3 USD',
      'a knows b, by month: January 2002 4, February 2002 5, April 2002 6 USD',
    ]);
  });

  it('comes the sooner the longer it is, and years before months', () => {
    const months = Array.from({ length: 5 }, (_, month) => `a-b 2001-0${month + 1}`);
    const line = [
      ...months,
      'a-b sells 2000; a-b sells 2001; a-b sells 2002',
      'a-b 2000; a-b 2001; a-b 2002; a-b 2003',
    ];
    const labels = read(
      figures(
        line.join('; '),
        Array.from({ length: 12 }, () => '1 t'),
      ),
    ).map((series) => series.split(':')[0]);
    expect(labels).toEqual(['a knows b, by year', 'a sells b, by year', 'a knows b, by month']);
  });

  it('keeps two figures that differ for one year side by side', () => {
    const data = figures('a-b 2000; a-b 2001; a-b 2001; a-b 2002', ['1 USD', '2 USD', '3 USD', '4 USD']);
    expect(read(data)).toEqual(['a knows b, by year: 2000 1, 2001 2, 2001 3, 2002 4 USD']);
  });

  it('needs three different periods', () => {
    expect(read(figures('a-b 2001; a-b 2001; a-b 2002', ['1 USD', '2 USD', '3 USD']))).toEqual([]);
  });

  it('mixes neither units, types, commodities, reporters nor directions', () => {
    const customs = ['1 USD oil gacc', '2 USD oil gacc', '3 USD oil fcs'];
    expect(read(figures('a-b 2000; a-b 2001; a-b 2002', customs))).toEqual([]);
    expect(read(figures('a-b 2000; a-b 2001; a-b 2002', ['1 USD', '2 USD', '3 CNY']))).toEqual([]);
    expect(read(figures('a-b 2000; a-b 2001; a-b sells 2002', ['1 t', '2 t', '3 t']))).toEqual([]);
    expect(read(figures('a-b 2000; a-b 2001; a-b 2002', ['1 t oil', '2 t oil', '3 t crude-steel']))).toEqual([]);
    expect(read(figures('a-b 2000; a-b 2001; b-a 2002', ['1 t', '2 t', '3 t']))).toEqual([]);
  });

  it('joins both directions of what is the same both ways', () => {
    expect(read(figures('a-b 2000; b-a 2001; a-b 2002', ['1 t', '2 t', '3 t'], false))).toHaveLength(1);
  });

  it('names its commodity, by the name of the entity where there is one', () => {
    const line = 'a-b 2000; a-b 2001; a-b 2002; oil';
    expect(read(figures(line, ['1 t oil', '2 t oil', '3 t oil']))[0]).toContain('a knows b: oil, by year');
    const steel = ['1 t crude-steel', '2 t crude-steel', '3 t crude-steel'];
    expect(read(figures(line, steel))[0]).toContain('a knows b: crude steel, by year');
  });

  it('names who counted', () => {
    const counted = ['1 t oil gacc', '2 t oil gacc', '3 t oil gacc'];
    expect(read(figures('a-b 2000; a-b 2001; a-b 2002; gacc', counted))[0]).toContain(', as counted by gacc');
  });

  it('says that nobody is named as counting, where other figures name somebody', () => {
    const line = 'a-b 2000; a-b 2001; a-b 2002; a-b 2003';
    const [label] = read(figures(line, ['1 t oil', '2 t oil', '3 t oil', '4 t oil gacc']));
    expect(label).toContain('by year, not said who counted: 2000 1');
  });

  it('leaves out parts of years, doubtful, attested, ongoing and undated figures', () => {
    const line = 'a-b 2000; a-b 2001; a-b 2002-01-01/2002-09-30; a-b 2003~; a-b by 2004; a-b 2005/..; a-b 2006/; a-b';
    expect(
      read(
        figures(
          line,
          Array.from({ length: 8 }, () => '1 USD'),
        ),
      ),
    ).toEqual([]);
  });
});
