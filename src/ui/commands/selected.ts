import { entityRow } from '@/core/model/dataset';
import type { CommandContext } from './command';

/** The entities a command is about: the one that has the keyboard in the list, else the selected ones. */
export function selectedEntities({ app }: CommandContext): readonly string[] {
  const { opened, view, focus } = app.store.getState();
  const isInList = document.activeElement?.matches('[role=listbox]') === true && focus.length === 1;
  const ids = isInList ? focus : view.arrangement.select;
  return ids.filter((id) => opened && entityRow(opened.dataset, id) >= 0);
}

/** The two entities that are selected, whoever has the keyboard; null unless there are just two. */
export function selectedPair({ app }: CommandContext): readonly string[] | null {
  const { opened, view } = app.store.getState();
  const ids = view.arrangement.select.filter((id) => opened && entityRow(opened.dataset, id) >= 0);
  return ids.length === 2 ? ids : null;
}
