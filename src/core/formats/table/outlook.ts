import type { ReadResult } from '../format';
import type { ReportNote } from '../report';
import { DATES_OF_SOURCES } from '../sound';
import { datesOf } from '../sound-fields';
import type { Sheet } from './sheet';
import type { TableQuestion } from './table-mapping';
import { say } from '../../words/say';

/** What reading tables gives, in a sentence. */
export function outlookOf(result: ReadResult, sheets: readonly Sheet[]): Pick<TableQuestion, 'outlook' | 'isReadable'> {
  if ('problems' in result) {
    const [problem] = result.problems;
    const what = problem?.what ?? say('It cannot be read');
    const line = problem?.place?.line ?? 1;
    return {
      outlook: line > 1 ? say('Line {line}: {what}.', { line, what }) : say('{what}.', { what }),
      isReadable: false,
    };
  }
  const { kept, notes } = result.report;
  const rows = sheets.reduce((sum, { cells, first }) => sum + cells.rows.length - first, 0);
  const count = (isOne: (note: ReportNote) => boolean): number =>
    notes.filter(isOne).reduce((sum, note) => sum + note.count, 0);
  const unread = [datesOf('entities'), datesOf('relationships'), DATES_OF_SOURCES].map((what) => say(what));
  const dates = count(({ what }) => unread.includes(what));
  const dropped = count(({ outcome }) => outcome === 'dropped');
  const { entities, relationships, sources } = kept;
  const parts = [
    say(
      '{entities, plural, one {# entity} other {# entities}}, {relationships, plural, one {# relationship} other {# relationships}} from {rows, plural, one {# row} other {# rows}}',
      { entities, relationships, rows },
    ),
    ...(sources > 0 ? [say('{count, plural, one {# source} other {# sources}}', { count: sources })] : []),
    ...(dates > 0 ? [say('{count, plural, one {# date stays} other {# dates stay}} text', { count: dates })] : []),
    ...(dropped > 0
      ? [say('{count, plural, one {# record is} other {# records are}} left out', { count: dropped })]
      : []),
  ];
  return { outlook: say('{what}.', { what: parts.join(say('; ')) }), isReadable: true };
}
