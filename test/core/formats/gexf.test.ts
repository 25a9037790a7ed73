import { describe, expect, it } from 'vitest';
import { gexfFormat } from '@/core/formats/gexf';
import { buildDataset } from '@/core/model/build-dataset';
import { expectNoThrow, XML_SCRAPS, expectReadBack, readAs } from '../../support/formats';
import { rawGraph } from '../../support/graph';

const gexf = (inside: string, graph = 'defaultedgetype="directed" mode="dynamic" timeformat="date"'): string =>
  `<?xml version="1.0"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph ${graph}>\n${inside}\n</graph></gexf>`;
const read = (inside: string, graph?: string) => readAs(gexfFormat, gexf(inside, graph));
const edges = (inside: string, graph?: string) =>
  read(`<nodes><node id="a"/><node id="b"/></nodes><edges>${inside}</edges>`, graph);

describe('GEXF', () => {
  it('gives entities and relationships with their names, types, attributes and defaults', () => {
    const { graph, notes } = read(`
      <attributes class="node">
        <attribute id="0" title="type" type="string"/>
        <attribute id="1" title="Rank" type="integer"><default>3</default></attribute>
        <attribute id="2" title="open" type="boolean"/>
      </attributes>
      <nodes>
        <node id="a" label="Ada &lt;b&gt;"><attvalues><attvalue for="0" value="person"/><attvalue for="2" value="true"/></attvalues></node>
        <node id="b" label="Brook Ltd"><attvalues><attvalue for="1" value="7"/></attvalues></node>
      </nodes>
      <edges><edge id="e" source="a" target="b" kind="owns" weight="2.5"/></edges>`);
    expect(graph.entities).toEqual([
      { id: 'a', type: 'person', name: 'Ada <b>', properties: { open: true, Rank: 3 } },
      { id: 'b', type: 'thing', name: 'Brook Ltd', properties: { Rank: 7 } },
    ]);
    expect(graph.relationships).toMatchObject([
      { id: 'e', type: 'owns', from: 'a', to: 'b', properties: { weight: 2.5 } },
    ]);
    expect(notes).toEqual([]);
  });

  it('is recognised by its root, in any namespace, with or without a prefix, and 1.1 as well as 1.3', () => {
    const text = `<!-- x --><g:gexf xmlns:g="urn:any" version="1.1"><g:graph><g:nodes><g:node id="a" label="A"/></g:nodes></g:graph></g:gexf>`;
    expect(readAs(gexfFormat, text).graph.entities).toEqual([{ id: 'a', type: 'thing', name: 'A' }]);
  });

  it('has a relationship for each spell of an edge, and one for those that touch', () => {
    const { graph, notes } = edges(`<edge id="e" source="a" target="b" start="2007-01-01">
      <spells><spell start="2009-01-01"/><spell start="2007-01-01" end="2007-03-31"/><spell start="2007-04-01" end="2007-05-01"/></spells></edge>`);
    expect(graph.relationships).toMatchObject([
      { id: 'e', start: '2007-01-01', end: '2007-05-01' },
      { id: 'e#2', start: '2009-01-01' },
    ]);
    expect(graph.relationships[1]).not.toHaveProperty('end');
    expect(notes).toEqual([
      expect.stringContaining('times that touch or overlap (one): made one'),
      expect.stringContaining('relationships that come and go (one): each of their times is a relationship of its own'),
    ]);
  });

  it('says that the zone of its hours moves no day, and that numbers were taken for years', () => {
    const zoned = edges(
      `<edge source="a" target="b" start="2012-01-12T23:00:00" end="2012-02-01T00:00:00"/>
      <edge source="a" target="b" timestamps="&lt;[2013-01-01T15:00:00+03:00, 2014-01-01]&gt;"/>`,
      'mode="dynamic" timeformat="dateTime" timezone="America/Los_Angeles"',
    );
    expect(zoned.graph.relationships[0]).toMatchObject({ start: '2012-01-12T23:00:00' });
    expect(zoned.notes).toContainEqual(
      expect.stringMatching(
        /2 times of day: the file counts them in the zone America\/Los_Angeles; .* \(3:\d+, 4:\d+\)$/,
      ),
    );
    const years = '<edge source="a" target="b" start="1999.0" end="2001"/>';
    expect(edges(years, 'mode="dynamic" timeformat="double"').notes).toEqual([
      expect.stringMatching(/count time in numbers .one.: all of its times can be years, and are read so/),
    ]);
    expect(edges(years).notes).toEqual([]);
  });

  it('includes the bounds of time, so that one which is not included moves by as much as it is precise', () => {
    const { graph, notes } = edges(`
      <edge id="1" source="a" target="b" startopen="2009-02-28" endopen="2010-01-01"/>
      <edge id="2" source="a" target="b" startopen="2009-12" endopen="2012"/>
      <edge id="3" source="a" target="b" startopen="2009-02-28T12:00:00" endopen="2010-01-01T00:00:00Z"/>`);
    expect(graph.relationships).toMatchObject([
      { start: '2009-03-01', end: '2009-12-31' },
      { start: '2010-01', end: '2011' },
      { start: '2009-02-28T12:00:00', end: '2009-12-31' },
    ]);
    expect(notes).toEqual([expect.stringContaining('3 bounds that are not included')]);
  });

  it('tells an end that lies open from one that is not stated', () => {
    const { graph } = edges(
      `<edge source="a" target="b" start="-Infinity" end="Infinity"/><edge source="a" target="b" start="2009"/>`,
    );
    expect(graph.relationships[0]).toMatchObject({ start: '..', end: '..' });
    expect(graph.relationships[1]).not.toHaveProperty('end');
  });

  it('has an instant for each time stamp, each once', () => {
    const { graph } = edges(
      '<edge id="e" source="a" target="b" timestamps="[2001, 2003, 2002, 2003]"/>',
      'timerepresentation="timestamp"',
    );
    expect(graph.relationships.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['e', '2001', '2001'],
      ['e#2', '2002', '2002'],
      ['e#3', '2003', '2003'],
    ]);
  });

  it('gives an entity one span over all its spells, and keeps them', () => {
    const { graph, notes } = read(
      `<nodes><node id="a" intervals="&lt;[2007-01-01, 2008-01-01); (2010-06-01, 2011-01-01]&gt;"/></nodes>`,
    );
    expect(graph.entities).toEqual([
      {
        id: 'a',
        type: 'thing',
        name: 'a',
        start: '2007-01-01',
        end: '2011-01-01',
        properties: { spells: ['[2007-01-01, 2007-12-31]', '[2010-06-02, 2011-01-01]'] },
      },
    ]);
    expect(notes).toContainEqual(expect.stringContaining('entities that come and go (one)'));
  });

  it('keeps values that change with their times, and the one value of a spell as such', () => {
    const column =
      '<attributes class="edge" mode="dynamic"><attribute id="w" title="tons" type="double"/></attributes>';
    const { graph, notes } = read(`${column}<edges><edge id="e" source="a" target="b">
      <spells><spell start="2007" end="2007"/><spell start="2009" end="2010"/></spells><attvalues>
        <attvalue for="w" value="1.5" start="2007" end="2007"/>
        <attvalue for="w" value="2" start="2009" end="2009"/><attvalue for="w" value="3" start="2010"/>
      </attvalues></edge></edges>`);
    expect(graph.relationships.map(({ properties }) => properties)).toEqual([
      { tons: 1.5 },
      { tons: ['2 [2009, 2009]', '3 [2010, ..]'] },
    ]);
    expect(notes).toContainEqual(expect.stringContaining('attributes that change through time (one)'));
  });

  it('keeps numbers that are no years as text, all of them where one is none', () => {
    const { graph, notes } = edges(
      '<edge source="a" target="b" start="1990" end="2000"/><edge source="a" target="b" timestamp="3"/>',
      'timeformat="double"',
    );
    expect(graph.relationships.map(({ start, properties }) => [start, properties])).toEqual([
      [undefined, { spells: ['[1990, 2000]'] }],
      [undefined, { spells: ['[3, 3]'] }],
    ]);
    expect(notes).toEqual([expect.stringContaining('2 times of records: the file counts time in numbers')]);
    const years = edges('<edge source="a" target="b" start="1990.0" end="2000"/>', 'timeformat="double"');
    expect(years.graph.relationships).toMatchObject([{ start: '1990', end: '2000' }]);
  });

  it('attests what stands in a slice of time by that time', () => {
    const { graph, notes } = edges('<edge source="a" target="b"/>', 'mode="slice" timestamp="2007"');
    expect(graph.relationships).toMatchObject([{ start: '2007', startBasis: 'attested' }]);
    expect(notes).toEqual([expect.stringContaining('the file is a slice of time')]);
  });

  it('makes nodes inside of others parts of them, whichever way they say so', () => {
    const { graph, notes } = read(`<nodes><node id="a"><nodes><node id="b"/></nodes></node><node id="c" pid="a"/>
      <node id="d"><parents><parent for="a"/></parents></node></nodes>`);
    expect(graph.relationships.map(({ type, from, to }) => [type, from, to])).toEqual([
      ['part-of', 'b', 'a'],
      ['part-of', 'c', 'a'],
      ['part-of', 'd', 'a'],
    ]);
    expect(notes).toEqual([expect.stringContaining('3 entities inside of others')]);
  });

  it('tells directed from undirected edges, edge by edge', () => {
    const { graph } = edges(
      '<edge source="a" target="b" type="directed" label="met"/><edge source="a" target="b" label="met"/><edge source="b" target="a" type="mutual" label="met"/>',
      '',
    );
    const directed = new Map(graph.relationshipTypes.map((type) => [type.id, type.directed]));
    expect(graph.relationships.map(({ type }) => directed.get(type))).toEqual([true, false, false]);
    expect(new Set(graph.relationshipTypes.map(({ label }) => label))).toEqual(new Set(['met']));
  });

  it('tells what it drops, and where: looks; and ids that edges share with nodes', () => {
    const { graph, notes } = read(`<nodes><node id="0"><viz:color r="1"/></node></nodes>
<edges><edge id="0" source="0" target="0"/></edges>`);
    expect(graph.relationships.map(({ id }) => id)).toEqual(['edge-0']);
    expect(notes).toEqual([
      expect.stringMatching(/^dropped: looks of a drawing \(one\).*\(3:8 "0"\)$/),
      expect.stringMatching(/^changed: ids of relationships \(one\).*\(4:8 "0"\)$/),
    ]);
  });

  it('refuses document types and what is not well formed, with the place', () => {
    for (const text of ['<!DOCTYPE gexf [<!ENTITY a "b">]>\n<gexf>&a;</gexf>', '<gexf><graph></gexf>']) {
      expect(() => readAs(gexfFormat, text)).toThrow(/"line":1/);
    }
  });

  it('never throws, whatever becomes of a file on its way', () => {
    const file =
      gexf(`<attributes class="edge"><attribute id="0" title="x" type="double"><default>1</default></attribute></attributes>
      <nodes><node id="a" start="2001"><spells><spell timestamp="2001-02"/></spells><nodes><node id="b" pid="a"/></nodes></node></nodes>
      <edges><edge source="a" target="b" intervals="[1,2]"><attvalues><attvalue for="0" value="x" endopen="2001"/></attvalues></edge></edges>`);
    const written = gexfFormat.write!.files(rawGraph('a-b owns 2014/..@P; c'), 'x')[0]!.text;
    expectNoThrow(gexfFormat, [file, written], [...XML_SCRAPS, '2001-13', 'Infinity']);
  });
});

describe('GEXF that Entente writes', () => {
  it('is read as what was written', () => {
    expectReadBack(gexfFormat);
  });

  it('has whole days for other tools, and the dates as they are known for us', () => {
    const graph = rawGraph('a-b owns 2014-02/2016~; b-c owns 2014/..');
    const { text } = gexfFormat.write!.files(graph, 'x')[0]!;
    expect(text).toContain('start="2014-02-01" end="2016-12-31"');
    const withoutHead = text.replace(/<\?entente .*?\?>/, '');
    const read = readAs(gexfFormat, withoutHead).graph;
    expect(read.relationships).toMatchObject([
      { type: 'owns', start: '2014-02', end: '2016~' },
      { start: '2014', end: '..' },
    ]);
    expect(buildDataset(read).relationships.count).toBe(2);
  });
});
