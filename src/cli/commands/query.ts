import type { Dataset } from '@/core/model/dataset';
import { parseBound } from '@/core/model/time';
import type { Comparison } from '@/core/explore/compare';
import { compareWindows, readInterval } from '@/core/explore/compare';
import { CHANGES } from '@/core/model/change';
import { answer } from '@/core/query/answer';
import { explain } from '@/core/query/explain';
import type { Parameter } from '@/core/query/filter';
import { ALL_FILTERS, EVERYTHING, type Query } from '@/core/query/filters';
import type { Arguments, Command, Terminal } from '../command';
import { MISUSE, OK, PROBLEMS } from '../command';
import { openFiles } from '../open';
import { READ_FLAGS } from '../read-flags';

const PARAMETERS: readonly (readonly [key: string, parameter: Parameter<unknown>])[] = ALL_FILTERS.flatMap((filter) =>
  Object.entries(filter.parameters).map(([key, parameter]) => [key, parameter as Parameter<unknown>] as const),
);

const OWN_FLAGS = [
  ['--count', 'prints how many entities and relationships match, instead of the relationships'],
  [
    '--compare',
    'a second window, from/to in EDTF: prints what was added, ended, continued and changed between the two, as "change"',
  ],
  ['--explain', 'prints how many relationships each filter hides, instead of the relationships'],
] as const;

/** Asks a question of a file, with the same parameters as a link. */
export const queryCommand: Command = {
  name: 'query',
  usage: 'FILE… [--from DATE] [--to DATE] [--actor ID,…] …',
  summary: 'Prints the relationships that match, as JSON lines in file order. Several files are one dataset.',
  flags: [...PARAMETERS.map(([, { name, help }]) => [`--${name}`, help] as const), ...OWN_FLAGS, ...READ_FLAGS],
  // `--certain FILE` does not take the file for its value.
  takes: (flag, next) => {
    const parameter = PARAMETERS.find(([, { name }]) => name === flag)?.[1];
    return parameter?.read('1') !== true || parameter.read(next) !== null;
  },
  run: (args, terminal) => {
    if (args.words.length === 0) return misuse(terminal, 'name a file');
    const query = readQuery(args);
    if (typeof query === 'string') return misuse(terminal, query);
    const second = args.flags.get('compare');
    const other = second == null ? null : readInterval(second);
    if (args.flags.has('compare') && !other) {
      return misuse(
        terminal,
        `--compare ${second ?? ''} means nothing: it takes two EDTF dates, as in 2022-02/2024-05`,
      );
    }
    const dataset = openFiles(args.words, terminal, args.flags);
    if (!dataset) return PROBLEMS;
    const unknown = unknownIn(query, dataset);
    if (unknown !== null) return misuse(terminal, unknown);
    if (other) printComparison(dataset, compareWindows(dataset, query, other), args, terminal);
    else print(dataset, query, args, terminal);
    return OK;
  },
};

function misuse(terminal: Terminal, what: string): number {
  terminal.err(`entente query: ${what}\n`);
  return MISUSE;
}

/** The query that flags ask for; a sentence where one of them means nothing. */
function readQuery({ flags }: Arguments): Query | string {
  const query: Record<string, unknown> = { ...EVERYTHING };
  for (const [name, text] of flags) {
    if ([...OWN_FLAGS, ...READ_FLAGS].some(([own]) => own === `--${name}`)) continue;
    const entry = PARAMETERS.find(([, parameter]) => parameter.name === name);
    if (!entry) return `there is no flag --${name}; entente query --help lists them`;
    const [key, parameter] = entry;
    const value = parameter.read(text ?? '1');
    if (value === null || (text === null && Array.isArray(value)))
      return `--${name} ${text ?? ''} means nothing: it takes ${parameter.help}`;
    query[key] = value;
  }
  const read = query as unknown as Query;
  const from = parseBound(read.from);
  const to = parseBound(read.to);
  if (from && to && from.earliest > to.latest) return `the window ends (${to.text}) before it begins (${from.text})`;
  return read;
}

function unknownIn(query: Query, dataset: Dataset): string | null {
  for (const [key, parameter] of PARAMETERS) {
    const unknown = parameter.prune?.(query[key as keyof Query], dataset).unknown ?? [];
    if (unknown.length > 0) return `--${parameter.name}: this file has no ${unknown.map((id) => `"${id}"`).join(', ')}`;
  }
  return null;
}

function print(dataset: Dataset, query: Query, { flags }: Arguments, { out }: Terminal): void {
  const { entities, relationships } = answer(dataset, query);
  if (flags.has('count')) {
    out(`entities ${entities.length} of ${dataset.entities.count}\n`);
    out(`relationships ${relationships.length} of ${dataset.relationships.count}\n`);
  }
  if (flags.has('explain')) {
    for (const hidden of explain(dataset, query)) {
      out(`${hidden.relationships} ${hidden.reason} (${hidden.alone} if it were the only filter)\n`);
    }
  }
  if (flags.has('count') || flags.has('explain')) return;
  for (const row of relationships) out(`${JSON.stringify(dataset.relationships.records[row])}\n`);
}

/** The relationships of both windows in file order, each with what became of it; or how many of each there are. */
function printComparison(
  dataset: Dataset,
  { changes, counts }: Comparison,
  { flags }: Arguments,
  { out }: Terminal,
): void {
  if (flags.has('count')) {
    for (const change of CHANGES) out(`${change} ${counts[change]}\n`);
    return;
  }
  for (const row of [...changes.keys()].toSorted((a, b) => a - b)) {
    out(`${JSON.stringify({ change: changes.get(row), ...dataset.relationships.records[row] })}\n`);
  }
}
