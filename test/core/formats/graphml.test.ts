import { describe, expect, it } from 'vitest';
import { graphmlFormat } from '@/core/formats/graphml';
import { expectNoThrow, expectReadBack, readAs, XML_SCRAPS } from '../../support/formats';
import { rawGraph } from '../../support/graph';

const graphml = (keys: string, inside: string, direction = 'directed'): string =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}<graph id="G" edgedefault="${direction}">\n${inside}\n</graph></graphml>`;
const read = (keys: string, inside: string, direction?: string) =>
  readAs(graphmlFormat, graphml(keys, inside, direction));

describe('GraphML', () => {
  it('gives names, types, dates and attributes by keys, with their defaults, for nodes, edges or all', () => {
    const { graph, notes } = read(
      `<key id="d0" for="node" attr.name="labelV" attr.type="string"/>
       <key id="d1" for="all" attr.name="rank" attr.type="int"><default>1</default></key>
       <key id="d2" for="edge" attr.name="since" attr.type="string"/>
       <key id="d3" for="edge" attr.name="labelE" attr.type="string"/>
       <key id="d4" for="node" attr.name="name" attr.type="string"/>`,
      `<node id="a"><data key="d0">person</data><data key="d4">Ada &lt;b&gt;</data></node>
       <node id="b"><data key="d1">7</data></node>
       <edge id="e" source="a" target="b"><data key="d2">2014-05</data><data key="d3">owns</data></edge>`,
    );
    expect(graph.entities).toEqual([
      { id: 'a', type: 'person', name: 'Ada <b>', properties: { rank: 1 } },
      { id: 'b', type: 'thing', name: 'b', properties: { rank: 7 } },
    ]);
    expect(graph.relationships).toMatchObject([{ id: 'e', type: 'owns', start: '2014-05', properties: { rank: 1 } }]);
    expect(notes).toEqual([]);
  });

  it('keeps data of keys that nobody declared under their ids', () => {
    expect(read('', '<node id="a"><data key="age">7</data></node>').graph.entities[0]!.properties).toEqual({
      age: '7',
    });
  });

  it('tells directed from undirected edges, as the graph or the edge says', () => {
    const { graph } = read(
      '',
      '<edge source="a" target="b"/><edge source="a" target="b" directed="true"/>',
      'undirected',
    );
    const directed = new Map(graph.relationshipTypes.map((type) => [type.id, type.directed]));
    expect(graph.relationships.map(({ type }) => directed.get(type))).toEqual([false, true]);
  });

  it('makes nodes of nested graphs parts of the node around them', () => {
    const { graph, notes } = read(
      '',
      '<node id="a"><graph edgedefault="undirected"><node id="b"/><edge source="b" target="a"/></graph></node>',
    );
    expect(graph.relationships.map(({ type, from, to }) => [type, from, to])).toContainEqual(['part-of', 'b', 'a']);
    expect(notes).toEqual([expect.stringContaining('entities inside of others (one)')]);
  });

  it('makes a hyperedge an event in which its ends take part, and says so', () => {
    const { graph, notes } = read(
      '<key id="d" for="hyperedge" attr.name="name" attr.type="string"/>',
      `<node id="a"/><node id="b"/><hyperedge id="h"><data key="d">Summit</data>
        <endpoint node="a" type="in"/><endpoint node="b" type="out"/><endpoint node="c" port="p"/></hyperedge>`,
    );
    expect(graph.entities).toContainEqual({ id: 'h', type: 'hyperedge', name: 'Summit' });
    expect(graph.relationships.map(({ from, to, type }) => [from, type, to])).toEqual([
      ['a', 'goes-into', 'h'],
      ['h', 'leads-to', 'b'],
      ['c', 'takes-part', 'h'],
    ]);
    expect(notes).toContainEqual(expect.stringContaining('changed: hyperedges (one)'));
    expect(notes).toContainEqual(expect.stringContaining('dropped: ports'));
  });

  it('takes the labels of a drawing as names, and says that it drops the drawing', () => {
    const { graph, notes } = read(
      '<key id="d" for="node" yfiles.type="nodegraphics"/>',
      '<node id="a"><data key="d"><y:ShapeNode><y:Geometry x="1"/><y:NodeLabel>Ada</y:NodeLabel></y:ShapeNode></data></node>',
    );
    expect(graph.entities).toEqual([{ id: 'a', type: 'thing', name: 'Ada' }]);
    expect(notes).toEqual([expect.stringMatching(/^dropped: looks of a drawing \(one\)/)]);
  });

  it('never throws, whatever becomes of a file on its way', () => {
    const file = graphml(
      '<key id="d" for="all" attr.name="since" attr.type="int"><default>2014</default></key>',
      `<node id="a"><data key="d">x</data><port name="p"/><graph edgedefault="directed"><node id="b"/></graph></node>
       <edge source="a" target="b" sourceport="p"/><hyperedge><endpoint node="a"/></hyperedge>`,
    );
    const written = graphmlFormat.write!.files(rawGraph('a-b owns 2014/..@P; c'), 'x')[0]!.text;
    expectNoThrow(graphmlFormat, [file, written], [...XML_SCRAPS, '<hyperedge/>']);
  });
});

describe('GraphML that Entente writes', () => {
  it('is read as what was written', () => {
    expectReadBack(graphmlFormat);
  });
});
