import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/core/model/build-dataset';
import {
  ATTESTED,
  DOUBTFUL,
  END_STATES,
  entityRow,
  NO_START,
  otherEnd,
  relationshipRow,
  relationshipsOf,
  sourcesOf,
  UNDATED,
} from '@/core/model/dataset';
import type { RawGraph } from '@/core/model/records';
import { CONFIDENCES } from '@/core/model/records';
import type { Span } from '@/core/model/span';
import { spanOf } from '@/core/model/span';
import { DAY_MAX, DAY_MIN, isoDay } from '@/core/model/time';
import { rawGraphs, spans } from '../../support/arbitraries';
import { entityAt, graph, rawGraph, relationshipAt } from '../../support/graph';

const FLAGS = { undated: UNDATED, attested: ATTESTED, doubtful: DOUBTFUL, 'no start': NO_START };

/** A span as a person writes it: `2014-01-01…2014-12-31 > ongoing`. */
function describeSpan(span: Span): string {
  const [start, end] = [span.start, span.end].map((days) => days.map(describeDay).join('…'));
  const flags = Object.entries(FLAGS).flatMap(([name, bit]) => ((span.flags & bit) === 0 ? [] : [` (${name})`]));
  return `${start} > ${end} ${span.endState}${flags.join('')}`;
}

function describeDay(day: number): string {
  return day === DAY_MIN ? '-∞' : day === DAY_MAX ? '∞' : isoDay(day);
}

describe('spanOf', () => {
  it.each([
    ['2014-05-21', '2019-06', '2014-05-21…2014-05-21 > 2019-06-01…2019-06-30 closed'],
    ['2014', '..', '2014-01-01…2014-12-31 > ∞…∞ ongoing'],
    ['2014', undefined, '2014-01-01…2014-12-31 > 2014-01-01…∞ unknown'],
    ['2014', '', '2014-01-01…2014-12-31 > 2014-01-01…∞ unknown'],
    ['..', '2014-06', '-∞…-∞ > 2014-06-01…2014-06-30 closed (no start)'],
    ['..', '..', '-∞…-∞ > ∞…∞ ongoing (no start)'],
    ['..', undefined, '-∞…-∞ > -∞…∞ unknown (no start)'],
    [undefined, '2014-06', '-∞…2014-06-30 > 2014-06-01…2014-06-30 closed (no start)'],
    [undefined, '..', '-∞…∞ > ∞…∞ ongoing (no start)'],
    [undefined, undefined, '-∞…∞ > -∞…∞ unknown (undated) (no start)'],
    ['', '', '-∞…∞ > -∞…∞ unknown (undated) (no start)'],
    ['2014~', '2019', '2014-01-01…2014-12-31 > 2019-01-01…2019-12-31 closed (doubtful)'],
    ['2014', '2019?', '2014-01-01…2014-12-31 > 2019-01-01…2019-12-31 closed (doubtful)'],
  ])('takes %j to %j for %s', (start, end, expected) => {
    expect(describeSpan(spanOf({ ...(start !== undefined && { start }), ...(end !== undefined && { end }) }))).toBe(
      expected,
    );
  });

  it('lets nothing end before it starts: a less precise end begins with the start', () => {
    expect(describeSpan(spanOf({ start: '2014-06', end: '2014' }))).toBe(
      '2014-06-01…2014-06-30 > 2014-06-01…2014-12-31 closed',
    );
  });

  it('lets nothing start after it ended: a less precise start stops with the end', () => {
    expect(describeSpan(spanOf({ start: '2014', end: '2014-06' }))).toBe(
      '2014-01-01…2014-06-30 > 2014-06-01…2014-06-30 closed',
    );
  });

  it('lets an attested start lie anywhere before it, and the end only after it', () => {
    expect(describeSpan(spanOf({ start: '2014-06', startBasis: 'attested' }))).toBe(
      '-∞…2014-06-30 > 2014-06-01…∞ unknown (attested)',
    );
    expect(describeSpan(spanOf({ start: '2014-06', end: '2014', startBasis: 'attested' }))).toBe(
      '-∞…2014-06-30 > 2014-06-01…2014-12-31 closed (attested)',
    );
  });

  it('gives spans in which the first day never comes after the last, nor the start after the end', () => {
    fc.assert(
      fc.property(spans, (record) => {
        const { start, end } = spanOf(record);
        expect(start[0]).toBeLessThanOrEqual(start[1]);
        expect(end[0]).toBeLessThanOrEqual(end[1]);
        expect(start[0]).toBeLessThanOrEqual(end[0]);
        expect(start[1]).toBeLessThanOrEqual(end[1]);
      }),
    );
  });
});

