import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGraph } from '@/core/formats/read';
import { buildDataset } from '@/core/model/build-dataset';
import type { Entity, Relationship } from '@/core/model/records';
import { buildSearchIndex, search, type Hit, type SearchIndex } from '@/core/search/search';
import { readRepositoryFile } from '../../support/repository';

type Named = Pick<Entity, 'id' | 'name'> & Partial<Entity>;

/** An index over some names; `ties` are written `from-to` and make their ends better connected. */
function indexOf(
  names: readonly Named[],
  ties: readonly (Pick<Relationship, 'from' | 'to'> & Partial<Relationship>)[] = [],
) {
  return buildSearchIndex(
    buildDataset({
      id: 'test',
      title: 'Test',
      families: [{ id: 'ties', label: 'Ties' }],
      entityTypes: [{ id: 'thing', label: 'Thing' }],
      relationshipTypes: [{ id: 'supplies', label: 'supplies', inverse: 'is supplied by', family: 'ties' }],
      verbs: [],
      sourceKinds: [],
      stories: [],
      sources: [],
      entities: names.map((one) => ({ type: 'thing', ...one })),
      relationships: ties.map((one, row) => ({
        id: `tie-${row}`,
        type: 'supplies',
        confidence: 'confirmed',
        sources: [],
        ...one,
      })),
    }),
  );
}

const ids = (hits: readonly Hit[]): readonly string[] => hits.map((hit) => hit.id);

const NAMES: readonly Named[] = [
  { id: 'gazprom', name: 'Gazprom', names: { ru: 'Газпром', zh: '俄罗斯天然气工业股份公司' } },
  { id: 'cnpc', name: 'China National Petroleum Corporation', aliases: ['CNPC', '中石油'] },
  { id: 'sinopec', name: 'Sinopec', names: { zh: '中国石油化工集团有限公司' } },
  { id: 'pipe', name: 'Power of Siberia', names: { ru: 'Сила Сибири' } },
  { id: 'xi', name: 'Xi Jinping', names: { ru: 'Си Цзиньпин', zh: '习近平' } },
  { id: 'shan', name: 'Museum head', names: { zh: '单霁翔' } },
  { id: 'wagner', name: 'Wagner Group' },
  { id: 'mishustin', name: 'Mikhail Mishustin' },
  { id: 'novatek', name: 'Novatek' },
  { id: 'yamal', name: 'Yamal LNG' },
  { id: 'sergei', name: 'Sergei Shoigu' },
  { id: 'lodz', name: 'Łódź' },
  { id: 'xian', name: "Xi'an" },
  { id: 'statement', name: 'Joint statement ("No limits")' },
];

