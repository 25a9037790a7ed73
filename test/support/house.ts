import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path/posix';
import { readCode, type SourceFile } from './source-code';

type Room = {
  /** Rooms it may import besides itself; `*` for all. */
  readonly rooms: readonly string[];
  /** Packages it may import; `node:` for what comes with Node. */
  readonly packages: readonly string[];
};

const CORE = [
  'core/words',
  'core/model',
  'core/formats',
  'core/query',
  'core/explore',
  'core/search',
  'core/measure',
  'core/group',
  'core/layout',
  'core/show',
  'core/geo',
];

/** Who may import whom. A room or a package that is not listed here is not part of the house. */
export const ROOMS: Readonly<Record<string, Room>> = {
  'core/words': { rooms: [], packages: [] },
  'core/model': { rooms: [], packages: [] },
  'core/formats': {
    rooms: ['core/model', 'core/words'],
    packages: ['zod', 'jsonc-parser', 'saxes', 'data/entente.schema.json'],
  },
  'core/query': { rooms: ['core/model', 'core/words'], packages: [] },
  'core/explore': { rooms: ['core/model', 'core/words', 'core/query', 'core/show'], packages: [] },
  'core/search': {
    rooms: ['core/model', 'core/words', 'core/show'],
    packages: ['minisearch', 'transliteration', 'pinyin-pro'],
  },
  'core/measure': {
    rooms: ['core/model', 'core/words', 'core/query', 'core/layout'],
    packages: ['graphology', 'graphology-communities-louvain', 'graphology-metrics'],
  },
  'core/group': { rooms: ['core/model', 'core/words', 'core/query'], packages: [] },
  'core/layout': {
    rooms: ['core/model', 'core/words', 'core/show'],
    packages: [],
  },
  'core/show': {
    rooms: ['core/model', 'core/words', 'core/query', 'core/layout', 'core/measure', 'core/group'],
    packages: ['d3-scale', 'lucide'],
  },
  'core/geo': { rooms: ['core/model', 'core/words', 'core/query', 'core/group', 'core/show'], packages: ['d3-geo'] },
  languages: { rooms: ['core/words'], packages: [] },
  bytes: { rooms: ['core/model', 'core/words', 'core/formats'], packages: [] },
  work: { rooms: [...CORE, 'bytes', 'languages'], packages: ['comlink'] },
  sources: { rooms: [...CORE, 'bytes'], packages: ['idb-keyval'] },
  state: { rooms: [...CORE, 'work', 'languages'], packages: ['zustand'] },
  canvas: { rooms: CORE, packages: ['cytoscape', 'lucide'] },
  ui: {
    rooms: [...CORE, 'state', 'canvas', 'languages'],
    packages: [
      'react',
      'react-dom',
      'react-error-boundary',
      '@mantine/core',
      '@mantine/hooks',
      '@tanstack/react-virtual',
      'lucide-react',
      'lucide',
      'd3-scale',
      'd3-geo',
      'topojson-client',
      'world-atlas',
      'zustand',
    ],
  },
  cli: { rooms: [...CORE, 'bytes'], packages: ['node:'] },
  'main.ts': { rooms: ['*'], packages: [] },
};

/** What an import names: a file below `src`, a package, or something that is neither. */
type Target = { readonly file: string } | { readonly package: string } | { readonly stray: string };

/** Every import that goes the wrong way, or to a room or package that is not listed, as a sentence. */
export function findTrespasses(files: readonly SourceFile[], rooms: Readonly<Record<string, Room>> = ROOMS): string[] {
  const paths = new Set(files.map((file) => file.path));
  return files.filter(isCode).flatMap((file) => {
    const home = roomOf(file.path, rooms);
    if (home === null) return [`${file.path} stands in no listed room`];
    return readCode(file).imports.flatMap((specifier) => {
      const trouble = judge(home, targetOf(file.path, specifier, paths), rooms);
      return trouble === null ? [] : [`${file.path} imports ${specifier}: ${trouble}`];
    });
  });
}

function judge(home: string, target: Target, rooms: Readonly<Record<string, Room>>): string | null {
  const { rooms: open, packages } = rooms[home]!;
  if ('stray' in target) return target.stray;
  if ('package' in target) return packages.includes(target.package) ? null : `${home} may not use ${target.package}`;
  const room = roomOf(target.file, rooms);
  if (room === null) return `${target.file} stands in no listed room`;
  return room === home || open.includes('*') || open.includes(room) ? null : `${home} may not know ${room}`;
}

/** The import cycles among files, each once, as a chain of paths. */
export function findCycles(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map((file) => file.path));
  const next = new Map(files.filter(isCode).map((file) => [file.path, filesImported(file, paths)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const one of next.get(path) ?? []) walk(one, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return cycles;
}

function filesImported(file: SourceFile, paths: ReadonlySet<string>): string[] {
  return readCode(file).imports.flatMap((specifier) => {
    const target = targetOf(file.path, specifier, paths);
    return 'file' in target ? [target.file] : [];
  });
}

function isCode({ path }: SourceFile): boolean {
  return /\.tsx?$/.test(path);
}

function roomOf(path: string, rooms: Readonly<Record<string, Room>>): string | null {
  const inside = path.replace(/^src\//, '');
  return Object.keys(rooms).find((room) => inside === room || inside.startsWith(`${room}/`)) ?? null;
}

function targetOf(from: string, specifier: string, paths: ReadonlySet<string>): Target {
  const name = specifier.replace(/\?.*$/, '');
  if (name.startsWith('@/')) return fileOf(`src/${name.slice(2)}`, paths);
  if (name.startsWith('.')) return near(join(dirname(from), name), paths);
  if (name.startsWith('node:') || builtinModules.includes(name)) return { package: 'node:' };
  const parts = name.split('/');
  return { package: parts.slice(0, name.startsWith('@') ? 2 : 1).join('/') };
}

/** What is published in `data/` is listed as packages are. */
function near(path: string, paths: ReadonlySet<string>): Target {
  return path.startsWith('data/') ? { package: path } : fileOf(path, paths);
}

function fileOf(path: string, paths: ReadonlySet<string>): Target {
  const file = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => path + end).find((one) => paths.has(one));
  return file === undefined ? { stray: `there is no ${path} below src` } : { file };
}
