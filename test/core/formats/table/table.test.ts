import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '@/core/formats';
import type { ReadOptions, TextFile } from '@/core/formats/format';
import { readFiles } from '@/core/formats/read-files';
import { noteLine } from '@/core/formats/report';
import { tableFormat } from '@/core/formats/table/table';
import type { Properties, RawGraph } from '@/core/model/records';
import { hostileIds, rawGraphs } from '../../../support/arbitraries';

const named = (text: string, name = 'ties.csv'): TextFile => ({ name, text });

function read(text: string | readonly TextFile[], options: Omit<Partial<ReadOptions>, 'isAsking'> = {}) {
  return readFiles(typeof text === 'string' ? [named(text)] : text, FORMATS, options);
}

function sound(text: string | readonly TextFile[], options?: Omit<Partial<ReadOptions>, 'isAsking'>) {
  const result = read(text, options);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return { ...result.graph, notes: result.report.notes.map(noteLine) };
}

function asked(text: string, options: Partial<ReadOptions> = {}) {
  const result = readFiles([named(text)], FORMATS, { ...options, isAsking: true });
  if (!('question' in result)) throw new Error(JSON.stringify(result));
  return result.question;
}

describe('a table of relationships', () => {
  it.each([
    ['commas', 'from,to,type,start\nAnn,Bo,knows,2014-05\n'],
    ['semicolons and another order', 'Type;Target;Source;Start date\r\nknows;Bo;Ann;2014-05\r\n'],
    ['tabs', 'subject\tobject\tpredicate\tsince\nAnn\tBo\tknows\t2014-05'],
    ['pipes', 'from|to|relation|begin\rAnn|Bo|knows|2014-05\r'],
  ])('is read by the names of its columns, whatever divides them: %s', (_, text) => {
    const { entities, relationships, notes } = sound(text);
    expect(entities.map(({ name }) => name).toSorted()).toEqual(['Ann', 'Bo']);
    expect(relationships).toMatchObject([{ from: 'Ann', to: 'Bo', type: 'knows', start: '2014-05' }]);
    expect(notes).toEqual([]);
  });

  it('may have no names of columns', () => {
    expect(sound('Ann,Bo\nBo,Cy\n').relationships).toMatchObject([
      { from: 'Ann', to: 'Bo' },
      { from: 'Bo', to: 'Cy' },
    ]);
  });

  it('keeps figures with their unit, sources, confidence, and every other column', () => {
    const { relationships, sources } = sound(
      'from;to;Amount (EUR);publisher;url;confidence;share;code\nAnn;Bo;1.234,50;The Paper;https://paper.example/1;disputed;0,5;007\n',
    );
    expect(relationships).toMatchObject([
      {
        value: { amount: 1234.5, unit: 'EUR' },
        confidence: 'disputed',
        sources: ['s1'],
        properties: { share: 0.5, code: '007' },
      },
    ]);
    expect(sources).toEqual([{ id: 's1', publisher: 'The Paper', url: 'https://paper.example/1' }]);
  });

  it('reads decimal commas and points column by column, and leaves alone what could be either', () => {
    const { relationships } = sound('from\tto\ta\tb\tc\nA\tB\t1,5\t1.5\t1,234\nB\tC\t10\t2.25\t5,678\n');
    expect(relationships.map(({ properties }) => properties)).toEqual([
      { a: 1.5, b: 1.5, c: '1,234' },
      { a: 10, b: 2.25, c: '5,678' },
    ]);
  });

  it('of Gephi gives a relationship for each interval, and says which have a direction', () => {
    const { relationships, relationshipTypes } = sound(
      'Source,Target,Type,Id,timeset\na,b,Directed,e1,"<[2014,2015);[2016-02-03, Infinity]>"\nb,a,Undirected,e2,"<[2014,2015]>"\n',
    );
    expect(relationships.map(({ from, start, end }) => [from, start, end])).toEqual([
      ['a', '2014', '2014'],
      ['a', '2016-02-03', '..'],
      ['b', '2014', '2015'],
    ]);
    expect(relationshipTypes.map(({ directed }) => directed)).toEqual([true, false]);
  });

  it('and one of entities opened with it are one dataset, in either order, joined by id or by name', () => {
    const ties = named('from,to\np1,Bo Olsen\n');
    const people = named('id,label,type,born\np1,Ann,person,1950\np2,Bo Olsen,person,1960\n', 'people.csv');
    for (const files of [
      [ties, people],
      [people, ties],
    ]) {
      const { entities, relationships } = sound(files);
      expect(entities).toMatchObject([
        { id: 'p1', name: 'Ann', type: 'person', start: '1950' },
        { id: 'p2', name: 'Bo Olsen' },
      ]);
      expect(relationships).toMatchObject([{ from: 'p1', to: 'p2' }]);
    }
    expect(sound([people]).entities).toHaveLength(2);
  });
});

