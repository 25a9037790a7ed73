import { describe, expect, it } from 'vitest';
import { findCycles, findTrespasses, ROOMS } from './support/house';
import { filesBelow, readRepositoryFile, trackedPaths } from './support/repository';
import { readCode, type SourceFile } from './support/source-code';

const source = filesBelow('src', /\.(?:tsx?|css)$/);
const core = source.filter(({ path }) => path.startsWith('src/core/'));

/** Files written in a line each: `planted({ 'src/ui/a.ts': "import '@/core/b'" })`. */
function planted(files: Readonly<Record<string, string>>): readonly SourceFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

/** Lines that a file may have: a list of rules, as in a test or a style sheet, may be longer than code. */
function longest(path: string): number {
  return /\.(?:test\.tsx?|spec\.ts|css)$/.test(path) ? 400 : 250;
}

describe('the rooms of the house', () => {
  it('are read at all', () => {
    const imports = source.filter(({ path }) => /\.tsx?$/.test(path)).flatMap((file) => readCode(file).imports);
    expect(source.length).toBeGreaterThan(80);
    expect(core.length).toBeGreaterThan(30);
    expect(imports.length).toBeGreaterThan(300);
  });

  it('import only rooms and packages that the table opens to them', () => {
    expect(findTrespasses(source)).toEqual([]);
  });

  it('have no import cycles', () => {
    expect(findCycles(source)).toEqual([]);
  });

  it('stand in a table in which no two rooms lean on each other, the parts of the core apart', () => {
    const floor = (room: string): string => room.replace(/^core\/.*/, 'core');
    const files = Object.entries(ROOMS).map(([room, { rooms }]) => ({
      path: `src/${floor(room)}.ts`,
      text: rooms
        .map(floor)
        .filter((other) => other !== '*' && other !== floor(room))
        .map((other) => `import '@/${other}';`)
        .join('\n'),
    }));
    expect(findCycles(files)).toEqual([]);
  });

  it('keep the vocabulary below everything: the model imports no other room', () => {
    expect(ROOMS['core/model']).toEqual({ rooms: [], packages: [] });
  });
});

describe('the check of the rooms', () => {
  it.each([
    ['static', "import { patch } from '@/canvas/patch';"],
    ['relative', "import { patch } from '../../canvas/patch';"],
    ['type-only', "import type { patch } from '@/canvas/patch';"],
    ['dynamic', "export const load = () => import('@/canvas/patch');"],
    ['re-exporting', "export { patch } from '@/canvas/patch';"],
    ['star-exporting', "export * from '@/canvas/patch';"],
    ['in a type', "export type Patch = typeof import('@/canvas/patch').patch;"],
    ['worker', "export const address = new URL('../../canvas/patch.ts', import.meta.url);"],
  ])('finds a wrong-way import that is %s', (_, text) => {
    const files = planted({ 'src/core/show/scene.ts': text, 'src/canvas/patch.ts': 'export const patch = 1;' });
    expect(findTrespasses(files)).toEqual([expect.stringContaining('core/show may not know canvas')]);
  });

  it('finds an import of a package that the room may not use', () => {
    const files = planted({ 'src/core/query/a.ts': "import { create } from 'zustand/vanilla';" });
    expect(findTrespasses(files)).toEqual([expect.stringContaining('core/query may not use zustand')]);
  });

  it('finds built-in modules of Node with and without their prefix', () => {
    const files = planted({ 'src/ui/a.ts': "import 'node:fs'; import 'path';" });
    expect(findTrespasses(files)).toHaveLength(2);
  });

  it('finds a file in a room that is not listed, and an import of it', () => {
    const files = planted({ 'src/helpers/a.ts': 'export {};', 'src/main.ts': "import './helpers/a';" });
    expect(findTrespasses(files)).toHaveLength(2);
  });

  it('finds an import that leaves src, and one whose address is computed', () => {
    const files = planted({ 'src/ui/a.ts': "import '../../bin/serve'; export const f = (n: string) => import(n);" });
    expect(findTrespasses(files)).toHaveLength(2);
  });

  it('finds a cycle, also one that only types close', () => {
    const files = planted({
      'src/core/model/a.ts': "import { b } from './b';",
      'src/core/model/b.ts': "export { c as b } from './c';",
      'src/core/model/c.ts': "import type { a } from '@/core/model/a';",
    });
    expect(findCycles(files)).toEqual([
      'src/core/model/a.ts → src/core/model/b.ts → src/core/model/c.ts → src/core/model/a.ts',
    ]);
  });

  it('is not misled by comments, strings and templates', () => {
    const text = "// import '@/ui/a'\nexport const text = \"import '@/ui/a'\" + `import('@/ui/b')`;";
    expect(findTrespasses(planted({ 'src/core/model/a.ts': text }))).toEqual([]);
  });
});

describe('the core', () => {
  it('sees neither page, network, clock nor chance', () => {
    const found = core.flatMap((file) => readCode(file).impurities.map((name) => `${file.path} uses ${name}`));
    expect(found).toEqual([]);
  });

  it.each([
    ['document.title', 'document'],
    ['window.open()', 'window'],
    ["fetch('a')", 'fetch'],
    ['globalThis.name', 'globalThis'],
    ['Date.now()', 'Date.now'],
    ['new Date()', 'new Date()'],
    ['Date()', 'Date()'],
    ['Math.random()', 'Math.random'],
  ])('is checked for %s', (expression, name) => {
    expect(readCode({ path: 'a.ts', text: `export const a = () => ${expression};` }).impurities).toEqual([name]);
  });

  it('may call a span of time a window, and compute with given dates', () => {
    const text = 'export const a = (window: Span) => window.from + new Date(0).getTime() + Date.UTC(2024);';
    expect(readCode({ path: 'a.ts', text }).impurities).toEqual([]);
  });

  it('is compiled without the types of a browser or of Node', () => {
    const base = readRepositoryFile('tsconfig.base.json').text;
    const own = readRepositoryFile('src/core/tsconfig.json').text;
    expect(JSON.parse(base)).toMatchObject({ compilerOptions: { lib: ['ES2023'], types: [] } });
    expect(JSON.parse(own).compilerOptions).not.toHaveProperty('lib');
    expect(JSON.parse(own).compilerOptions).not.toHaveProperty('types');
  });
});

describe('the files', () => {
  it('are short enough to be read in one go', () => {
    const code = /\.(?:tsx?|js|css)$/;
    const long = [...source, ...filesBelow('bin', code), ...filesBelow('test', code)]
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > longest(path));
    expect(long).toEqual([]);
  });

  it('name no path of the place where they were written', () => {
    const workplace = /(?<![\w@.*-])\/(?:work|root|home\/\w+)\/|\.\.\/shared\b/;
    const paths = trackedPaths() ?? source.map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(80);
    expect(paths.filter((path) => workplace.test(readRepositoryFile(path).text))).toEqual([]);
  });
});
