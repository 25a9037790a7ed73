import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cytoscapeFormat } from '@/core/formats/cytoscape-json';
import type { RawGraph } from '@/core/model/records';
import { rawGraphs } from '../../support/arbitraries';
import { readJson, readSound, tiesOf, troubleOf } from '../../support/reading';

const { carried, files } = cytoscapeFormat.write!;

function roundTrip(graph: RawGraph) {
  const [file] = files(graph, 'any');
  return readSound(file!.text, file!.name);
}

/** Every field that a record can have, and properties that are called like fields. */
const rich: RawGraph = {
  id: 'rich',
  title: 'Rich',
  description: 'd',
  licence: 'l',
  families: [{ id: 'f', label: 'F' }],
  entityTypes: [{ id: 't', label: 'T', plural: 'Ts', icon: 'x' }],
  relationshipTypes: [{ id: 'k', label: 'K', inverse: 'I', family: 'f', directed: false }],
  verbs: [{ id: 'v', type: 'k', label: 'V' }],
  sourceKinds: [{ id: 'press', label: 'Press' }],
  stories: [
    { id: 's', title: 'S', summary: 's', steps: [{ title: 'x', text: [{ text: 'y', notes: ['r'] }], view: 'a=b' }] },
  ],
  sources: [{ id: 's', publisher: 'P', kind: 'press', url: 'https://example.org/', published: '2014-05' }],
  entities: [
    {
      id: 'a',
      type: 't',
      name: 'A',
      names: { ru: 'А' },
      aliases: ['x|y', 'z\\'],
      start: '1900~',
      end: '..',
      place: { lat: 1, lon: 2 },
      route: [
        [1, 2],
        [3, 4, 'x'],
      ],
      country: 'ru',
      wikidata: 'Q1',
      sources: ['s'],
      formerly: ['old'],
      properties: { parent: 'p', id: 1, list: [1, { x: null }], start: true },
    },
    { id: 'b', type: 't', name: 'B' },
  ],
  relationships: [
    {
      id: 'r',
      type: 'k',
      verb: 'v',
      from: 'a',
      to: 'b',
      start: '2014',
      startBasis: 'attested',
      summary: 's',
      value: { amount: 1.5, unit: 'EUR', commodity: 'b' },
      confidence: 'disputed',
      sources: ['s'],
      disputes: ['q'],
      properties: { source: 'x', amount: 2 },
    },
    { id: 'q', type: 'k', from: 'b', to: 'a', confidence: 'confirmed', sources: [], disputes: ['r'] },
  ],
};

describe('Cytoscape.js JSON', () => {
  it('carries every field of every record: reading what was written gives the same', () => {
    expect(carried(rich)).toEqual(rich);
    expect(roundTrip(rich)).toMatchObject({ graph: rich, notes: [], format: 'Cytoscape.js JSON' });
  });

  it('carries every graph, names that are blank apart', () => {
    fc.assert(
      fc.property(rawGraphs, (graph) => {
        const kept = carried(graph);
        expect(kept.relationships).toEqual(graph.relationships);
        const back = roundTrip(kept);
        expect(back.graph).toEqual(kept);
        expect(back.notes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is read from elements in one list, in two, and as the desktop program writes them', () => {
    const nodes = [{ data: { id: 'a', name: 'A', type: 'person', x: [1] } }, { data: { id: 'b' }, classes: 'big red' }];
    const edges = [{ data: { id: 'e', source: 'a', target: 'b', interaction: 'pp', weight: 2 } }];
    const { graph } = readJson({ elements: { nodes, edges }, data: { name: 'N' } });
    expect(graph.title).toBe('N');
    expect(graph.entities).toEqual([
      { id: 'a', type: 'person', name: 'A', properties: { x: [1] } },
      { id: 'b', type: 'thing', name: 'b', properties: { classes: 'big red' } },
    ]);
    expect(graph.relationships).toMatchObject([{ id: 'e', type: 'pp', from: 'a', to: 'b', properties: { weight: 2 } }]);
    for (const other of [{ elements: [...nodes, ...edges] }, [...nodes, ...edges], { nodes, edges }]) {
      const { entities, relationships } = readJson(other).graph;
      expect({ entities, relationships }).toEqual({ entities: graph.entities, relationships: graph.relationships });
    }
  });

  it('has nodes within nodes as relationships, and drops what belongs to the drawing with a note', () => {
    const { graph, notes } = readJson({
      elements: [
        { data: { id: 'a', parent: 'g' }, position: { x: 1, y: 2 } },
        { data: { id: 'g' } },
        { group: 'edges' },
      ],
      style: [],
    });
    expect(tiesOf(graph)).toEqual(['a -part-of-> g']);
    expect(notes.map((note) => note.split(':')[1])).toEqual([
      ' elements (one)',
      ' settings (one)',
      ' positions in a drawing (one)',
    ]);
  });

  it('is refused with the place where nodes are in no list', () => {
    expect(troubleOf('{"elements": {\n"nodes": {"a": 1}, "edges": null}}')).toEqual(['2:10 "nodes" is an object']);
  });

  it('is read without what Entente wrote into it where somebody broke that', () => {
    const text = files(rich, 'any')[0]!.text.replace('"format":"entente"', '"format":"other"');
    const { graph, notes } = readSound(text);
    expect(graph.entities.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(notes[0]).toMatch(/^dropped: heads \(one\)/);
  });
});
