import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { run } from '@/cli/main';
import { writeEntente } from '@/core/formats/write-entente';
import { ALL_FILTERS } from '@/core/query/filters';
import { rawGraph } from '../support/graph';

const SMALL = writeEntente(
  rawGraph(
    'a:bank-b:state trade:supplies 2014/2019 @TASS; b-c:person trade:supplies 2020/.. reported @Xinhua; c-a talks:met 2020-05 @TASS,Xinhua',
  ),
);

const FILES: Readonly<Record<string, string>> = {
  'small.json': SMALL,
  'many.json': writeEntente(
    rawGraph(Array.from('abcdefghijklmnopqrstuvwxyzabcd', (one, at) => `a-b type${one}${at}`).join('; ')),
  ),
  'broken.json': SMALL.replace('"2014"', '"2014-13"'),
};

const written = new Map<string, string>();

/** Runs the command line as in a terminal, on files that exist only here. */
function entente(line: string): { readonly code: number; readonly out: string; readonly err: string } {
  let out = '';
  let err = '';
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    readFile: (path: string) =>
      FILES[path] === undefined
        ? { trouble: `${path} cannot be read` }
        : { bytes: new TextEncoder().encode(FILES[path]) },
    writeFile: (path: string, text: string) => void written.set(path, text),
    serve: () => undefined,
  };
  return {
    code: run(
      line.split(' ').filter((word) => word !== ''),
      terminal,
      '1.2.3',
    ),
    out,
    err,
  };
}

describe('entente', () => {
  it('lists its commands when asked, and on misuse', () => {
    expect(entente('--help')).toMatchObject({ code: 0, err: '' });
    expect(entente('--help').out).toMatch(/validate.*\n.*stats.*\n.*query/);
    expect(entente('')).toMatchObject({ code: 2, out: '' });
    expect(entente('dance')).toMatchObject({ code: 2, out: '' });
    expect(entente('dance').err).toContain('no command "dance"');
    expect(entente('--version').out).toBe('1.2.3\n');
  });

  it.each(['validate', 'stats', 'query', 'schema'])('%s tells how it is used', (name) => {
    expect(entente(`${name} --help`)).toMatchObject({ code: 0, err: '' });
    expect(entente(`${name} --help`).out).toContain(`Usage: entente ${name}`);
  });

  it.each(['validate', 'stats', 'query'])('%s without a file is misuse', (name) => {
    expect(entente(name)).toMatchObject({ code: 2, out: '' });
  });
});

describe('validate', () => {
  it('is silent on its results about a sound file', () => {
    expect(entente('validate small.json')).toMatchObject({ code: 0, out: '' });
  });

  it('prints each problem as file:line:column: what is wrong, and what was expected', () => {
    const { code, out } = entente('validate small.json broken.json');
    expect(code).toBe(1);
    expect(out).toMatch(
      /^broken\.json:\d+:\d+: relationship "a-b" starts on "2014-13": month 13 does not exist; expected an EDTF date such as .*\n$/,
    );
  });

  it('counts a file that cannot be read among the problems', () => {
    expect(entente('validate nowhere.json')).toMatchObject({ code: 1 });
    expect(entente('validate nowhere.json').out).toContain('nowhere.json:1:1: ');
  });
});

describe('stats', () => {
  it('counts what the file holds', () => {
    const { code, out } = entente('stats small.json');
    expect(code).toBe(0);
    expect(out).toMatch(/3 +entities\n *3 +relationships/);
  });

  it('counts the same as JSON', () => {
    const statistics = JSON.parse(entente('stats small.json --json').out) as Record<string, unknown>;
    expect(statistics).toMatchObject({ entities: 3, relationships: 3, undated: 0, publishers: 2 });
    expect(statistics['families']).toEqual([
      { name: 'trade', count: 2 },
      { name: 'talks', count: 1 },
    ]);
    expect(statistics['years']).toEqual([
      { name: '2014', count: 1 },
      { name: '2020', count: 2 },
    ]);
  });

  it('lists the first of many counts, and all of them when asked', () => {
    expect(entente('stats many.json').out).toContain('  and 5 more\n');
    expect(entente('stats many.json --all').out).not.toContain(' more\n');
  });

  it('of a broken file says what is wrong with it', () => {
    expect(entente('stats broken.json')).toMatchObject({ code: 1, out: '' });
    expect(entente('stats broken.json').err).toContain('month 13');
  });
});

