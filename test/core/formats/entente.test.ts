import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchemaText } from '@/core/formats/entente-schema';
import { readGraph } from '@/core/formats/read';
import { writeEntente } from '@/core/formats/write-entente';
import { extractGraph } from '@/core/model/extract';
import { answer } from '@/core/query/answer';
import { questions, rawGraphs } from '../../support/arbitraries';

describe('the format', () => {
  it('holds every graph: reading what was written gives the same graph', () => {
    fc.assert(
      fc.property(rawGraphs, (graph) => {
        expect(readGraph(writeEntente(graph))).toMatchObject({ graph, report: { notes: [] } });
      }),
    );
  });

  it('has one record a line, so that a change can be reviewed', () => {
    fc.assert(
      fc.property(rawGraphs, (graph) => {
        const lines = writeEntente(graph).split('\n');
        for (const record of [...graph.entities, ...graph.relationships]) {
          expect(lines.filter((line) => line.replace(/,$/, '') === JSON.stringify(record))).not.toHaveLength(0);
        }
      }),
    );
  });

  it('has its JSON Schema written from the validator: run npm run schema after a change', () => {
    expect(readFileSync('data/entente.schema.json', 'utf8')).toBe(jsonSchemaText());
  });

  it('takes any part of a dataset out as a sound file of its own', () => {
    fc.assert(
      fc.property(questions, ([dataset, query]) => {
        const { entities, relationships } = answer(dataset, query);
        const graph = extractGraph(dataset, entities, relationships);
        expect(readGraph(writeEntente(graph))).toMatchObject({ graph, report: { notes: [] } });
      }),
    );
  });
});
