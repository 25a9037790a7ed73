import { word } from '../../words/say';

/** Signs between the cells of a row. */
export const DELIMITERS = [
  { sign: ',', label: word('comma') },
  { sign: ';', label: word('semicolon') },
  { sign: '\t', label: word('tab') },
  { sign: '|', label: word('pipe') },
  { sign: ' ', label: word('space') },
] as const;

export type Delimiter = (typeof DELIMITERS)[number]['sign'];

/** What `03/04/2014` is: 3 April, or 4 March. */
export type DateOrder = 'day-month' | 'month-day';

/** Tables hold one of the two: which follows from whether a column names each of the two ends. */
export type TableKind = 'entities' | 'relationships';

const BOTH = ['entities', 'relationships'] as const;
const ENTITIES = ['entities'] as const;
const TIES = ['relationships'] as const;

/** What a column can be, in the order in which it is offered. */
export const ROLES = [
  { id: 'from', label: word('From'), kinds: TIES },
  { id: 'to', label: word('To'), kinds: TIES },
  { id: 'from-type', label: word('Type of “from”'), kinds: TIES },
  { id: 'to-type', label: word('Type of “to”'), kinds: TIES },
  { id: 'id', label: word('Id'), kinds: BOTH },
  { id: 'name', label: word('Name'), kinds: ENTITIES },
  { id: 'type', label: word('Type'), kinds: BOTH },
  { id: 'direction', label: word('Directed or not'), kinds: TIES },
  { id: 'start', label: word('Start'), kinds: BOTH },
  { id: 'end', label: word('End'), kinds: BOTH },
  { id: 'date', label: word('Date'), kinds: BOTH },
  { id: 'span', label: word('Span of time'), kinds: BOTH },
  { id: 'summary', label: word('Summary'), kinds: BOTH },
  { id: 'amount', label: word('Amount'), kinds: TIES },
  { id: 'unit', label: word('Unit'), kinds: TIES },
  { id: 'confidence', label: word('Confidence'), kinds: TIES },
  { id: 'country', label: word('Country'), kinds: ENTITIES },
  { id: 'lat', label: word('Latitude'), kinds: ENTITIES },
  { id: 'lon', label: word('Longitude'), kinds: ENTITIES },
  { id: 'publisher', label: word('Source: publisher'), kinds: BOTH },
  { id: 'url', label: word('Source: address'), kinds: BOTH },
  { id: 'title', label: word('Source: title'), kinds: BOTH },
  { id: 'published', label: word('Source: date'), kinds: BOTH },
  { id: 'property', label: word('Keep as it is'), kinds: BOTH },
  { id: 'skip', label: word('Leave out'), kinds: BOTH },
] as const;

export type Role = (typeof ROLES)[number]['id'];

/** How one table is read. */
export type SheetMapping = {
  readonly delimiter: Delimiter;
  readonly hasHeader: boolean;
  /** What each column is, from the first. Every role but `property` and `skip` stands once. */
  readonly columns: readonly Role[];
};

/** How tables that belong together are read. */
export type TableMapping = {
  readonly sheets: readonly SheetMapping[];
  /** How dates are read that can be read both ways, in columns that do not tell themselves; null: they stay text. */
  readonly dateOrder: DateOrder | null;
};

/** What is known of a mapping: parts of it that a person stated, by the names of columns. */
export type StatedMapping = {
  readonly delimiter?: Delimiter;
  readonly dateOrder?: DateOrder;
  /** Names of columns by role. */
  readonly columns?: Readonly<Partial<Record<Role, string>>>;
};

/** The first rows of a table, to be looked at. */
export type SheetPreview = {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows of data in the whole table. */
  readonly count: number;
};

/** What a person is asked before tables are read. */
export type TableQuestion = {
  readonly sheets: readonly SheetPreview[];
  /** How the tables would be read without an answer. */
  readonly mapping: TableMapping;
  /** A date that can be read both ways, where nothing tells how: the order must be stated. */
  readonly ambiguousDate: { readonly column: string; readonly text: string } | null;
  /** What would be read, in a sentence; or what keeps it from being read. */
  readonly outlook: string;
  /** Whether anything can be read in this way. */
  readonly isReadable: boolean;
};

/** What a table read in this way holds. */
export function kindOf(columns: readonly Role[]): TableKind | null {
  if (columns.includes('from') && columns.includes('to')) return 'relationships';
  return columns.includes('name') || columns.includes('id') ? 'entities' : null;
}