describe('buildDataset', () => {
  it('keeps in its columns what the records say', () => {
    fc.assert(fc.property(rawGraphs, expectColumnsOfRecords));
  });

  it('lists under every entity its relationships in file order, one with itself once', () => {
    fc.assert(
      fc.property(rawGraphs, (raw) => {
        const dataset = buildDataset(raw);
        raw.entities.forEach(({ id }, row) => {
          const own = raw.relationships.flatMap(({ from, to }, at) => (from === id || to === id ? [at] : []));
          expect(Array.from(relationshipsOf(dataset, row))).toEqual(own);
          expect(dataset.entities.degree[row]).toBe(own.length);
        });
      }),
    );
  });

  it('finds every record by its id, and no other', () => {
    fc.assert(
      fc.property(rawGraphs, (raw) => {
        const dataset = buildDataset(raw);
        expect(raw.entities.map(({ id }) => entityRow(dataset, id))).toEqual(raw.entities.map((_, row) => row));
        expect(raw.relationships.map(({ id }) => relationshipRow(dataset, id))).toEqual(
          raw.relationships.map((_, row) => row),
        );
        expect([entityRow(dataset, 'nobody here'), relationshipRow(dataset, '')]).toEqual([-1, -1]);
      }),
    );
  });

  it('leads from one end of a relationship to the other, and from an entity with itself back', () => {
    const dataset = graph('a-b b-b');
    const [a, b] = [entityAt(dataset, 'a'), entityAt(dataset, 'b')];
    expect(otherEnd(dataset, relationshipAt(dataset, 'a-b'), a)).toBe(b);
    expect(otherEnd(dataset, relationshipAt(dataset, 'a-b'), b)).toBe(a);
    expect(otherEnd(dataset, relationshipAt(dataset, 'b-b'), b)).toBe(b);
  });

  it('counts publishers, not sources', () => {
    const raw = rawGraph('a-b @TASS,Xinhua');
    const again = { id: 'second', publisher: 'TASS' };
    const relationships = raw.relationships.map((one) => ({ ...one, sources: [...one.sources, again.id] }));
    const dataset = buildDataset({ ...raw, sources: [...raw.sources, again], relationships });
    expect(sourcesOf(dataset, 0)).toHaveLength(3);
    expect(dataset.relationships.publisherCount[0]).toBe(2);
  });

  it('extends from the first to the last stated day, open ends left out', () => {
    const days = graph('a-b ../2019-03; b-c 2014-05/..; c-d; d-a by 2016').extent;
    expect(days?.map(isoDay)).toEqual(['2014-05-01', '2019-03-31']);
    expect(graph('a-b; b-c ../..').extent).toBeNull();
  });

  it.each([
    ['an end', { from: 'nobody' }],
    ['a type', { type: 'nothing' }],
    ['a source', { sources: ['nowhere'] }],
    ['a date', { start: '2024-13' }],
  ])('throws when %s of an unchecked record means nothing', (_, broken) => {
    const raw = rawGraph('a-b');
    const relationships = raw.relationships.map((one) => ({ ...one, ...broken }));
    expect(() => buildDataset({ ...raw, relationships })).toThrow('unchecked graph');
  });
});

function expectColumnsOfRecords(raw: RawGraph): void {
  const dataset = buildDataset(raw);
  const { relationships: columns, entityTypes, relationshipTypes, families, publishers } = dataset;
  const read = raw.relationships.map((record, row) => ({
    ...record,
    from: raw.entities[columns.from[row]!]?.id,
    to: raw.entities[columns.to[row]!]?.id,
    type: relationshipTypes[columns.type[row]!]?.id,
    confidence: CONFIDENCES[columns.confidence[row]!],
    sources: sourcesOf(dataset, row).map((source) => source.id),
  }));
  expect(read).toEqual(raw.relationships);
  const familyOf = (type: string) => raw.relationshipTypes.find((one) => one.id === type)?.family;
  raw.relationships.forEach((record, row) => {
    const { start, end, endState, flags } = spanOf(record);
    expect([columns.startEarliest[row], columns.startLatest[row]]).toEqual(start);
    expect([columns.endEarliest[row], columns.endLatest[row]]).toEqual(end);
    expect([END_STATES[columns.endState[row]!], columns.flags[row]]).toEqual([endState, flags]);
    expect(families[columns.family[row]!]?.id).toBe(familyOf(record.type));
  });
  const entities = Array.from(dataset.entities.type, (type) => entityTypes[type]?.id);
  expect(entities).toEqual(raw.entities.map((entity) => entity.type));
  const publisherOfSource = Array.from(dataset.sources.publisher, (publisher) => publishers[publisher]);
  expect(publisherOfSource).toEqual(raw.sources.map((source) => source.publisher));
}
