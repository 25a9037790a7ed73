import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '@/core/formats/check';
import { FORMATS } from '@/core/formats';
import { readGraph } from '@/core/formats/read';
import { buildDataset } from '@/core/model/build-dataset';
import { hostileIds } from '../../support/arbitraries';

/** A small file of each format, with a bit of everything that it can hold. */
const SMALL: Readonly<Record<string, string>> = {
  'Cytoscape.js JSON': JSON.stringify({
    elements: {
      nodes: [
        { data: { id: 'a', label: 'A', parent: 'g' }, position: { x: 1, y: 2 }, classes: 'c' },
        { data: { id: 'g' } },
      ],
      edges: [{ data: { id: 'e', source: 'a', target: 'g', label: 'x', start: '2014' } }],
    },
    data: { name: 'N' },
  }),
  CX2: JSON.stringify([
    { CXVersion: '2.0' },
    { attributeDeclarations: [{ nodes: { name: { a: 'n', d: 'double', v: 1 } } }] },
    { nodes: [{ id: 0, x: 1, v: { n: 'A' } }] },
    { edges: [{ id: 0, s: 0, t: 0, v: { i: 'pp' } }] },
  ]),
  'STIX 2.1': JSON.stringify({
    type: 'bundle',
    id: 'bundle--1',
    objects: [
      {
        type: 'malware',
        id: 'malware--a',
        name: 'A',
        first_seen: '2014',
        external_references: [{ source_name: 'x', url: 'y' }],
      },
      {
        type: 'report',
        id: 'report--r',
        object_refs: ['malware--a'],
        published: '2014',
        revoked: true,
        granular_markings: [],
      },
      {
        type: 'relationship',
        id: 'r--1',
        relationship_type: 'uses',
        source_ref: 'malware--a',
        target_ref: 'report--r',
      },
    ],
  }),
  'JSON Graph Format': JSON.stringify({
    graph: {
      nodes: { a: { label: 'A', metadata: { x: 1 } } },
      edges: [{ source: 'a', target: 'a', relation: 'r', directed: true }],
      hyperedges: [{ nodes: ['a', 'a'], metadata: { date: '2014' } }],
    },
  }),
  'node-link JSON': JSON.stringify({
    graph: { name: 'N' },
    nodes: [{ id: 'a', attributes: { x: 1 } }, 'b', { name: 'c' }],
    links: [{ source: 0, target: { id: 'b' }, label: 'x', date: '2014', url: 'https://example.org/' }],
  }),
  'Neo4j JSON (APOC)':
    '{"type":"node","id":"0","labels":["A"],"properties":{"place":{"latitude":1,"longitude":2}}}\n' +
    '{"type":"relationship","id":"0","label":"R","properties":{"since":2014},"start":{"id":"0"},"end":{"id":"1","labels":[]}}',
  'Entente JSON': JSON.stringify({
    format: 'entente',
    version: 1,
    id: 'x',
    title: 'X',
    sources: [{ id: 's', publisher: 'P', url: 'https://example.org/', published: '2014' }],
    entities: [
      { id: 'a', type: 'person', name: 'A', place: { lat: 1, lon: 2 }, names: { ru: 'Б' }, aliases: ['B'] },
      {
        id: 'b',
        type: 'person',
        name: 'B',
        route: [
          [1, 2],
          [3, 4, 'C'],
        ],
      },
    ],
    relationships: [
      {
        id: 'r',
        type: 'knows',
        from: 'a',
        to: 'b',
        start: '2014',
        end: '..',
        value: { amount: 1, unit: '%' },
        confidence: 'reported',
        sources: ['s'],
        odd: 1,
      },
    ],
  }),
  FollowTheMoney: [
    {
      id: 'a',
      schema: 'Person',
      properties: { name: ['A'], birthDate: ['1970'], sourceUrl: ['https://example.org/'] },
    },
    { id: 'c', schema: 'Company', properties: { name: ['C'], country: ['ru'], parent: ['d'] } },
    { id: 'o', schema: 'Ownership', properties: { owner: ['a', 'c'], asset: ['c'], startDate: ['2014'] } },
    { id: 's', schema: 'Sanction', properties: { entity: ['a'], authority: ['X'], listingDate: ['2022-02'] } },
  ]
    .map((record) => JSON.stringify(record))
    .join('\n'),
  GEXF: `<?xml version="1.0"?><gexf version="1.3"><meta><title>T</title></meta>
<graph mode="dynamic" defaultedgetype="directed" timeformat="date"><attributes class="node" mode="dynamic"><attribute id="0" title="n" type="integer"><default>1</default></attribute></attributes>
<nodes><node id="a" label="A"><spells><spell start="2014" end="2015-02"/><spell start="2016"/></spells><attvalues><attvalue for="0" value="7" start="2014"/></attvalues></node><node id="b" pid="a"/></nodes>
<edges><edge id="e" source="a" target="b" kind="k" weight="2" start="2014-05-01" endopen="2015"/></edges></graph></gexf>`,
  GraphML: `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d" for="all" attr.name="name" attr.type="string"><default>x</default></key>
<graph id="G" edgedefault="directed"><data key="d">T</data><node id="a"><data key="d">A</data><graph><node id="b"/></graph></node>
<edge id="e" source="a" target="b"><data key="d">knows</data></edge><hyperedge id="h"><endpoint node="a"/><endpoint node="b"/></hyperedge></graph></graphml>`,
  'CSV table':
    'from,to,type,start,amount,url\nA,"B, C",knows,2014-05,"1,5",https://example.org/\nB,A,"said ""no""",..,,x\n',
  GML: 'graph [ directed 1 label "N"\n node [ id 1 label "A" graphics [ x 1 ] ]\n edge [ source 1 target 1 label "x" date 2014 ] ]',
};