describe('the order of day and month', () => {
  const table = (...dates: readonly string[]): string =>
    `from,to,date\n${dates.map((date) => `a,b,${date}\n`).join('')}`;

  it('is taken from the column where only one order reads all of it', () => {
    expect(sound(table('03/04/2014', '31/12/2019')).relationships.map(({ start }) => start)).toEqual([
      '2014-04-03',
      '2019-12-31',
    ]);
    expect(sound(table('03/04/2014', '12/31/2019')).relationships[0]?.start).toBe('2014-03-04');
    expect(sound(table('3.3.2014', '21 May 2014', 'circa 1980')).relationships.map(({ start }) => start)).toEqual([
      '2014-03-03',
      '2014-05-21',
      '1980~',
    ]);
  });

  it.each([
    ['nothing tells', ['03/04/2014']],
    ['the column contradicts itself', ['31/12/2019', '12/31/2019', '03/04/2014']],
  ])('is never guessed where %s: it must be stated', (_, dates) => {
    const text = table(...dates);
    const result = read(text);
    expect(result).toMatchObject({
      problems: [
        { place: { line: dates.length + 1, column: 5 }, what: expect.stringContaining('03/04/2014') as string },
      ],
    });
    expect(asked(text)).toMatchObject({ ambiguousDate: { column: 'date', text: '03/04/2014' } });
    const last = (dateOrder: 'day-month' | 'month-day') =>
      sound(text, { stated: { dateOrder } }).relationships.at(-1)?.start;
    expect([last('day-month'), last('month-day')]).toEqual(['2014-04-03', '2014-03-04']);
  });

  it('changes nothing of dates that cannot be read: they stay text', () => {
    const { relationships, notes } = sound(table('2014', 'last May', '30.2.2020'));
    expect(relationships.map(({ start, properties }) => start ?? properties?.['date'])).toEqual([
      '2014',
      'last May',
      '30.2.2020',
    ]);
    expect(notes).toEqual([expect.stringMatching(/^changed: 2 dates of relationships: .*\(3:5 "last May", 4:5/)]);
  });
});

describe('characters that no text has', () => {
  const text = 'from,to\nAn\0n,B\0o\n';

  it('are left out, and their count and first place are told', () => {
    const { entities, notes } = sound(text);
    expect(entities.map(({ name }) => name)).toEqual(['Ann', 'Bo']);
    expect(notes).toEqual([expect.stringMatching(/^dropped: 2 NUL characters: .*\(2:3 "ties.csv", …\)$/)]);
  });

  it('do not keep the tables that Entente wrote from being read', () => {
    const files = tableFormat.write!.files(tableFormat.write!.carried(sound('from,to\nAnn,Bo\n')), 'x');
    const damaged = files.map((file) => ({ ...file, text: `${file.text}\0` }));
    expect(sound(damaged).notes).toHaveLength(2);
  });
});

describe('the question', () => {
  it('shows the first rows, what was guessed, and what would be read', () => {
    const question = asked('Owner,Company,Owned,date\nAnn,Canal Co,40,2014\nBo,Canal Co,60,soon\n');
    expect(question.sheets).toMatchObject([{ headers: ['Owner', 'Company', 'Owned', 'date'], count: 2 }]);
    expect(question.mapping.sheets[0]).toMatchObject({ delimiter: ',', hasHeader: true });
    expect(question).toMatchObject({ ambiguousDate: null, isReadable: true });
  });

  it('is answered with a mapping, which is followed to the letter', () => {
    const text = 'x,y,z\nAnn,2014,Bo\n';
    const { mapping } = asked(text);
    const [sheet] = mapping.sheets;
    const answer = { ...mapping, sheets: [{ ...sheet!, columns: ['to', 'date', 'from'] as const }] };
    expect(asked(text, { mapping: answer }).outlook).toBe('2 entities, 1 relationship from 1 row.');
    expect(sound(text, { mapping: answer }).relationships).toMatchObject([{ from: 'Bo', to: 'Ann', start: '2014' }]);
  });

  it('without anybody to answer is a problem where names do not tell, and is stated by names or numbers', () => {
    const text = 'x,y,z\nAnn,2014,Bo\nCy,2015,Di\n';
    expect(read(text)).toMatchObject({ problems: [{ what: expect.stringContaining('not clear') as string }] });
    expect(sound(text, { stated: { columns: { from: 'x', to: '3' } } }).relationships).toHaveLength(2);
    expect(read(text, { stated: { columns: { from: 'who' } } })).toMatchObject({
      problems: [{ what: 'there is no column “who”' }],
    });
  });
});

describe('a table that is not as it should be', () => {
  it('is kept where rows are too short or too long, names are empty or stand twice, and is spoken of by line', () => {
    const { relationships, notes } = sound('from,to,,note,note\na,b\nc,d,x,y,z,more\n');
    expect(relationships[1]?.properties).toEqual({ 'column 3': 'x', 'note (2)': 'z', 'column 6': 'more' });
    expect(notes.join('\n')).toMatch(/fewer cells .*\(2:1\)[^]*more cells .*\(3:1\)[^]*names of columns.*"note"/);
  });

  it.each([
    ['a quote is never closed', 'from,to\na,b\nc,"d\ne,f\n', { line: 3, column: 3 }],
    ['nothing divides it', 'one\ntwo\n', { line: 1, column: 1 }],
    ['it has no rows', 'from,to\n', { line: 1, column: 1 }],
  ])('is refused with its place where %s', (_, text, place) => {
    expect(read(text)).toMatchObject({ problems: [{ place }] });
  });

  it('keeps names of columns from reaching into every object', () => {
    const { relationships } = sound('from,to,__proto__,constructor\na,b,polluted,c\n');
    expect(relationships[0]?.properties).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('gives a graph, a question or a problem with a sentence, whatever is put into it', () => {
    const text =
      'from,to,type,date,amount,url\nAnn,"Bo ""B""",knows,03/04/2014,"1,5",https://a.example/\nBo,Cy,,2014,2,\n';
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('"', ',', ';', '\n', '\r', '\t', '|', '\0', '\uFEFF', '<[2014,]>'),
    );
    fc.assert(
      fc.property(
        fc.nat({ max: text.length }),
        fc.nat({ max: 20 }),
        part,
        fc.boolean(),
        (at, length, put, isAsking) => {
          const result = readFiles([named(text.slice(0, at) + put + text.slice(at + length))], FORMATS, { isAsking });
          if ('problems' in result)
            for (const { what, expected } of result.problems) expect(what && expected).not.toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('two tables written from a graph', () => {
  const { carried, files } = tableFormat.write!;
  const back = (graph: RawGraph): RawGraph => {
    const { notes, ...read } = sound(files(graph, 'any'));
    expect(notes).toEqual([]);
    return read;
  };
  const values = fc.oneof(
    hostileIds,
    fc.integer(),
    fc.boolean(),
    fc.constantFrom('', '007', '-5', '=1+1', "'", 'true', '1e5', 'a\r\nb', '1,5', null),
  );
  const properties = fc.dictionary(
    fc.oneof(hostileIds, fc.constantFrom('', 'type', 'dataset', 'source url', 'property:x', 'entente id')),
    values,
    { maxKeys: 4 },
  );

  it('give it back, as far as they carry it', () => {
    fc.assert(
      fc.property(rawGraphs, fc.array(properties, { minLength: 3, maxLength: 3 }), (graph, some) => {
        const withProperties = <T extends object>(records: readonly T[]): readonly T[] =>
          records.map((record, at) => {
            const own: Properties = Object.fromEntries(
              Object.entries(some[at % 3]!).filter(([key]) => !['__proto__', 'constructor'].includes(key)),
            );
            return Object.keys(own).length > 0 ? { ...record, properties: own } : record;
          });
        const rich = {
          ...graph,
          entities: withProperties(graph.entities),
          relationships: withProperties(graph.relationships),
        };
        const kept = carried(rich);
        expect(kept.relationships).toHaveLength(graph.relationships.length);
        expect(back(kept)).toEqual(kept);
      }),
    );
  });

  it('hold no cell that a spreadsheet would take for a formula, and negative numbers as numbers', () => {
    const graph = sound('from,to,x,n\n=1+1,@SUM(A1),-a,-5\n+1,\'quoted,"\tb",-6\n');
    const cells = files(carried(graph), 'any').flatMap(({ text }) => text.split(/[,\r\n]+/));
    expect(cells.filter((cell) => /^"?[=+\-@\t\r]/.test(cell))).toEqual(['-5', '-6']);
    expect(back(carried(graph)).relationships).toEqual(graph.relationships);
  });
});
