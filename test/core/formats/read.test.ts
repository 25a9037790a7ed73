import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS, RAISED_LIMITS } from '@/core/formats/limits';
import { readGraph } from '@/core/formats/read';
import { buildDataset } from '@/core/model/build-dataset';
import type { Problem } from '@/core/model/problem';
import type { RawGraph } from '@/core/model/records';
import { edtfDates, hostileIds } from '../../support/arbitraries';

const sound = {
  format: 'entente',
  version: 1,
  id: 'small',
  title: 'A small file',
  sources: [{ id: 's', publisher: 'The Paper', url: 'https://paper.example/1', published: '2014-05-22' }],
  entities: [
    { id: 'a', type: 'person', name: 'Ann' },
    { id: 'b', type: 'person', name: 'Bo', sources: ['s'] },
  ],
  relationships: [
    { id: 'r', type: 'knows', from: 'a', to: 'b', start: '2014', end: '..', confidence: 'confirmed', sources: ['s'] },
  ],
};

type Sound = typeof sound;

/** The small file, one record a line, after a change. */
function file(change: (content: Sound & Record<string, unknown>) => void = () => undefined): string {
  const content = structuredClone(sound) as Sound & Record<string, unknown>;
  change(content);
  return JSON.stringify(content, null, 1);
}

function graphOf(text: string): RawGraph {
  const result = readGraph(text);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.graph;
}

function problemsOf(text: string): readonly Problem[] {
  const result = readGraph(text);
  return 'problems' in result ? result.problems : [];
}

/** The line of a text on which something stands, from 1. */
function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

describe('a sound file', () => {
  it('gives its records as they are', () => {
    const graph = graphOf(file());
    expect(graph.entities).toEqual(sound.entities);
    expect(graph.relationships).toEqual(sound.relationships);
    expect(graph.sources).toEqual(sound.sources);
  });

  it('may begin with a byte order mark', () => {
    expect(graphOf(`\uFEFF${file()}`).id).toBe('small');
  });

  it('has the types declared that it uses without declaring them', () => {
    const graph = graphOf(file());
    expect(graph.entityTypes).toEqual([{ id: 'person', label: 'person' }]);
    expect(graph.relationshipTypes).toEqual([{ id: 'knows', label: 'knows', family: 'other' }]);
    expect(graph.families).toEqual([{ id: 'other', label: 'Other' }]);
  });

  it('keeps what Entente does not know among the properties', () => {
    const text = file((content) => Object.assign(content.entities[0]!, { shoeSize: 43, properties: { eyes: 'blue' } }));
    expect(graphOf(text).entities[0]?.properties).toEqual({ shoeSize: 43, eyes: 'blue' });
  });
});

const change = (kind: 'entities' | 'relationships' | 'sources', values: object) => (content: Sound) =>
  void Object.assign(content[kind][0]!, values);

/** What is wrong, where the eye should go, and what the sentence says. */
const TROUBLE: readonly (readonly [rule: string, text: string, at: string, says: RegExp])[] = [
  [
    'a date that does not exist',
    file(change('relationships', { start: '2024-13' })),
    '"2024-13"',
    /relationship "r" starts on "2024-13": month 13 does not exist/,
  ],
  [
    'a day that does not exist',
    file(change('relationships', { end: '2023-02-29' })),
    '"2023-02-29"',
    /day 29 does not exist: 2023-02 has 28 days/,
  ],
  [
    'a date in words',
    file(change('relationships', { start: 'last May' })),
    '"last May"',
    /"last May": this is not an EDTF date/,
  ],
  [
    'an end before its start',
    file(change('relationships', { end: '2013' })),
    '"2013"',
    /ends on "2013", before it starts on "2014"/,
  ],
  [
    'an attested start without a date',
    file(change('relationships', { start: '', startBasis: 'attested' })),
    '"attested"',
    /attested start and no date/,
  ],
  [
    'a relationship to nobody',
    file(change('relationships', { to: 'nobody' })),
    '"nobody"',
    /relationship "r" goes to "nobody", and there is no such entity/,
  ],
  [
    'a source that is not there',
    file(change('relationships', { sources: ['ghost'] })),
    '"ghost"',
    /relationship "r" names source "ghost"/,
  ],
  [
    'an entity on a source that is not there',
    file(change('entities', { sources: ['ghost'] })),
    '"ghost"',
    /entity "a" names source "ghost"/,
  ],
  [
    'an address that runs code',
    file(change('sources', { url: 'javascript:alert(1)' })),
    '"javascript:alert(1)"',
    /source "s" has the address/,
  ],
  [
    'an address that is data',
    file(change('sources', { url: 'data:text/html,x' })),
    '"data:text/html,x"',
    /source "s" has the address/,
  ],
  [
    'a confidence that is not known',
    file(change('relationships', { confidence: 'surely' })),
    '"surely"',
    /"confidence" has a value that is not known \(record "r"\)/,
  ],
  ['a name that is a number', file(change('entities', { name: 7 })), '"name": 7', /"name" .*kind \(record "a"\)/],
  ['an empty id', file(change('entities', { id: '' })), '"id": ""', /"id" is too small or empty/],
  ['a latitude beyond the pole', file(change('entities', { place: { lat: 91, lon: 0 } })), '91', /"lat" is too large/],
];

