import type { Problem } from '../../model/problem';
import type { ReadResult, Format, Input, ReadOptions, Asked, TextFile } from '../format';
import { placesIn } from '../json-places';
import type { ReportNote } from '../report';
import { columnsOf } from './columns';
import { isOwnTable, readOwnTables } from './own-table';
import { outlookOf } from './outlook';
import { readSheets } from './read-sheets';
import type { Sheet } from './sheet';
import { delimiterIn, openSheet, previewOf } from './sheet';
import type { TableMapping, TableQuestion } from './table-mapping';
import { kindOf } from './table-mapping';
import { tableWriter } from './write-table';
import { say, word } from '../../words/say';

const LABEL = word('CSV table');
const START = { line: 1, column: 1 };

/** Tables of text: one of relationships, one of entities, or both. They are recognised last, as almost any text could be one. */
export const tableFormat: Format = {
  id: 'csv',
  label: LABEL,
  extensions: ['csv', 'tsv', 'tab', 'psv'],
  recognises: ({ name, text }) => {
    if (isOwnTable({ name, text })) return true;
    const head = text.slice(0, 4096);
    // Binary files, JSON and XML are none, whatever they are called.
    if (isBinary(head) || /^\s*[[{<]/.test(head)) return false;
    return /\.(?:csv|tsv|tab|psv)$/i.test(name) || (/[\r\n]/.test(text.trim()) && delimiterIn(text) !== null);
  },
  takesSeveral: true,
  read: readTables,
  write: tableWriter,
};

function isBinary(head: string): boolean {
  let controls = 0;
  for (let at = 0; at < head.length; at++) if (head.charCodeAt(at) < 9) controls++;
  return controls > 8 && controls > head.length / 100;
}

function readTables(input: Input, options: ReadOptions): Asked {
  const given = [{ name: input.name, text: input.text }, ...input.others];
  const title = titleOf(input.name);
  // What the app wrote is read as it wrote it, whatever signs are in it.
  if (given.every(isOwnTable)) return readOwnTables(say(LABEL), title, given, options);
  const files = given.map(withoutNul);
  const { mapping, stated = {} } = options;
  const sheets: Sheet[] = [];
  for (const [at, file] of files.entries()) {
    const sheet = openSheet(file, stated, mapping?.sheets[at]);
    if (sheet === null) return { problems: [inTable(file, files, noColumns())] };
    const { unclosed } = sheet.cells;
    if (unclosed !== null && !options.isAsking) return { problems: [inTable(file, files, unclosedQuote(sheet))] };
    sheets.push(sheet);
  }
  const way = {
    sheets: sheets.map((sheet) => sheet.mapping),
    dateOrder: mapping?.dateOrder ?? stated.dateOrder ?? null,
  };
  const trouble = troubleWith(sheets, way, options.isAsking === true || mapping !== undefined);
  if (options.isAsking) return { question: questionOf(sheets, way, trouble, title, options) };
  if (trouble) return { problems: [trouble] };
  return withNotes(readSheets(say(LABEL), title, sheets, way, options), given.flatMap(nulNotes));
}

/** What keeps tables from being read; where nobody can be asked, also what would have to be guessed. */
function troubleWith(sheets: readonly Sheet[], { dateOrder }: TableMapping, isAnswered: boolean): Problem | null {
  for (const sheet of sheets) {
    const trouble = troubleIn(sheet, sheets, dateOrder, isAnswered);
    if (trouble) return inTable(sheet, sheets, trouble);
  }
  return null;
}

function troubleIn(
  sheet: Sheet,
  sheets: readonly Sheet[],
  dateOrder: TableMapping['dateOrder'],
  isAnswered: boolean,
): Problem | null {
  const { headers, mapping, isSure, cells } = sheet;
  const names = headers
    .slice(0, 12)
    .map((name) => say('“{name}”', { name }))
    .join(say(', '));
  if (cells.unclosed !== null) return unclosedQuote(sheet);
  const missing = sheet.missing.find((name) => sheets.every((one) => one.missing.includes(name)));
  if (missing !== undefined)
    return {
      place: START,
      what: say('there is no column “{name}”', { name: missing }),
      expected: say('one of {names}', { names }),
    };
  if (kindOf(mapping.columns) === null || (!isSure && !isAnswered))
    return {
      place: START,
      what: say('which columns name the two ends of a relationship is not clear'),
      expected: say('them to be stated (--columns from=A,to=B); the columns are {names}', { names }),
    };
  if (cells.rows.length <= sheet.first)
    return { place: START, what: say('there is no row below the names of the columns'), expected: say('at least one') };
  const { ambiguous } = isAnswered ? { ambiguous: null } : columnsOf(sheet, dateOrder);
  if (!ambiguous) return null;
  return {
    place: cells.placeOf(ambiguous.row, ambiguous.at),
    what: say('column “{column}” has the date {text}, of which day and month can be either', ambiguous),
    expected: say('their order to be stated (--date-order day-month or --date-order month-day)'),
  };
}

function questionOf(
  sheets: readonly Sheet[],
  mapping: TableMapping,
  trouble: Problem | null,
  title: string,
  options: ReadOptions,
): TableQuestion {
  const ambiguous = sheets.map((sheet) => columnsOf(sheet, null).ambiguous).find((one) => one !== null);
  const result: ReadResult = trouble
    ? { problems: [trouble] }
    : readSheets(say(LABEL), title, sheets, mapping, options);
  return {
    sheets: sheets.map(previewOf),
    mapping,
    ambiguousDate: ambiguous ? { column: ambiguous.column, text: ambiguous.text } : null,
    ...outlookOf(result, sheets),
  };
}

function withoutNul({ name, text }: TextFile): TextFile {
  return text.includes('\0') ? { name, text: text.replaceAll('\0', '') } : { name, text };
}

/** What is said of the characters that `withoutNul` leaves out. */
function nulNotes({ name, text }: TextFile): readonly ReportNote[] {
  const first = text.indexOf('\0');
  if (first < 0) return [];
  return [
    {
      outcome: 'dropped',
      what: say('NUL characters'),
      why: say('no text has them: the file may be damaged, or be read in a wrong encoding'),
      count: text.split('\0').length - 1,
      examples: [{ place: placesIn(text)(first), record: name }],
    },
  ];
}

function withNotes(result: ReadResult, notes: readonly ReportNote[]): ReadResult {
  if ('problems' in result || notes.length === 0) return result;
  return { ...result, report: { ...result.report, notes: [...notes, ...result.report.notes] } };
}

/** The name of a file without folders and ending. */
function titleOf(name: string): string {
  const bare = name.replace(/^.*[/\\]/, '').replace(/\.(?:csv|tsv|tab|psv|txt)$/i, '');
  return bare.replace(/\.(?:entities|relationships)$/, '') || 'table';
}

function noColumns(): Problem {
  return {
    place: START,
    what: say('no sign divides its lines into columns'),
    expected: say('a table with commas, semicolons, tabs or pipes between the cells'),
  };
}

function unclosedQuote({ cells }: Sheet): Problem {
  return {
    place: cells.unclosed ?? START,
    what: say('a quote opens here and is never closed'),
    expected: say('a closing quote (a quote within is written twice)'),
  };
}

function inTable(file: { readonly name: string }, files: readonly unknown[], problem: Problem): Problem {
  return files.length === 1 ? problem : { ...problem, file: file.name };
}
