import { describe, expect, it } from 'vitest';
import { readGraph } from '@/core/formats/read';
import type { Problem } from '@/core/model/problem';
import type { RawGraph } from '@/core/model/records';

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

  it('a key that would reach into every object', () => {
    const text = file().replace('"name": "Ann"', '"name": "Ann", "__proto__": {"polluted": true}');
    expect(problemsOf(text)[0]?.what).toContain('__proto__');
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
  });
});

describe('a text that is no dataset', () => {
  it.each([
    ['nothing', '', /empty/],
    ['blanks', ' \n ', /empty/],
    ['a file that was cut off', file().slice(0, -30), /this is not JSON/],
    ['a table', 'source,target\na,b', /this is not JSON/],
    ['XML', '<?xml version="1.0"?><gexf/>', /this is not JSON/],
    ['other JSON', '{"nodes": []}', /of no kind that is known here/],
    ['a list', '[]', /of no kind/],
    ['null', 'null', /of no kind/],
    ['a number', '42', /of no kind/],
    ['another version', file((content) => void (content.version = 2)), /"version" has a value that is not known/],
  ])('%s', (_name, text, says) => {
    expect(problemsOf(text)[0]?.what).toMatch(says);
  });

  it('brackets nested beyond all measure', () => {
    for (const depth of [65, 100_000]) {
      expect(problemsOf('['.repeat(depth) + ']'.repeat(depth))[0]?.what).toContain('nested deeper than 64');
    }
    expect(problemsOf(file(change('entities', { name: '['.repeat(1000) })))).toEqual([]);
  });
});