describe('what is wrong with a file is told by a sentence with its line', () => {
  it.each(TROUBLE)('%s', (_rule, text, at, says) => {
    const [problem] = problemsOf(text);
    expect(problem?.what).toMatch(says);
    expect(problem?.expected).not.toBe('');
    expect(problem?.place?.line).toBe(lineOf(text, at));
  });

  it('and the column at which the wrong value begins, also after a byte order mark', () => {
    const text = `\uFEFF${file(change('relationships', { start: '2024-13' }))}`;
    const line = text.split('\n').find((one) => one.includes('2024-13')) ?? '';
    expect(problemsOf(text)[0]?.place?.column).toBe(line.indexOf('"2024-13"') + 1);
  });

  it('two records of one id, at the second of them', () => {
    for (const kind of ['entities', 'relationships', 'sources'] as const) {
      const text = file((content) => content[kind].push(structuredClone(content[kind][0]) as never));
      const problem = problemsOf(text).find(({ what }) => what.includes('two records'));
      expect(problem?.what).toMatch(/there are two records of (?:entity|relationship|source) "\w"/);
      expect(problem?.place?.line).toBeGreaterThan(lineOf(text, `"${kind}"`) + 2);
    }
  });

  it('a relationship with the id of an entity, as links select by id alone', () => {
    expect(problemsOf(file(change('relationships', { id: 'a' })))[0]?.what).toContain('has the id of an entity');
  });

  it('a missing value, at the record that misses it', () => {
    const text = file((content) => delete (content.relationships[0] as Partial<Sound['relationships'][0]>).to);
    expect(problemsOf(text)[0]?.what).toMatch(/"to" is missing .*\(record "r"\)/);
    expect(problemsOf(text)[0]?.place?.line).toBe(lineOf(text, '"id": "r"') - 1);
  });

  it('a key that stands twice in one object, which JSON itself would pass over', () => {
    const text = file().replace('"name": "Ann"', '"name": "Ann", "name": "Anna"');
    expect(problemsOf(text)).toEqual([
      expect.objectContaining({
        what: '"name" stands twice in one object',
        place: { line: lineOf(text, '"Anna"'), column: expect.any(Number) as number },
      }),
    ]);
  });

  it('a key that stands twice however it is written, and only where it stands twice in one and the same object', () => {
    const twice = (object: string) => problemsOf(file().replace('"id": "a"', `"id": "a", "other": ${object}`));
    expect(twice('{"é": 1, "\\u00e9": 2}')[0]?.what).toBe('"é" stands twice in one object');
    expect(twice('{"x": {"y": 1}, "x": 2}')[0]?.what).toBe('"x" stands twice in one object');
    expect(twice('[{"x": {"x": 1}, "y": "x"}, {"x": ": \\" {", "": 1, "toString": 2}]')).toEqual([]);
  });

  it('a key that would reach into every object', () => {
    const text = file().replace('"name": "Ann"', '"name": "Ann", "__proto__": {"polluted": true}');
    expect(problemsOf(text)[0]?.what).toContain('__proto__');
    expect(problemsOf(text.replace('__proto__', '\\u005f_proto__'))[0]?.what).toContain('__proto__');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('all of it at once, but no more than a hundred', () => {
    const two = file((content) => {
      change('relationships', { start: '2024-13', to: 'nobody' })(content);
    });
    expect(problemsOf(two)).toHaveLength(2);
    const many = file((content) => {
      for (let at = 0; at < 250; at++)
        content.relationships.push({ ...content.relationships[0]!, id: `r${at}`, to: 'nobody' });
    });
    expect(problemsOf(many)).toHaveLength(101);
    expect(problemsOf(many).at(-1)?.what).toBe('and 150 more problems');
    const repeated = file().replace('"name": "Ann"', Array.from({ length: 102 }, () => '"name": "Ann"').join(', '));
    expect(problemsOf(repeated)).toHaveLength(101);
    expect(problemsOf(repeated).at(-1)?.what).toBe('and 1 more problem');
  });
});

describe('what is larger than is taken in', () => {
  const long = (name: string): string =>
    file((content) => Object.assign(content.entities[1]!, { [name]: 'x'.repeat(100_001) }));

  it('is refused with the limit: a text in a field, in a property, in a list; and read where the person raised it', () => {
    const listed = file((content) => Object.assign(content.entities[1]!, { aliases: ['\\"'.repeat(50_001)] }));
    for (const text of [long('name'), long('odd'), listed]) {
      expect(problemsOf(text)).toMatchObject([
        {
          what: expect.stringMatching(/^"\w+" is a text of 100,00[12] characters/) as unknown,
          expected: 'at most 100,000',
          isLimit: true,
        },
      ]);
      expect(problemsOf(text)[0]?.place?.line).toBeGreaterThan(1);
      expect(readGraph(text, '', { limits: RAISED_LIMITS })).toHaveProperty('graph');
    }
    expect(problemsOf(file((content) => Object.assign(content.entities[1]!, { odd: 'x'.repeat(100_000) })))).toEqual(
      [],
    );
  });

  it('is refused with the limit: a list of records', () => {
    expect(readGraph(file(), '', { limits: { ...LIMITS, records: 1 } })).toMatchObject({
      problems: [{ what: '"entities" has 2 records', expected: 'at most 1', isLimit: true }],
    });
  });
});

describe('a text that is no dataset', () => {
  it.each([
    ['nothing', '', /empty/],
    ['blanks', ' \n ', /empty/],
    ['a file that was cut off', file().slice(0, -30), /this is not JSON/],
    ['prose', 'Once upon a time.', /in no format that is known here/],
    [
      'a web page in place of the file',
      '<!DOCTYPE html>\n<html><title>Sign in</title></html>',
      /a web page, and no data/,
    ],
    ['other XML', '<?xml version="1.0"?><note/>', /in no format that is known here/],
    ['other JSON', '{"nodes": []}', /of no kind that is known here/],
    ['a list', '[]', /of no kind/],
    ['null', 'null', /in no format/],
    ['a number', '42', /in no format/],
    ['a word', '"entente"', /in no format/],
    ['another version', file((content) => void (content.version = 2)), /"version" has a value that is not known/],
  ])('%s', (_name, text, says) => {
    expect(problemsOf(text)[0]?.what).toMatch(says);
  });

  it('brackets nested beyond all measure', () => {
    for (const depth of [65, 100_000]) {
      expect(problemsOf('['.repeat(depth) + ']'.repeat(depth))[0]?.what).toContain('nested deeper than 64');
    }
    expect(problemsOf('[},'.repeat(100_000))[0]?.what).toContain('this is not JSON');
    expect(problemsOf(`/*"*/${'['.repeat(100_000)}`)[0]?.what).toContain('a comment means nothing here');
    expect(problemsOf(file(change('entities', { name: '['.repeat(1000) })))).toEqual([]);
  });

  it('a sound file with anything put into it is read or refused with a place in it, and nothing is thrown', () => {
    const text = file();
    const lines = text.split('\n').length;
    const anything = fc.oneof(
      fc.json({ maxDepth: 2 }),
      fc.constantFrom('{', ']', '"', ',', '\\', '\n', ''),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.nat({ max: 30 }), anything, (at, length, part) => {
        for (const problem of problemsOf(text.slice(0, at) + part + text.slice(at + length))) {
          expect(problem.what && problem.expected).not.toBe('');
          expect(problem.place?.line).toBeLessThanOrEqual(lines + part.split('\n').length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a sound file with any value in place of any other is refused, or can be built into a dataset', () => {
    const places = fc.constantFrom(
      ...(['sources', 'entities', 'relationships'] as const).flatMap((kind) =>
        [...Object.keys(sound[kind][0]!), 'place', 'route', 'value', 'names', 'properties'].map(
          (key) => [kind, key] as const,
        ),
      ),
    );
    fc.assert(
      fc.property(places, fc.oneof(fc.jsonValue(), hostileIds, edtfDates), ([kind, key], value) => {
        const result = readGraph(file(change(kind, { [key]: value })));
        if ('graph' in result) expect(buildDataset(result.graph).relationships.count).toBe(1);
        else expect(result.problems).not.toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