describe('query', () => {
  const ids = (line: string): readonly string[] =>
    entente(`query small.json ${line}`)
      .out.split('\n')
      .filter((one) => one !== '')
      .map((one) => (JSON.parse(one) as { id: string }).id);

  it('prints the records that match, in file order', () => {
    expect(ids('')).toEqual(['a-b', 'b-c', 'c-a']);
    expect(ids('--to 2019')).toEqual(['a-b']);
    expect(ids('--from=2020-05 --to=2020-05 --certain')).toEqual(['c-a']);
    expect(ids('--relation trade --entity bank,state')).toEqual(['a-b']);
    expect(ids('--confidence reported')).toEqual(['b-c']);
    expect(ids('--publisher Xinhua')).toEqual(['b-c', 'c-a']);
    expect(ids('--min-publishers 2')).toEqual(['c-a']);
    expect(ids('--hide c')).toEqual(['a-b']);
    expect(ids('--when started --from 2020')).toEqual(['b-c', 'c-a']);
    expect(ids('--to 2019 --actor b --hops 1')).toEqual(['a-b']);
    expect(ids('--actor a --hops 2 --hide c --from ..')).toEqual(['a-b']);
    expect(ids('--undated hide --orphans hide --to=2019')).toEqual(['a-b']);
  });

  it('takes a switch alone, before a file, or with 1 or 0', () => {
    for (const line of [
      '--certain small.json',
      '--certain 1 small.json',
      '--certain=1 small.json',
      'small.json --certain',
    ]) {
      expect(entente(`query ${line} --from 2015 --to 2015 --count`).out).toContain('relationships 1 of 3');
    }
    expect(entente('query --certain 0 small.json --count').code).toBe(0);
  });

  it('takes every parameter that a link takes', () => {
    const { out } = entente('query --help');
    for (const filter of ALL_FILTERS) {
      for (const { name } of Object.values(filter.parameters)) expect(out).toContain(`--${name} `);
    }
  });

  it('counts instead of printing', () => {
    expect(entente('query small.json --to 2019 --count').out).toBe('entities 3 of 3\nrelationships 1 of 3\n');
  });

  it('explains what each filter hides', () => {
    expect(entente('query small.json --to 2019 --relation trade --explain').out).toBe(
      '2 by date (2 if it were the only filter)\n0 by type (1 if it were the only filter)\n',
    );
  });

  it.each([
    '--from 2024-13',
    '--hops 9',
    '--colour red',
    '--actor nobody',
    '--relation nothing',
    '--from 2020 --to 2019',
    '--actor',
    '--actor a --actor b',
    '--certain=maybe',
    '--when sometime',
    '--from 2014/2019',
    'other.json',
  ])('%s is misuse, told in a sentence', (flags) => {
    const { code, out, err } = entente(`query small.json ${flags}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^entente query: .+/);
  });
});

describe('the program', () => {
  it('answers from any folder, results on standard output alone', () => {
    const out = execFileSync(
      'node',
      [`${process.cwd()}/bin/entente.js`, 'query', `${process.cwd()}/data/russia-china.json`, '--count'],
      {
        cwd: tmpdir(),
        encoding: 'utf8',
      },
    );
    const { relationships } = JSON.parse(readFileSync('data/russia-china.json', 'utf8')) as {
      relationships: unknown[];
    };
    expect(out).toContain(`relationships ${relationships.length} of ${relationships.length}\n`);
  });
});
