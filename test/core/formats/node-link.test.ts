import { describe, expect, it } from 'vitest';
import { readJson, readSound, tiesOf, troubleOf } from '../../support/reading';

describe('nodes and links', () => {
  it('are named by ids, with types, dates and all other attributes', () => {
    const { graph, format } = readJson({
      directed: true,
      multigraph: false,
      graph: { name: 'Canals' },
      nodes: [
        { id: 1, label: 'Ada', kind: 'person', shoes: { size: 40 } },
        { id: 2, label: 'Canal Co', kind: 'company' },
      ],
      links: [{ source: 1, target: '2', type: 'owns', start: 1869, end: '1875-11', weight: 2 }],
    });
    expect(format).toBe('node-link JSON');
    expect(graph.title).toBe('Canals');
    expect(graph.entities).toEqual([
      { id: '1', type: 'person', name: 'Ada', properties: { shoes: { size: 40 } } },
      { id: '2', type: 'company', name: 'Canal Co' },
    ]);
    expect(graph.relationships).toMatchObject([
      { id: 'r1', from: '1', to: '2', type: 'owns', start: '1869', end: '1875-11', properties: { weight: 2 } },
    ]);
  });

  it('without ids are named by their names, and counted from zero by the links', () => {
    const { graph, notes } = readJson({
      nodes: [{ name: 'Ada' }, { name: 'Bo' }, { name: 'Ada' }, {}],
      links: [
        { source: 0, target: 1 },
        { source: 2, target: 3 },
        { source: -1, target: 4 },
      ],
    });
    expect(tiesOf(graph)).toEqual(['Ada -related-> Bo', 'Ada (2) -related-> node 4']);
    expect(notes).toEqual([expect.stringMatching(/^dropped: relationships \(one\): they name nobody at one end/)]);
  });

  it('with ids that are no numbers may still be counted, which the report says', () => {
    const { graph, notes } = readJson({ nodes: [{ id: 'a' }, { id: 'b' }], links: [{ source: 0, target: 1 }] });
    expect(tiesOf(graph)).toEqual(['a -related-> b']);
    expect(notes).toEqual([expect.stringContaining('positions in the list of nodes') as unknown]);
  });

  it('with ids that are numbers are never counted', () => {
    const { graph } = readJson({ nodes: [{ id: 1 }, { id: 0 }], links: [{ source: 0, target: 7 }] });
    expect(tiesOf(graph)).toEqual(['0 -related-> 7']);
  });

  it('may stand whole at the ends of links, or be mere ids', () => {
    const { graph } = readJson({
      nodes: ['a', { id: 'b' }, { id: ['x', 1] }],
      links: [
        { source: { id: 'b', index: 0 }, target: 'a' },
        { source: { index: 0 }, target: ['x', 1] },
        { source: {}, target: null },
      ],
    });
    expect(tiesOf(graph)).toEqual(['b -related-> a', 'a -related-> ["x",1]']);
  });

  it('are read as graphology, vis.js and Oligrapher write them', () => {
    const graphology = readJson({
      options: { type: 'mixed', multi: true },
      attributes: { name: 'G' },
      nodes: [{ key: 'a', attributes: { label: 'A', x: 1 } }, { key: 'b' }],
      edges: [
        { key: 'e', source: 'a', target: 'b', attributes: { type: 'knows' } },
        { key: 'f', source: 'a', target: 'b', attributes: { type: 'knows' }, undirected: true },
      ],
    }).graph;
    expect(graphology.title).toBe('G');
    expect(graphology.entities[0]).toMatchObject({ id: 'a', name: 'A', properties: { x: 1 } });
    expect(graphology.relationships.map(({ id, type }) => [id, type])).toEqual([
      ['e', 'knows'],
      ['f', 'knows (undirected)'],
    ]);
    expect(graphology.relationshipTypes).toMatchObject([{ directed: true }, { label: 'knows', directed: false }]);
    const vis = readJson({ nodes: [{ id: 1 }], edges: [{ from: 1, to: 1, label: 'likes' }] }).graph;
    expect(tiesOf(vis)).toEqual(['1 -likes-> 1']);
    const oligrapher = readJson({
      nodes: { 7: { name: 'Ada' }, 8: { id: '8', display: { name: 'Bo' } } },
      edges: { 9: { node1_id: '7', node2_id: '8', label: 'board' } },
    }).graph;
    expect(oligrapher.entities.map(({ id, name }) => [id, name])).toEqual([
      ['7', 'Ada'],
      ['8', 'Bo'],
    ]);
    expect(oligrapher.relationships).toMatchObject([{ id: '9', type: 'board', from: '7', to: '8' }]);
  });

  it('that stand in no list are refused with their place', () => {
    expect(troubleOf('{"nodes": 3,\n "links": "x"}')).toEqual(['1:11 "nodes" is a number', '2:11 "links" is a text']);
  });

  it('lose keys that stand twice or name parts of every object, and nothing else', () => {
    const { graph, notes } = readSound(
      '{"nodes": [{"id": "a", "id": "__proto__", "__proto__": {"x": 1}, "y": {"constructor": 2}}],\n"links": [7, {"source": "__proto__", "target": "__proto__"}]}',
    );
    expect(graph.entities).toEqual([{ id: '__proto__', type: 'thing', name: '__proto__', properties: { y: {} } }]);
    expect(tiesOf(graph)).toEqual(['__proto__ -related-> __proto__']);
    expect(notes).toEqual([
      expect.stringMatching(/^dropped: values \(one\): .*\(1:24 "id"\)$/),
      expect.stringMatching(/^dropped: links \(one\): .*\(2:11\)$/),
      expect.stringMatching(/^dropped: 2 attributes/),
    ]);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});
