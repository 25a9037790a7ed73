import { describe, expect, it } from 'vitest';
import { readJson, tiesOf, troubleOf } from '../../support/reading';

describe('JSON Graph Format', () => {
  it('has nodes by id or in a list, and edges with a relation', () => {
    const edges = [{ id: 'e', source: 'a', target: 'b', relation: 'owns', metadata: { start: '2014', share: 0.5 } }];
    const first = readJson({
      graph: { label: 'G', nodes: [{ id: 'a', label: 'A', metadata: { x: 1 } }, { id: 'b' }], edges },
    });
    const second = readJson({ graph: { label: 'G', nodes: { a: { label: 'A', metadata: { x: 1 } }, b: {} }, edges } });
    expect(second).toEqual(first);
    expect(first.format).toBe('JSON Graph Format');
    expect(first.graph.title).toBe('G');
    expect(first.graph.entities[0]).toEqual({ id: 'a', type: 'thing', name: 'A', properties: { x: 1 } });
    expect(first.graph.relationships).toMatchObject([
      { id: 'e', type: 'owns', start: '2014', properties: { share: 0.5 } },
    ]);
  });

  it('has directions unless it says otherwise, for all edges or for one', () => {
    const edge = { source: 'a', target: 'b', relation: 'knows' };
    const { graph } = readJson({ graph: { directed: false, nodes: {}, edges: [edge, { ...edge, directed: true }] } });
    expect(graph.relationshipTypes.map(({ id, directed }) => [id, directed])).toEqual([
      ['knows', false],
      ['knows (directed)', true],
    ]);
  });

  it('has edges of many ends as events', () => {
    const { graph } = readJson({
      graph: {
        nodes: { a: {}, b: {}, c: {} },
        hyperedges: [
          { nodes: ['a', 'b', 'c'], relation: 'meeting', metadata: { date: '2014' } },
          { id: 'h', source: ['a', 'b'], target: ['c'] },
        ],
      },
    });
    expect(graph.entities.slice(3)).toMatchObject([
      { id: 'hyperedge 1', type: 'meeting', name: 'meeting of 3', start: '2014', end: '2014' },
      { id: 'h', type: 'hyperedge' },
    ]);
    expect(tiesOf(graph)).toEqual([
      'a -takes-part-> hyperedge 1',
      'b -takes-part-> hyperedge 1',
      'c -takes-part-> hyperedge 1',
      'a -goes-into-> h',
      'b -goes-into-> h',
      'h -leads-to-> c',
    ]);
  });

  it('may hold several graphs, which are read as one', () => {
    const { graph } = readJson({
      graphs: [{ nodes: { a: {} } }, { nodes: { b: {} }, edges: [{ source: 'a', target: 'b' }] }],
    });
    expect(tiesOf(graph)).toEqual(['a -related-> b']);
  });

  it('is refused with the place where nodes or edges are in no list', () => {
    expect(troubleOf('{"graph": {"nodes": 1,\n"edges": {}}}')).toEqual([
      '1:21 "nodes" of the graph is a number',
      '2:10 "edges" of the graph is an object',
    ]);
  });
});
