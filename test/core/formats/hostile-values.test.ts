import { describe, expect, it } from 'vitest';
import { FORMATS } from '@/core/formats';
import { check } from '@/core/formats/check';
import type { ReadResult } from '@/core/formats/format';
import { readGraph } from '@/core/formats/read';
import { buildDataset } from '@/core/model/build-dataset';
import type { Entity } from '@/core/model/records';

/** A file in which an entity has an id, a name and an attribute, and is joined to another. */
type Make = (id: string, name: string, attribute: readonly [key: string, value: string]) => string;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign]!);
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const text = (value: string): string => JSON.stringify(value);
/** An object as JSON in which a key is a key, whatever it is called. */
const object = (...entries: readonly (readonly [key: string, json: string])[]): string =>
  `{${entries.map(([key, json]) => `${text(key)}:${json}`).join(',')}}`;

const MAKE: Readonly<Record<string, Make>> = {
  'Entente JSON': (id, name, [key, value]) => {
    const entity = object(['id', text(id)], ['type', '"t"'], ['name', text(name)], [key, text(value)]);
    return `{"format":"entente","version":1,"id":"x","title":"X","entities":[${entity},{"id":"z","type":"t","name":"Z"}],
      "relationships":[{"id":"r","type":"k","from":${text(id)},"to":"z","confidence":"reported","sources":[]}]}`;
  },
  FollowTheMoney: (id, name, [key, value]) => {
    const properties = object(['name', `[${text(name)}]`], [key, `[${text(value)}]`]);
    return [
      `{"id":${text(id)},"schema":"Person","properties":${properties}}`,
      `{"id":"o","schema":"Ownership","properties":{"owner":[${text(id)}],"asset":["z"]}}`,
      '{"id":"z","schema":"Company","properties":{"name":["Z"]}}',
    ].join('\n');
  },
  'STIX 2.1': (id, name, [key, value]) => {
    const malware = object(['type', '"malware"'], ['id', text(id)], ['name', text(name)], [key, text(value)]);
    return `{"type":"bundle","id":"bundle--1","objects":[${malware},{"type":"malware","id":"z","name":"Z"},
      {"type":"relationship","id":"r","relationship_type":"uses","source_ref":${text(id)},"target_ref":"z"}]}`;
  },
  CX2: (id, name, [key, value]) => {
    const values = object(['name', text(name)], [key, text(value)]);
    return `[{"CXVersion":"2.0"},{"nodes":[{"id":${text(id)},"v":${values}},{"id":"z","v":{}}]},
      {"edges":[{"id":"r","s":${text(id)},"t":"z"}]}]`;
  },
  'Neo4j JSON (APOC)': (id, name, [key, value]) =>
    [
      `{"type":"node","id":${text(id)},"labels":["A"],"properties":${object(['name', text(name)], [key, text(value)])}}`,
      '{"type":"node","id":"z","labels":["A"],"properties":{}}',
      `{"type":"relationship","id":"r","label":"R","start":{"id":${text(id)}},"end":{"id":"z"}}`,
    ].join('\n'),
  'JSON Graph Format': (id, name, [key, value]) => {
    const node = object(['label', text(name)], ['metadata', object([key, text(value)])]);
    return `{"graph":{"nodes":{${text(id)}:${node},"z":{}},"edges":[{"source":${text(id)},"target":"z"}]}}`;
  },
  'Cytoscape.js JSON': (id, name, [key, value]) => {
    const data = object(['id', text(id)], ['label', text(name)], [key, text(value)]);
    return `{"elements":{"nodes":[{"data":${data}},{"data":{"id":"z"}}],"edges":[{"data":{"source":${text(id)},"target":"z"}}]}}`;
  },
  'node-link JSON': (id, name, [key, value]) => {
    const node = object(['id', text(id)], ['name', text(name)], [key, text(value)]);
    return `{"nodes":[${node},{"id":"z"}],"links":[{"source":${text(id)},"target":"z"}]}`;
  },
  GEXF: (id, name, [key, value]) =>
    `<gexf version="1.3"><graph><attributes class="node"><attribute id="k" title="${xml(key)}" type="string"/></attributes>
      <nodes><node id="${xml(id)}" label="${xml(name)}"><attvalues><attvalue for="k" value="${xml(value)}"/></attvalues></node>
      <node id="z"/></nodes><edges><edge source="${xml(id)}" target="z"/></edges></graph></gexf>`,
  GraphML: (id, name, [key, value]) =>
    `<graphml><key id="n" for="node" attr.name="name"/><key id="k" for="node" attr.name="${xml(key)}"/>
      <graph edgedefault="directed"><node id="${xml(id)}"><data key="n">${xml(name)}</data><data key="k">${xml(value)}</data></node>
      <node id="z"/><edge source="${xml(id)}" target="z"/></graph></graphml>`,
  GML: (id, name, [key, value]) =>
    `graph [ node [ id "${xml(id)}" label "${xml(name)}" ${/^[A-Za-z]\w*$/.test(key) ? key : 'odd'} "${xml(value)}" ]
      node [ id "z" ] edge [ source "${xml(id)}" target "z" ] ]`,
  'CSV table': (id, name, [key, value]) => `id,name,${cell(key)}\n${cell(id)},${cell(name)},${cell(value)}\nz,Z,\n`,
};

function expectAnswer(content: string): ReadResult {
  const result = readGraph(content, 'file');
  expect(({} as Readonly<Record<string, unknown>>)['polluted']).toBeUndefined();
  if ('graph' in result) {
    expect(check(result.graph)).toEqual([]);
    buildDataset(result.graph);
  } else for (const { what, expected } of result.problems) expect(what && expected).not.toBe('');
  return result;
}

