import { describe, expect, it } from 'vitest';
import { readJson, readSound, tiesOf, troubleOf } from '../../support/reading';

const node = { type: 'node', id: '0', labels: ['Person', 'Actor'], properties: { name: 'Ann', kids: ['Bo'] } };
const end = { id: '1', labels: ['Film'], properties: { name: 'Film' } };
const tie = { type: 'relationship', id: '0', label: 'PLAYS_IN', properties: { since: 1993 }, start: { id: '0' }, end };

describe('what Neo4j exports', () => {
  it('is read from a record on each line, the node that only an end describes too', () => {
    const { graph, format } = readSound(`${JSON.stringify(node)}\n\n${JSON.stringify(tie)}\n`);
    expect(format).toBe('Neo4j JSON (APOC)');
    expect(graph.entities).toEqual([
      { id: '0', type: 'Person', name: 'Ann', properties: { kids: ['Bo'], labels: ['Person', 'Actor'] } },
      { id: '1', type: 'Film', name: 'Film' },
    ]);
    expect(graph.relationships).toMatchObject([{ id: 'r0', type: 'PLAYS_IN', from: '0', to: '1', start: '1993' }]);
    expect(graph.relationshipTypes[0]?.label).toBe('plays in');
  });

  it('is the same in one list, in two, and by ids', () => {
    const { graph } = readSound(`${JSON.stringify(node)}\n${JSON.stringify(tie)}`);
    expect(readJson([node, tie]).graph).toEqual(graph);
    expect(readJson({ nodes: [node], rels: [tie] }).graph).toEqual(graph);
    expect(readJson({ nodes: { 0: node }, rels: { 0: tie } }).graph).toEqual(graph);
  });

  it('has points in degrees as places, and no others', () => {
    const at = (place: object) => readJson({ ...node, properties: { place } }).graph.entities[0];
    expect(at({ crs: 'wgs-84', latitude: 1, longitude: 2 })).toMatchObject({ place: { lat: 1, lon: 2 } });
    expect(at({ crs: 'cartesian', latitude: 1, longitude: 2 })).not.toHaveProperty('place');
  });

  it('is refused with line and column of every line that is broken', () => {
    const text = `${JSON.stringify(node)}\n{"type": "node", id}\n${JSON.stringify(tie)}\n{"type":"rel`;
    expect(troubleOf(text)).toEqual([
      expect.stringMatching(/^2:18 this line is not JSON: .* at “id}”$/),
      expect.stringMatching(/^4:9 this line is not JSON: /),
    ]);
  });

  it('tells on which line something stood that was dropped', () => {
    const { graph, notes } = readSound(`${JSON.stringify(node)}\n{"type": "remark"}\n7\n${JSON.stringify(node)}`);
    expect(tiesOf(graph)).toEqual([]);
    expect(notes.join('\n')).toMatch(/neither nodes nor relationships \(3:1/);
    expect(notes.join('\n')).toMatch(/an earlier record has their id \(4:1 "0"/);
  });
});
