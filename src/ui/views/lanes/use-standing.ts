import { useMemo } from 'react';
import type { Dataset, Row } from '@/core/model/dataset';
import { entityRow, relationshipRow } from '@/core/model/dataset';
import { useFact, useOpened } from '../../app-context';

/** What of a picture stands out: it is selected, pointed at, near what has the focus, or fades as others do. */
export type Standing = 'selected' | 'pointed' | 'near' | 'plain' | 'faded';

/** How each relationship stands, by the selection and the focus that all views share. */
export function useStanding(pointed: Row | null): (relationship: Row) => Standing {
  const { dataset } = useOpened();
  const select = useFact((state) => state.view.arrangement.select);
  const focus = useFact((state) => state.focus);
  return useMemo(() => {
    const isSelected = meant(dataset, select, false);
    const isNear = meant(dataset, focus, true);
    return (row) => {
      if (row === pointed) return 'pointed';
      if (isSelected(row)) return 'selected';
      return focus.length === 0 ? 'plain' : isNear(row) ? 'near' : 'faded';
    };
  }, [dataset, select, focus, pointed]);
}

/** The relationships that ids stand for: themselves, those of two entities' tie, and those of one if they are wanted. */
function meant(dataset: Dataset, ids: readonly string[], isWide: boolean): (relationship: Row) => boolean {
  const relationships = new Set(ids.map((id) => relationshipRow(dataset, id)));
  const entities = new Set(ids.map((id) => entityRow(dataset, id)).filter((row) => row >= 0));
  const { from, to } = dataset.relationships;
  if (entities.size === 2) return (row) => entities.has(from[row]!) && entities.has(to[row]!);
  if (isWide && entities.size > 0) return (row) => entities.has(from[row]!) || entities.has(to[row]!);
  return (row) => relationships.has(row);
}
