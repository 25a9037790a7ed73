import type { Count, Statistics } from '@/core/show/statistics';
import { statisticsOf } from '@/core/show/statistics';
import type { Command } from '../command';
import { MISUSE, OK, PROBLEMS } from '../command';
import { openFiles } from '../open';
import { READ_FLAGS } from '../read-flags';

const LISTED = 25;

/** Counts what a file holds. */
export const statsCommand: Command = {
  name: 'stats',
  usage: 'FILE…',
  summary: 'Counts what files hold that are one dataset: by type, family, year, confidence, publisher.',
  flags: [
    ['--json', 'as JSON, with all counts'],
    ['--all', `all counts of every list (otherwise the first ${LISTED})`],
    ...READ_FLAGS,
  ],
  run: ({ words, flags }, terminal) => {
    if (words.length === 0) {
      terminal.err('entente stats: name a file\n');
      return MISUSE;
    }
    const dataset = openFiles(words, terminal, flags);
    if (!dataset) return PROBLEMS;
    const statistics = statisticsOf(dataset);
    if (flags.has('json')) terminal.out(`${JSON.stringify(statistics, null, 2)}\n`);
    else terminal.out(inWords(statistics, flags.has('all') ? Infinity : LISTED));
    return OK;
  },
};

function inWords(statistics: Statistics, limit: number): string {
  const head: readonly Count[] = [
    { name: 'entities', count: statistics.entities },
    { name: 'relationships', count: statistics.relationships },
    { name: 'sources', count: statistics.sources },
    { name: 'publishers', count: statistics.publishers },
    { name: 'undated relationships', count: statistics.undated },
  ];
  const span = statistics.span ? `dates from ${statistics.span[0]} to ${statistics.span[1]}` : 'nothing is dated';
  return [
    `${statistics.title}: ${span}\n`,
    list('', head, Infinity),
    list('Entities by type', statistics.entityTypes, limit),
    list('Relationships by family', statistics.families, limit),
    list('Relationships by type', statistics.relationshipTypes, limit),
    list('Relationships by confidence', statistics.confidence, limit),
    list('Relationships by how they end', statistics.ends, limit),
    list('Relationships by year of beginning', statistics.years, Infinity),
    list('Relationships by publisher', statistics.byPublisher, limit),
    list('Sources by kind', statistics.sourceKinds, limit),
    list('Sources by language', statistics.languages, limit),
    `Gaps\n${statistics.gaps.map((gap) => `  ${gap}\n`).join('') || '  none found\n'}`,
  ].join('\n');
}

function list(title: string, counts: readonly Count[], limit: number): string {
  const shown = counts.slice(0, limit);
  const width = Math.max(0, ...shown.map(({ count }) => String(count).length));
  const lines = shown.map(({ name, count }) => `  ${String(count).padStart(width)}  ${name}\n`);
  const rest = counts.length - shown.length;
  return [title === '' ? '' : `${title}\n`, ...lines, rest > 0 ? `  and ${rest} more\n` : ''].join('');
}
