import { useMemo } from 'react';
import { withMembers } from '@/core/group/groups';
import { useComputed, useFact, useOpened } from './app-context';

/** What is selected, and of groups their members: for views in which groups have no sign of their own. */
export function useSelectedIds(): readonly string[] {
  const { dataset } = useOpened();
  const groups = useComputed('groups');
  const select = useFact((state) => state.view.arrangement.select);
  return useMemo(() => withMembers(dataset, groups, select), [dataset, groups, select]);
}