it('has a small file of every format', () => {
  expect(Object.keys(SMALL).toSorted()).toEqual(FORMATS.map(({ label }) => label).toSorted());
});

/** A text gives a sound graph, or problems with sentences and places in it. */
function expectAnswer(text: string): void {
  const result = readGraph(text, 'file');
  if ('graph' in result) {
    expect(check(result.graph)).toEqual([]);
    buildDataset(result.graph);
    return;
  }
  expect(result.problems.length).toBeGreaterThan(0);
  for (const { what, expected, place } of result.problems) {
    expect(what && expected).not.toBe('');
    expect(place?.line ?? 1).toBeLessThanOrEqual(text.split('\n').length);
  }
}

const VALUES = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  hostileIds,
  fc.constantFrom(-1, 1e99, '9999', '..', null, [], {}, [[]]),
);

describe.each(Object.entries(SMALL))('a file in %s', (label, small) => {
  it('is told from all others by its content', () => {
    expect(readGraph(small, 'file')).toMatchObject({ report: { format: label } });
  });

  it('with anything put in or cut out is read or refused with a place, and nothing is thrown', () => {
    const part = fc.oneof(
      fc.constantFrom('', '{', '}', '[', ']', '"', ',', '\n', '\\', '0'),
      fc.string({ maxLength: 8 }),
      fc.json({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(fc.nat({ max: small.length }), fc.nat({ max: 40 }), part, (at, length, put) =>
        expectAnswer(small.slice(0, at) + put + small.slice(at + length)),
      ),
      { numRuns: 100 },
    );
  });

  it('with any value in place of any other is read or refused, and nothing is thrown', () => {
    const words = [...small.matchAll(/"[^"]*"|(?<=[:[ ])\d+/g)];
    fc.assert(
      fc.property(fc.constantFrom(...words), VALUES, (word, value) =>
        expectAnswer(small.slice(0, word.index) + JSON.stringify(value) + small.slice(word.index + word[0].length)),
      ),
      { numRuns: 150 },
    );
  });

  it('cut off anywhere is refused or read as what it says by then', () => {
    for (let at = 0; at <= small.length; at++) expectAnswer(small.slice(0, at));
  });
});
