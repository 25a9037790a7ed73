import { describe, expect, it } from 'vitest';
import { readJson, troubleOf } from '../../support/reading';

describe('CX2', () => {
  it('has attributes by alias, with defaults and kinds, in any number of fragments', () => {
    const { graph, format, notes } = readJson([
      { CXVersion: '2.0' },
      {
        attributeDeclarations: [
          {
            nodes: { name: { a: 'n', d: 'string' }, score: { d: 'double' }, type: { v: 'gene' } },
            edges: { interaction: { a: 'i' } },
          },
        ],
      },
      { networkAttributes: [{ name: 'Net', version: '1' }] },
      { nodes: [{ id: 0, x: 1, y: 2, v: { n: 'A', score: '0.5' } }] },
      { nodes: [{ id: 1, v: { n: 'B', type: 'protein' } }], edges: [{ id: 0, s: 0, t: 1, v: { i: 'binds' } }] },
      { visualProperties: [{}] },
      { status: [{ success: false, error: 'disk full' }] },
    ]);
    expect(format).toBe('CX2');
    expect(graph.title).toBe('Net');
    expect(graph.entities).toEqual([
      { id: '0', type: 'gene', name: 'A', properties: { score: 0.5 } },
      { id: '1', type: 'protein', name: 'B' },
    ]);
    expect(graph.relationships).toMatchObject([{ id: 'e0', type: 'binds', from: '0', to: '1' }]);
    expect(notes.join('\n')).toMatch(/visualProperties[^]*positions[^]*disk full[^]*"version"/);
  });

  it('knows the short names of its own programs where nothing is declared', () => {
    const { graph } = readJson([
      { CXVersion: '2.0' },
      { nodes: [{ id: 0, v: { n: 'A' } }], edges: [{ s: 0, t: 0, v: { i: 'pp' } }] },
    ]);
    expect(graph.entities[0]?.name).toBe('A');
    expect(graph.relationships[0]?.type).toBe('pp');
  });

  it('is refused with the place where an aspect is no list', () => {
    expect(troubleOf('[{"CXVersion": "2.0"},\n {"nodes": 7}]')).toEqual(['2:12 the aspect "nodes" is a number']);
  });
});
