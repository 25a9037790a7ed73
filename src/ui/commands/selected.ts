import { isGroupId } from '@/core/group/groups';
import { entityRow } from '@/core/model/dataset';
import type { CommandContext } from './command';

/** The signs a command is about, entities and closed groups: the one that has the keyboard in the list, else the selected ones. */
export function selectedSigns({ app }: CommandContext): readonly string[] {
  const { opened, view, focus, walking } = app.store.getState();
  const isInList = document.activeElement?.matches('[role=listbox]') === true && focus.length === 1;
  // Whoever goes through the ties of an entity means that entity.
  const ids = walking !== null ? [walking] : isInList ? focus : view.arrangement.select;
  return ids.filter((id) => opened && (entityRow(opened.dataset, id) >= 0 || isGroupId(id)));
}

/** The entities a command is about: those of `selectedSigns`, and for a group its members in view. */
export function selectedEntities(context: CommandContext): readonly string[] {
  return entitiesOf(context, selectedSigns(context));
}

/** All that are selected, whoever has the keyboard: for what is about several. */
export function selectedTogether(context: CommandContext): readonly string[] {
  return entitiesOf(context, context.app.store.getState().view.arrangement.select);
}

function entitiesOf(context: CommandContext, signs: readonly string[]): readonly string[] {
  const state = context.app.store.getState();
  const { opened } = state;
  if (!opened) return [];
  const subgraph = context.selectors.subgraph(state);
  const groups = context.selectors.groups(state);
  const { records } = opened.dataset.entities;
  const ids = signs.flatMap((id) => {
    const group = groups?.list.find((one) => one.id === id);
    if (!group) return entityRow(opened.dataset, id) < 0 ? [] : [id];
    return group.members.filter((row) => subgraph?.entityVerdict[row] === 0).map((row) => records[row]!.id);
  });
  return [...new Set(ids)];
}

/** The two entities that are selected, whoever has the keyboard; null unless there are just two. */
export function selectedPair({ app }: CommandContext): readonly string[] | null {
  const { opened, view } = app.store.getState();
  const ids = view.arrangement.select.filter((id) => opened && entityRow(opened.dataset, id) >= 0);
  return ids.length === 2 ? ids : null;
}
