import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { Shown } from '@/cli/command';
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
  '-': SMALL,
  'ties.csv': 'Owner,Asset,Since\nAnn,Canal,03/04/2014\n',
  'people.csv': 'id,name,country\nAnn,Ann Brandt,de\n',
  'deep.json': SMALL.replace('"entities"', `"odd": ${'['.repeat(70)}${']'.repeat(70)}, "entities"`),
};

const written = new Map<string, string>();
const served: Shown[] = [];

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
    writeFile: (path: string, text: string) => {
      if (path.startsWith('locked/')) return 'there is no such folder';
      written.set(path, text);
      return null;
    },
    isSameFile: (one: string, other: string) => one === other,
    serve: (shown: Shown) => void served.push(shown),
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
  ])('%s is misuse, told in a sentence', (flags) => {
    const { code, out, err } = entente(`query small.json ${flags}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^entente query: .+/);
  });
});

const FLAGS = '--columns from=Owner,to=Asset,start=Since --date-order day-month';

describe('several files', () => {
  it('are one dataset to every command but validate, which looks at each alone unless it is told', () => {
    expect(entente(`query ties.csv people.csv ${FLAGS} --count`).out).toContain('relationships 1 of 1');
    expect(entente(`query ties.csv people.csv ${FLAGS}`).out).toContain('"start":"2014-04-03"');
    expect(entente(`stats small.json ties.csv ${FLAGS}`).out).toMatch(/5 +entities\n *4 +relationships/);
    expect(entente(`convert ties.csv people.csv both.json ${FLAGS}`)).toMatchObject({ code: 0, out: '' });
    expect(written.get('both.json')).toContain('Ann Brandt');
    expect(entente(`open ties.csv people.csv ${FLAGS}`).code).toBe(0);
    expect(served).toEqual([{ name: 'ties.json', text: expect.stringContaining('Ann Brandt') as unknown }]);
    expect(entente(`validate ties.csv people.csv ${FLAGS}`).code).toBe(1);
    expect(entente(`validate --together ties.csv people.csv ${FLAGS}`)).toMatchObject({ code: 0, out: '' });
  });

  it('are told apart by their names where one of them is wrong', () => {
    expect(entente('stats small.json broken.json').err).toMatch(/^broken\.json:\d+:\d+: /);
    expect(entente('stats small.json nowhere.csv').err).toMatch(/^nowhere\.csv:1:1: the file cannot be read/);
  });
});

describe('convert', () => {
  it('reads from standard input and writes to standard output, with nothing but the file in it', () => {
    const { code, out } = entente('convert - - --to gexf');
    expect(code).toBe(0);
    expect(out).toMatch(/^<\?xml.*<\/gexf>\s*$/s);
    expect(entente('convert - - --to csv')).toMatchObject({ code: 2, out: '' });
  });

  it('says in sentences what the format cannot hold', () => {
    expect(entente('convert small.json small.ftm.json').err).toContain(
      'small.ftm.json: The title of the dataset is left out.\n',
    );
  });

  it('does not write over a file that it reads, unless it is told to', () => {
    expect(entente('convert small.json small.json')).toMatchObject({ code: 2, out: '' });
    expect(entente('convert small.json small.json').err).toContain('--force');
    expect(entente('convert small.json small.json --force').code).toBe(0);
  });

  it.each([
    ['small.json', 2, 'name the file'],
    ['small.json picture.xyz', 2, '“.xyz” is no format'],
    ['small.json noending', 2, 'say the format'],
    ['nowhere.json out.gexf', 1, 'nowhere.json:1:1: the file cannot be read'],
    ['small.json locked/out.gexf', 1, 'locked/out.gexf: cannot be written: there is no such folder'],
    ['small.json out.gexf --encoding klingon', 2, '--encoding klingon means nothing'],
  ])('%s ends with %i and a sentence', (line, code, says) => {
    const told = entente(`convert ${line}`);
    expect(told).toMatchObject({ code, out: '' });
    expect(told.err).toContain(says);
  });
});

describe('a limit', () => {
  it('is told with the way to raise it, for a file that one trusts', () => {
    expect(entente('validate deep.json').out).toMatch(/nested deeper than 64.*\(--trust raises the limit\)\n$/);
    expect(entente('validate deep.json --trust')).toMatchObject({ code: 0, out: '' });
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
