import type { Row } from './dataset';

/** What became of a relationship from the earlier of two windows to the later. */
export const CHANGES = ['added', 'ended', 'continued', 'changed'] as const;
export type Change = (typeof CHANGES)[number];

/** Changes as numbers from 1 on, 0 for none. */
export const CHANGE_NUMBERS = CHANGES.length + 1;
export const changeNumber = (change: Change | null): number => (change ? CHANGES.indexOf(change) + 1 : 0);

/** What became of a whole tie: the change that all its relationships share; mixed ones have changed. */
export function changeOfTie(changes: ReadonlyMap<Row, Change>, relationships: readonly Row[]): Change | null {
  const found = new Set(relationships.map((row) => changes.get(row)).filter((change) => change !== undefined));
  const [only] = found;
  if (only === undefined) return null;
  if (found.size === 1) return only;
  return 'changed';
}

/** The sign of a change, for where colour does not tell. */
export const CHANGE_SIGNS: Readonly<Record<Change, string>> = { added: '+', ended: '−', continued: '=', changed: '~' };
