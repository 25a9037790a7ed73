import { entityRow } from '@/core/model/dataset';
import type { App } from '@/state/app';
import { bestConnectedOf } from '@/core/group/best-connected';
import { withOwnNames } from '@/core/group/own-groups';
import { nameOf } from '@/core/words/naming';
import { say } from '@/core/words/say';
import type { Command, CommandContext } from './command';
import { selectedEntities, selectedTogether } from './selected';

/** Makes a group of some entities, who leave the groups made by hand that they were in. */
export function groupEntities({ store, actions }: App, ids: readonly string[]): void {
  const { opened, view } = store.getState();
  if (!opened || ids.length < 2) return;
  const { groups } = view.arrangement;
  const best = bestConnectedOf(
    opened.dataset,
    ids.map((id) => entityRow(opened.dataset, id)),
  );
  const others = groups
    .map(({ name, members }) => ({ name, members: members.filter((id) => !ids.includes(id)) }))
    .filter(({ members }) => members.length > 1);
  const name = say('{name} and {count, number} more', {
    name: nameOf(opened.dataset.entities.records[best]!),
    count: ids.length - 1,
  });
  const next = withOwnNames([...others, { name, members: ids }]);
  actions.arrange({ groups: next, select: [`own:${next.at(-1)!.name}`] });
}

/** Ids of the open groups that selected entities belong to. */
function openAround(context: CommandContext): readonly string[] {
  const state = context.app.store.getState();
  const groups = context.selectors.groups(state);
  if (!groups || !state.opened) return [];
  const { dataset } = state.opened;
  const rows = new Set(selectedEntities(context).map((id) => entityRow(dataset, id)));
  return groups.list
    .filter(({ isOpen, members }) => isOpen && members.some((row) => rows.has(row)))
    .map(({ id }) => id);
}

/** What can be done with several entities as one. */
export const GROUP_COMMANDS: readonly Command[] = [
  {
    id: 'group',
    label: () => say('Group the selected entities'),
    keys: ['g'],
    scope: 'graph',
    menu: 'entities',
    isPossible: (context) => selectedTogether(context).length > 1,
    run: (context) => groupEntities(context.app, selectedTogether(context)),
  },
  {
    id: 'collapse-groups',
    label: () => say('Collapse the selected into their groups'),
    keys: [],
    scope: 'graph',
    menu: 'entities',
    isPossible: (context) => openAround(context).length > 0,
    run: (context) => {
      const around = openAround(context);
      const { openGroups } = context.app.store.getState().view.arrangement;
      context.app.actions.arrange({ openGroups: openGroups.filter((id) => !around.includes(id)), select: around });
    },
  },
  {
    id: 'isolate',
    label: () => say('Isolate the selected entities'),
    keys: [],
    scope: 'graph',
    menu: 'entities',
    run: (context) => context.app.actions.ask({ only: selectedEntities(context) }),
  },
];
