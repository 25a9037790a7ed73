import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ftmFormat } from '@/core/formats/ftm';
import { readFiles } from '@/core/formats/read-files';
import type { RawGraph } from '@/core/model/records';
import type { ImportReport } from '@/core/formats/report';

type Read = { readonly graph: RawGraph; readonly report: ImportReport };

function read(text: string): Read {
  const result = readFiles([{ name: 'harbour.ftm.json', text }], [ftmFormat]);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result;
}

const lines = (...records: readonly object[]): string => records.map((one) => `${JSON.stringify(one)}\n`).join('');
const ada = {
  id: 'ada',
  schema: 'Person',
  caption: 'Ada Brandt',
  properties: {
    name: ['A. Brandt', 'Ada Brandt'],
    previousName: ['Ada Stern'],
    birthDate: ['1961', '1961-03'],
    nationality: ['ch'],
  },
};
const canal = {
  id: 'canal',
  schema: 'Company',
  properties: { name: ['Canal Co'], country: ['nl'], dissolutionDate: ['1999'] },
};
const owns = (properties: object) => ({
  id: 'o',
  schema: 'Ownership',
  properties: { owner: ['ada'], asset: ['canal'], ...properties },
});

describe('entities', () => {
  it('have the caption as name, all other names as aliases, and the closest of several dates', () => {
    expect(read(lines(ada)).graph.entities).toEqual([
      {
        id: 'ada',
        type: 'Person',
        name: 'Ada Brandt',
        aliases: ['A. Brandt', 'Ada Stern'],
        start: '1961-03',
        country: 'ch',
        properties: { previousName: 'Ada Stern', birthDate: ['1961', '1961-03'], nationality: 'ch' },
      },
    ]);
  });

  it('keep what has no field, and a schema that is not in the model, as they are', () => {
    const { graph, report } = read(
      lines(ada, { id: 'x', schema: 'Dragon', properties: { heads: ['7', '9'] }, target: true }),
    );
    expect(graph.entities[1]).toEqual({
      id: 'x',
      type: 'Dragon',
      name: 'x',
      properties: { heads: ['7', '9'], target: true },
    });
    expect(report.notes[0]?.why).toContain('“Dragon” is no schema');
  });

  it('of one id are put together, the closer schema before the wider', () => {
    const { graph } = read(
      lines({ ...canal, schema: 'LegalEntity' }, { ...canal, properties: { website: ['https://canal.example'] } }),
    );
    expect(graph.entities).toMatchObject([
      { type: 'Company', name: 'Canal Co', properties: { website: 'https://canal.example' } },
    ]);
  });
});

describe('edges', () => {
  it('are relationships with dates, the share as value, and words both ways', () => {
    const { graph } = read(
      lines(ada, canal, owns({ startDate: ['1987-05'], percentage: ['51'], legalBasis: ['will'] })),
    );
    expect(graph.relationships).toEqual([
      {
        id: 'o',
        type: 'Ownership',
        from: 'ada',
        to: 'canal',
        start: '1987-05',
        value: { amount: 51, unit: '%' },
        confidence: 'reported',
        sources: [],
        properties: { legalBasis: 'will' },
      },
    ]);
    expect(graph.relationshipTypes[0]).toMatchObject({ label: 'owns', inverse: 'is owned by' });
  });

  it('with several ends are one relationship a pair, with one claim', () => {
    const { graph, report } = read(lines(ada, canal, owns({ owner: ['ada', 'bo'], asset: ['canal', 'dock'] })));
    expect(graph.relationships.map(({ id, from, to, properties }) => [id, from, to, properties?.['claim']])).toEqual([
      ['o', 'ada', 'canal', 'o'],
      ['o#2', 'ada', 'dock', 'o'],
      ['o#3', 'bo', 'canal', 'o'],
      ['o#4', 'bo', 'dock', 'o'],
    ]);
    expect(graph.entities.map(({ id, type }) => `${id} ${type}`)).toContain('bo LegalEntity');
    expect(report.notes.map(({ count, what }) => `${count} ${what}`)).toEqual(['2 entities', '1 relationships']);
  });

  it('keep dates that cannot be read, or that end before they begin, as text', () => {
    const { graph, report } = read(
      lines(ada, canal, owns({ startDate: ['last May'] }), {
        ...owns({ startDate: ['2019'], endDate: ['2018'] }),
        id: 'p',
      }),
    );
    expect(graph.relationships.map(({ properties }) => properties)).toEqual([
      { startDate: 'last May' },
      { startDate: '2019', endDate: '2018' },
    ]);
    expect(report.notes[0]?.examples).toEqual([{ place: { line: 3, column: 1 }, record: 'o' }]);
  });
});

