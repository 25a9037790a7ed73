import { useMemo } from 'react';
import type { Dataset, Row } from '@/core/model/dataset';
import { entityRow, relationshipRow } from '@/core/model/dataset';
import { entitiesOn } from '@/core/explore/find-paths';
import { useComputed, useFact, useOpened } from '../../app-context';

/** What of a picture stands out: it is selected, pointed at, near what has the focus, on a path that is shown, or fades as others do. */
export type Standing = 'selected' | 'pointed' | 'near' | 'path' | 'plain' | 'faded';

/** How each relationship stands, by the selection and the focus that all views share. */
export function useStanding(pointed: Row | null): (relationship: Row) => Standing {
  const { dataset } = useOpened();
  const select = useFact((state) => state.view.arrangement.select);
  const focus = useFact((state) => state.focus);
  const onPaths = useOnPaths();
  return useMemo(() => {
    const isSelected = meant(dataset, select, false);
    const isNear = meant(dataset, focus, true);
    return (row) => {
      if (row === pointed) return 'pointed';
      if (isSelected(row)) return 'selected';
      if (focus.length > 0) return isNear(row) ? 'near' : 'faded';
      return !onPaths ? 'plain' : onPaths.relationships.has(row) ? 'path' : 'faded';
    };
  }, [dataset, select, focus, onPaths, pointed]);
}

type OnPaths = { readonly entities: ReadonlySet<Row>; readonly relationships: ReadonlySet<Row> };

/** Who stands on the paths that are shown, and what carries their steps; null where none is shown. */
export function useOnPaths(): OnPaths | null {
  const paths = useComputed('shownPaths');
  return useMemo(() => {
    if (paths.length === 0) return null;
    const steps = paths.flatMap((path) => path.steps);
    return {
      entities: new Set(paths.flatMap(entitiesOn)),
      relationships: new Set(steps.flatMap((step) => step.relationships)),
    };
  }, [paths]);
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
