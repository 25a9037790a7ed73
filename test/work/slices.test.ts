import { describe, expect, it } from 'vitest';
import { createDesk } from '@/work/desk';
import { openJoined, sliced } from '@/work/slices';
import { writeEntente } from '@/core/formats/write-entente';
import { buildDataset } from '@/core/model/build-dataset';
import { rawGraph } from '../support/graph';

const many = rawGraph(Array.from({ length: 4500 }, (_, at) => `a${at}-b${at}`).join('; '));
const file = { name: 'many.json', bytes: new TextEncoder().encode(writeEntente(many)) };

describe('a desk in another thread', () => {
  it('gives over a dataset in slices, and it is whole again on the other side', async () => {
    const desk = sliced(createDesk());
    const phases: string[] = [];
    const calls: string[] = [];
    const far = {
      open: desk.open,
      take: (...args: Parameters<typeof desk.take>) => {
        calls.push(args[0]);
        return Promise.resolve(desk.take(...args));
      },
      layout: (layoutId: string) => {
        calls.push(layoutId);
        return Promise.resolve(desk.layout(layoutId));
      },
    };
    const result = await openJoined(far, { files: [file], layout: 'rings' }, (phase) => phases.push(phase));
    if (!('dataset' in result)) throw new Error(JSON.stringify(result));
    expect(result.dataset).toEqual(buildDataset(many));
    expect(phases).toEqual(['unpack', 'read', 'build']);
    // The layout that will be asked for is worked on when nothing more is to be packed.
    expect(calls.slice(7)).toEqual(['relationships', 'sources', 'properties', 'rings']);
    expect(result.report.kept).toEqual({ entities: 9000, relationships: 4500, sources: many.sources.length });
  });
});