const listing = {
  id: 'list',
  schema: 'Sanction',
  caption: 'Sanction',
  properties: { entity: ['ada'], program: ['Harbour Act'], startDate: ['2022-03-01'] },
};

describe('what is no edge and names others', () => {
  it('is an entity, related to them as long as it lasts', () => {
    const { graph } = read(lines(ada, listing));
    expect(graph.entities[1]).toMatchObject({ type: 'Sanction', name: 'Harbour Act', start: '2022-03-01' });
    expect(graph.relationships).toMatchObject([
      { type: 'Sanction:entity', from: 'list', to: 'ada', start: '2022-03-01' },
    ]);
    expect(graph.relationshipTypes[0]).toMatchObject({ label: 'is imposed on', inverse: 'is under' });
  });

  it('may stand within the entity that it names', () => {
    const inner = { ...listing, properties: { program: ['Harbour Act'] } };
    const { graph } = read(JSON.stringify([{ ...ada, properties: { ...ada.properties, sanctions: [inner] } }]));
    expect(graph.relationships).toMatchObject([{ type: 'Sanction:entity', from: 'list', to: 'ada' }]);
  });
});

describe('sources', () => {
  it('are the addresses, published by the one publisher that is named, or by the host', () => {
    const urls = ['https://www.paper.example/1'];
    const { graph } = read(
      lines(ada, canal, owns({ sourceUrl: urls, publisher: ['The Paper'] }), {
        ...owns({ sourceUrl: [...urls, 'javascript:alert(1)'] }),
        id: 'p',
      }),
    );
    expect(graph.sources.map(({ publisher, url }) => [publisher, url])).toEqual([
      ['The Paper', urls[0]],
      ['paper.example', urls[0]],
    ]);
    expect(graph.relationships[1]?.properties).toEqual({ sourceUrl: [...urls, 'javascript:alert(1)'] });
  });
});

describe('a file that is damaged', () => {
  it('loses the lines that are not JSON, each with its line and column', () => {
    const { graph, report } = read(`${lines(ada)}not json\n\n${JSON.stringify(canal).slice(0, -9)}`);
    expect(graph.entities).toHaveLength(1);
    expect(report.notes.map(({ examples }) => examples[0]?.place?.line)).toEqual([2, 4]);
  });

  it('is read or refused with a sentence, whatever was put into it', () => {
    const text = lines(ada, canal, owns({ sourceUrl: ['https://a.example'] }), listing);
    const anything = fc.oneof(
      fc.json({ maxDepth: 2 }),
      fc.constantFrom('{', ']', '"', ',', '\n', '"__proto__":{},', ''),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.nat({ max: 30 }), anything, (at, length, part) => {
        const result = readFiles([{ name: '', text: text.slice(0, at) + part + text.slice(at + length) }], [ftmFormat]);
        if ('problems' in result) expect(result.problems[0]?.what).not.toBe('');
        else expect(result.graph.entities.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('writing', () => {
  it('gives back what was read: claims, sanctions and shares in the places they came from', () => {
    const { graph } = read(
      lines(ada, canal, owns({ owner: ['ada', 'list'], percentage: ['51'], date: ['1999-01'] }), listing),
    );
    const [file] = ftmFormat.write!.files(graph, 'harbour');
    const written = file!.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as typeof listing);
    expect(written.find(({ id }) => id === 'o')?.properties).toEqual({
      owner: ['ada', 'list'],
      asset: ['canal'],
      percentage: ['51'],
      date: ['1999-01'],
    });
    expect(written.find(({ id }) => id === 'list')?.properties).toMatchObject({
      entity: ['ada'],
      program: ['Harbour Act'],
    });
    expect(written).toHaveLength(4);
  });
});