/** The entity that is not `z`, where the file was read. */
function expectFirst(content: string): Entity | undefined {
  const result = expectAnswer(content);
  return 'graph' in result ? result.graph.entities.find(({ id }) => id !== 'z') : undefined;
}

it('is made of every format', () => {
  expect(Object.keys(MAKE).toSorted()).toEqual(FORMATS.map(({ label }) => label).toSorted());
});

const PLAIN = ['colour', 'red'] as const;
const LONG = 'x'.repeat(200_000);
const ODD = ['\uD800', '\uDFFF\uD800', 'A\uFEFFnn', '\u202Enn\u202C', 'A\u0000nn', '\u0007', '\uFFFE'];

describe.each(Object.entries(MAKE))('%s', (label, make) => {
  it('is read as what it says', () => {
    expect(expectAnswer(make('a', 'Ann', PLAIN))).toMatchObject({ report: { format: label } });
    expect(expectFirst(make('a', 'Ann', PLAIN))).toMatchObject({ id: 'a', name: 'Ann' });
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'])(
    'with %s as id, name and key reaches into no object',
    (word) => {
      const entity = expectFirst(make(word, word, ['colour', word]));
      // As a key of JSON it may be refused; what is read has it as text.
      if (entity) expect([entity.id, entity.name]).toEqual([word, word]);
      const keyed = expectFirst(make('a', 'Ann', [word, 'polluted']));
      for (const forbidden of ['__proto__', 'constructor', 'prototype'])
        expect(Object.hasOwn(keyed?.properties ?? {}, forbidden)).toBe(false);
      expectFirst(make('a', 'Ann', [`${word}.polluted`, 'yes']));
    },
  );

  it('with letters that are none is read or refused, and a mark within a name stays what it is', () => {
    for (const odd of ODD) {
      expectAnswer(make('a', odd, ['colour', odd]));
      expectAnswer(make(odd, 'Ann', PLAIN));
      expectAnswer(odd + make('a', 'Ann', PLAIN));
    }
    const marked = expectFirst(make('a', 'A\uFEFFnn', PLAIN));
    if (marked) expect(marked.name).toBe('A\uFEFFnn');
  });

  it('with a text that is longer than is taken in is cut off with a word, or refused with the limit', () => {
    for (const content of [make('a', LONG, PLAIN), make('a', 'Ann', ['colour', LONG])]) {
      const result = expectAnswer(content);
      if ('graph' in result) {
        expect(result.report.notes).toContainEqual(expect.objectContaining({ isLimit: true, count: 1 }));
        expect(JSON.stringify(result.graph.entities).length).toBeLessThan(150_000);
      } else expect(result.problems[0]).toMatchObject({ isLimit: true });
    }
  });

  it('with one id twice is refused, or kept sound with a word', () => {
    const result = expectAnswer(make('z', 'Ann', PLAIN));
    if ('graph' in result) expect(result.report.notes).not.toEqual([]);
  });
});

describe('files that would fill the memory or the stack', () => {
  const deep = (open: string, close: string): string => open.repeat(100_000) + close.repeat(100_000);

  it.each([
    ['JSON', `{"nodes":${deep('[', ']')}}`],
    [
      'JSON lines',
      `{"id":"a","schema":"Person","properties":{}}\n{"id":"b","schema":"Person","properties":${deep('[', ']')}}`,
    ],
    ['GEXF', `<gexf><graph>${deep('<node>', '</node>')}</graph></gexf>`],
    ['GraphML', `<graphml>${deep('<graph><node id="a">', '</node></graph>')}</graphml>`],
    ['GML', `graph ${deep('[ a ', ' ]')}`],
    ['a cell of a table', `id,name\na,"${deep('[', ']')}"\n`],
  ])('nest deeply without harm: %s', (_, content) => {
    const result = expectAnswer(content);
    if ('problems' in result) expect(result.problems[0]?.what).toMatch(/deep/);
  });

  it.each([
    ['entities of entities', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>', '&b;'],
    ['files of the disk', '<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/passwd">]>', '&b;'],
    ['a definition elsewhere', '<!DOCTYPE x SYSTEM "https://example.org/x.dtd">', 'A'],
    ['parameters', '<!DOCTYPE x [<!ENTITY % p SYSTEM "https://example.org/p"> %p;]>', 'A'],
    ['entities that nothing declares', '', '&b;'],
  ])('name %s in XML, and are refused', (_, doctype, name) => {
    for (const content of [
      `<gexf><graph><nodes><node id="a" label="${name}"/></nodes></graph></gexf>`,
      `<graphml><graph><node id="a"><data key="k">${name}</data></node></graph></graphml>`,
    ]) {
      const result = expectAnswer(`<?xml version="1.0"?>${doctype}${content}`);
      expect(result).toMatchObject({ problems: [{ what: expect.stringMatching(/document type|XML/) as unknown }] });
    }
  });

  it('are as wide as they are long: a hundred thousand columns, attributes, keys', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => `k${at}`);
    const table = expectAnswer(`from,to,${many.join(',')}\nA,B,${many.join(',')}\n`);
    expect('graph' in table && table.report.notes).toContainEqual(expect.objectContaining({ outcome: 'dropped' }));
    expectAnswer(`{"nodes":[{"id":"a",${many.map((key) => `"${key}":1`).join(',')}}],"links":[]}`);
    expectAnswer(
      `<gexf><graph><nodes><node id="a" ${many.map((key) => `${key}="1"`).join(' ')}/></nodes></graph></gexf>`,
    );
    expectAnswer(`graph [ node [ id 1 ${many.map((key) => `${key} 1`).join(' ')} ] ]`);
  });
});
