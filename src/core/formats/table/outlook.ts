import type { ReadResult } from '../format';
import type { Sheet } from './sheet';
import type { TableQuestion } from './table-mapping';

/** What reading tables gives, in a sentence. */
export function outlookOf(result: ReadResult, sheets: readonly Sheet[]): Pick<TableQuestion, 'outlook' | 'isReadable'> {
  if ('problems' in result) {
    const [problem] = result.problems;
    const line = problem?.place && problem.place.line > 1 ? `Line ${problem.place.line}: ` : '';
    return { outlook: `${line}${problem?.what ?? 'It cannot be read'}.`, isReadable: false };
  }
  const { kept, notes } = result.report;
  const rows = sheets.reduce((sum, { cells, first }) => sum + cells.rows.length - first, 0);
  const count = (isOne: (what: string) => boolean): number =>
    notes.filter(({ what }) => isOne(what)).reduce((sum, note) => sum + note.count, 0);
  const dates = count((what) => what.startsWith('dates of'));
  const dropped = notes.filter(({ outcome }) => outcome === 'dropped').reduce((sum, note) => sum + note.count, 0);
  const parts = [
    `${many(kept.entities, 'entity', 'entities')}, ${many(kept.relationships, 'relationship', 'relationships')} from ${many(rows, 'row', 'rows')}`,
    ...(kept.sources > 0 ? [many(kept.sources, 'source', 'sources')] : []),
    ...(dates > 0 ? [`${many(dates, 'date stays', 'dates stay')} text`] : []),
    ...(dropped > 0 ? [`${many(dropped, 'record is', 'records are')} left out`] : []),
  ];
  return { outlook: `${parts.join('; ')}.`, isReadable: true };
}

function many(count: number, one: string, several: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`;
}
