import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGraph } from '@/core/formats/read';
import { writeEntente } from '@/core/formats/write-entente';
import { buildDataset } from '@/core/model/build-dataset';
import { extractGraph } from '@/core/model/extract';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { questions, rawGraphs } from '../../support/arbitraries';
import { graph } from '../../support/graph';

describe('a part of a dataset', () => {
  it('is a sound file, whatever was asked', () => {
    fc.assert(
      fc.property(questions, ([dataset, query]) => {
        const { entities, relationships } = answer(dataset, query);
        const part = extractGraph(dataset, entities, relationships);
        expect(readGraph(writeEntente(part))).toMatchObject({ graph: part });
        expect(part.entities).toHaveLength(entities.length);
        expect(part.relationships).toHaveLength(relationships.length);
      }),
    );
  });

  it('has the records as they were', () => {
    fc.assert(
      fc.property(rawGraphs, (raw) => {
        const dataset = buildDataset(raw);
        const all = answer(dataset, EVERYTHING);
        const whole = extractGraph(dataset, all.entities, all.relationships);
        expect(whole.entities).toEqual(raw.entities);
        expect(whole.relationships).toEqual(raw.relationships);
      }),
    );
  });

  it('has the types, families and sources that it uses, and no others', () => {
    const dataset = graph('a:firm-b:firm trade:sells @One; b-c:state talks:met @Two; c-d:person talks:met @Three');
    const { entities, relationships } = answer(dataset, { ...EVERYTHING, relation: ['trade'], entity: ['firm'] });
    const part = extractGraph(dataset, entities, relationships);
    const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
    expect(ids(part.entityTypes)).toEqual(['firm']);
    expect(ids(part.relationshipTypes)).toEqual(['sells']);
    expect(ids(part.families)).toEqual(['trade']);
    expect(ids(part.sources)).toEqual(['source-One']);
  });
});
