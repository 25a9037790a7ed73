import { entityRow } from '@/core/model/dataset';
import { nameOf } from '@/core/words/naming';
import type { CommandContext } from './command';

const MOST = 5;

/** Something to go to. */
type Recent = { readonly id: string; readonly label: string; readonly run: () => void };

/** The entities that were selected last, the newest first, as commands that select them again. */
export function recentThings({ app }: CommandContext): readonly Recent[] {
  const { opened, history } = app.store.getState();
  if (!opened) return [];
  const { dataset } = opened;
  const ids = history.moments.toReversed().flatMap(({ view }) => view.arrangement.select);
  return [...new Set(ids)]
    .filter((id) => entityRow(dataset, id) >= 0)
    .slice(0, MOST)
    .map((id) => ({
      id: `recent ${id}`,
      label: nameOf(dataset.entities.records[entityRow(dataset, id)]!),
      run: () => app.actions.select([id]),
    }));
}