describe('search', () => {
  let index: SearchIndex;
  beforeAll(async () => {
    index = await indexOf(NAMES);
  });

  it.each([
    ['Газпром', 'gazprom'],
    ['gazprom', 'gazprom'],
    ['ГАЗПРОМ', 'gazprom'],
    ['俄罗斯天然气', 'gazprom'],
    ['中石油', 'cnpc'],
    ['zhongshiyou', 'cnpc'],
    ['zhong shi you', 'cnpc'],
    ['сила сибири', 'pipe'],
    ['sila sibiri', 'pipe'],
    ['Xi Jinping', 'xi'],
    ['xijinping', 'xi'],
    ['Си Цзиньпин', 'xi'],
    ['习近平', 'xi'],
    ['习', 'xi'],
    ['習近平', 'xi'],
    ['单霁', 'shan'],
    ['sha', 'shan'],
    ['Shan Jixiang', 'shan'],
    ['Вагнер', 'wagner'],
    ['Sergey Shoygu', 'sergei'],
  ])('finds across scripts: %s', (text, id) => {
    expect(ids(search(index, text))[0]).toBe(id);
  });

  it.each([
    ['Gazprm', 'gazprom'],
    ['Gazporm', 'gazprom'],
    ['Mishustn', 'mishustin'],
    ['Novatec', 'novatek'],
    ['Газпрм', 'gazprom'],
    ['Powr of Sibera', 'pipe'],
  ])('forgives a slip in a long word: %s', (text, id) => {
    expect(ids(search(index, text))[0]).toBe(id);
  });

  it.each(['cnpx', 'xu', 'lmg', '近习', 'zzzzz', '習'])('forgives none where it would be a guess: %s', (text) => {
    expect(ids(search(index, text)).filter((id) => id === 'xi' || id === 'yamal')).toEqual([]);
  });

  it.each([
    ['yamal lng', 'yamal'],
    ['Yamal-LNG', 'yamal'],
    ['yamallng', 'yamal'],
    ['  YAMAL   lng ', 'yamal'],
    ['no limits', 'statement'],
    ['“No limits”', 'statement'],
    ['lodz', 'lodz'],
    ['xian', 'xian'],
    ['Ｇａｚｐｒｏｍ', 'gazprom'],
  ])('does not mind punctuation, spaces, accents, case and width: %s', (text, id) => {
    expect(ids(search(index, text))[0]).toBe(id);
  });

  it('finds a name by every beginning of it while it is typed', () => {
    for (const [text, id] of [
      ['Gazprom', 'gazprom'],
      ['Сила Сибири', 'pipe'],
      ['习近平', 'xi'],
      ['Yamal LNG', 'yamal'],
    ] as const) {
      for (let length = 2; length <= text.length; length++) {
        expect(ids(search(index, text.slice(0, length)))).toContain(id);
      }
    }
  });

  it('says which name or alias matched when it is not the label', () => {
    expect(search(index, 'cnpc')[0]).toMatchObject({ label: 'China National Petroleum Corporation', matched: 'CNPC' });
    expect(search(index, 'Gazprom')[0]).not.toHaveProperty('matched');
  });

  it.each(['', ' ', '\n\t', '"', '-', '?!', '\u0000', '\uD800'])(
    'finds nothing for a text without words: %j',
    (text) => {
      expect(search(index, text)).toEqual([]);
    },
  );
});

describe('the order of what search finds', () => {
  it('is the whole name, a beginning, an alias begun, a slip', async () => {
    const names = [
      { id: 'alias', name: 'Something', aliases: ['Novabank'] },
      { id: 'begun', name: 'Nova Holding' },
      { id: 'whole', name: 'Nova' },
      { id: 'other', name: 'Unrelated' },
    ];
    expect(ids(search(await indexOf(names), 'nova'))).toEqual(['whole', 'begun', 'alias']);
  });

  it('puts a whole alias before a name that only begins so', async () => {
    const names = [
      { id: 'finance', name: 'CNPC Finance' },
      { id: 'cnpc', name: 'China National Petroleum Corporation', aliases: ['CNPC'] },
    ];
    expect(ids(search(await indexOf(names), 'cnpc'))).toEqual(['cnpc', 'finance']);
  });

  it('puts the better connected first among equals', async () => {
    const names = ['Bank Alpha', 'Bank Gamma', 'Bank Delta'].map((name) => ({ id: name.slice(5).toLowerCase(), name }));
    const ties = [
      { from: 'gamma', to: 'delta' },
      { from: 'gamma', to: 'delta' },
      { from: 'gamma', to: 'gamma' },
    ];
    expect(ids(search(await indexOf(names, ties), 'bank', 3))).toEqual(['gamma', 'delta', 'alpha']);
  });

  it('puts relationships after entities, found by type, summary and ends', async () => {
    const names = [
      { id: 'a', name: 'Soy Traders' },
      { id: 'b', name: 'Harbin' },
    ];
    const index = await indexOf(names, [{ from: 'a', to: 'b', summary: 'Soybeans by rail since the thaw.' }]);
    expect(search(index, 'soy').map((hit) => hit.kind)).toEqual(['entity', 'relationship']);
    expect(search(index, 'soybeans rail')).toEqual([
      {
        kind: 'relationship',
        id: 'tie-0',
        row: 0,
        label: 'Soy Traders supplies Harbin',
        matched: 'Soybeans by rail since the thaw.',
        score: 1,
      },
    ]);
    for (const text of ['supplies harbin', 'soybeans b', 'soybeans q', 'soybeans ra']) {
      expect(ids(search(index, text))).toContain('tie-0');
    }
    expect(ids(search(index, 'soybeans quotas'))).not.toContain('tie-0');
  });

  it('ends at the limit', async () => {
    const index = await indexOf(NAMES);
    expect(search(index, 'xi', 1)).toHaveLength(1);
    expect(search(index, 'xi', 0)).toEqual([]);
  });
});

