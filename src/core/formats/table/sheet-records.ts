import type { Relationship } from '../../model/records';
import type { Columns } from './columns';
import { datesOf } from '../sound-fields';
import type { SheetImport } from './sheet-import';
import type { Span } from './table-dates';
import { spansIn } from './table-dates';
import { word } from '../../words/say';

type Row = readonly string[];
type Kept = readonly (readonly [string, string | number])[];

/** The stretches of time that a row gives, and the cells that say when in a way that cannot be read. */
export type Dated = { readonly spans: readonly Span[]; readonly kept: Kept };

/** Reads when of a row: a span, or a start and an end, or the day on which something happened. */
export function datedBy(
  { columns, importer, sheet }: SheetImport,
  row: Row,
  at: number,
  kind: 'entities' | 'relationships',
): Dated {
  const keep = (role: 'span' | 'date'): Kept => {
    importer.remark({
      outcome: 'changed',
      what: datesOf(kind),
      why: word('they cannot be read as dates; kept as text'),
      place: () => sheet.cells.placeOf(at, sheet.mapping.columns.indexOf(role)),
      record: columns.text(row, role),
    });
    return [[columns.headerOf(role), columns.text(row, role)]];
  };
  const spanText = columns.text(row, 'span');
  const spans = spanText === '' ? [] : spansIn(spanText);
  if (spans.length > 0) return { spans, kept: [] };
  const lost = spanText === '' ? [] : keep('span');
  const start = columns.date(row, 'start').text;
  const end = columns.date(row, 'end').text;
  const { text, isRead } = columns.date(row, 'date');
  if (start !== '' || end !== '') {
    const span: { start?: string; end?: string } = {};
    if (start !== '') span.start = start;
    if (end !== '') span.end = end;
    return {
      spans: [span],
      kept: text === '' ? lost : [...lost, [columns.headerOf('date'), columns.text(row, 'date')]],
    };
  }
  if (text === '') return { spans: [{}], kept: lost };
  return isRead
    ? { spans: [{ start: text, end: text }], kept: lost }
    : { spans: [{}], kept: [...lost, ...keep('date')] };
}

const NO_SOURCES: Pick<Relationship, 'sources'> = { sources: [] };

/** Reads the sources of the rows of a table; those that say the same are one. */
export function sourcesBy({ columns, importer }: SheetImport): (row: Row) => Pick<Relationship, 'sources'> {
  const known = new Map<string, readonly string[]>();
  return (row) => {
    const publisher = columns.text(row, 'publisher');
    const title = columns.text(row, 'title');
    const url = columns.text(row, 'url');
    if (publisher === '' && title === '' && url === '') return NO_SOURCES;
    const urls = url.split(/[\s;|]+(?=https?:)/i);
    const name = publisher || hostOf(urls[0] ?? '') || title || urls[0];
    if (name === undefined || name === '') return NO_SOURCES;
    const published = columns.date(row, 'published').text;
    const key = [publisher, title, published, ...urls].join('\n');
    const ids =
      known.get(key) ??
      urls.map((one) =>
        importer.source({
          publisher: publisher || hostOf(one) || name,
          ...(title === '' ? {} : { title }),
          ...(one === '' ? {} : { url: one }),
          ...(published === '' ? {} : { published }),
        }),
      );
    known.set(key, ids);
    return { sources: ids };
  };
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#\s:]+)/i.exec(url)?.[1] ?? '';
}

/** A field under its name where it says anything. */
export function filled<K extends string>(name: K, text: string): { readonly [key in K]?: string } {
  return text === '' ? {} : ({ [name]: text } as { readonly [key in K]: string });
}

/** Cells of a role that are not what the role asks for are kept under the name of their column. */
export function keptCell(columns: Columns, row: Row, role: Parameters<Columns['text']>[1]): Kept {
  const text = columns.text(row, role);
  return text === '' ? [] : [[columns.headerOf(role), text]];
}
