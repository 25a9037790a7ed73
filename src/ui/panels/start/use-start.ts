import { saysNothing } from '@/state/starting';
import { useActions, useFact } from '../../app-context';
import { usePart } from '../../commands/command-context';

/** How many stories the start card offers; more stand in their list below it. */
export const STORIES_TO_START = 3;

/** Nobody asked for anything yet, and nobody put away where one may begin. */
export function useIsFirstVisit(): boolean {
  return useFact(({ settings, view }) => settings.startCard && saysNothing(view));
}

/** Whether the start card stands: on a first visit until something is asked, and whenever it is called; and how it goes. */
export function useStart() {
  const [isCalled, call] = usePart('start');
  const isFirst = useIsFirstVisit();
  const { keep } = useActions();
  const leave = (): void => call(false);
  const putAway = (): void => {
    leave();
    void keep({ startCard: false });
  };
  return { isShown: isFirst || isCalled, leave, putAway };
}