describe('search under hostile input', () => {
  it.each([
    'x'.repeat(10_000),
    'a '.repeat(5000),
    '习'.repeat(10_000),
    'абвг '.repeat(3000),
    '.*+?^${}()|[]\\ (a+)+$',
    '\uD800a\uDC00',
    '\u202Eмир \u05D0\u05D1 \u0645\u0631\u062D\u0628\u0627',
    '__proto__ constructor toString',
    '\u{1F43C} \u{20000}\u{2A6D6}',
  ])('is quick and never throws', async (text) => {
    const index = await indexOf([...NAMES, { id: '__proto__', name: '__proto__', aliases: [text.slice(0, 500), ''] }]);
    expect(Array.isArray(search(index, text))).toBe(true);
  });

  it('answers any text with different things of the dataset, the best first', async () => {
    const index = await indexOf(NAMES, [{ from: 'xi', to: 'gazprom', summary: 'Met.' }]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hits = search(index, text);
        expect(new Set(hits.map((hit) => `${hit.kind} ${hit.row}`)).size).toBe(hits.length);
        for (const [at, hit] of hits.slice(1).entries()) expect(hit.score).toBeLessThanOrEqual(hits[at]!.score);
      }),
    );
  });

  it('finds nothing in an empty dataset', async () => {
    expect(search(await indexOf([]), 'gazprom')).toEqual([]);
  });
});

describe('search in the bundled data', () => {
  let index: SearchIndex;
  beforeAll(async () => {
    const read = readGraph(readRepositoryFile('data/russia-china.json').text);
    if ('problems' in read) throw new Error(`the bundled data is broken: ${read.problems[0]?.what}`);
    index = await buildSearchIndex(buildDataset(read.graph));
  });

  it.each([
    ['Газпром', 'gazprom'],
    ['gazprm', 'gazprom'],
    ['中石油', 'cnpc'],
    ['zhongshiyou', 'cnpc'],
    ['сила сибири', 'power-of-siberia'],
    ['习近平', 'xi-jinping'],
    ['xijinping', 'xi-jinping'],
    ['Си Цзиньпин', 'xi-jinping'],
    ['Вагнер', 'wagner'],
    ['Mishustn', 'mikhail-mishustin'],
    ['Novatec', 'novatek'],
    ['yamal-lng', 'yamal-lng'],
    ['putin', 'vladimir-putin'],
    ['俄罗斯', 'russia'],
  ])('finds %s', (text, id) => {
    const [first] = search(index, text, 12);
    expect(first?.kind).toBe('entity');
    expect(first?.id).toBe(id);
  });

  it('keeps up with typing: half of the keys within 16 ms, by a wide margin', () => {
    const times = ['Gazprom', 'Сила Сибири', '习近平', 'Mishustn', 'Bank of China', 'russia china trade'].flatMap(
      (text) =>
        Array.from(text, (_, at) => {
          const before = performance.now();
          search(index, text.slice(0, at + 1), 12);
          return performance.now() - before;
        }),
    );
    expect(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(16);
  });
});
