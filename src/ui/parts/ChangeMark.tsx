import './change.css';
import { CHANGE_SIGNS } from '@/core/model/change';
import type { Row } from '@/core/model/dataset';
import { useApp, useLateFact } from '../app-context';

/** What became of a relationship from one window to the other, where two are compared: "+ added". */
export function ChangeMark({ row }: { readonly row: Row }) {
  const { selectors } = useApp();
  const change = useLateFact((state) => selectors.comparison(state)?.changes.get(row) ?? null);
  if (!change) return null;
  return (
    <span className={`change-mark ${change}`}>
      {CHANGE_SIGNS[change]} {change}
    </span>
  );
}
