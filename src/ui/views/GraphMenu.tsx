import { Kbd, Menu } from '@mantine/core';
import { memo } from 'react';
import { entityRow } from '@/core/model/dataset';
import type { Point } from '@/core/show/point';
import { nameOf } from '@/core/words/naming';
import { say } from '@/core/words/say';
import { useOpened } from '../app-context';
import type { CommandContext } from '../commands/command';
import { useCommandContext } from '../commands/command-context';
import { COMMANDS } from '../commands/commands';
import { readable } from '../commands/readable';

type GraphMenuProps = { readonly at: Point; readonly close: () => void };

/** What can be done with the selected entities, or with the picture where none is selected: from the list of commands. */
export const GraphMenu = memo(function GraphMenu({ at, close }: GraphMenuProps) {
  const context = useCommandContext();
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-start"
      offset={2}
      shadow="md"
      transitionProps={{ duration: 0 }}
      withinPortal
      returnFocus={false}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          aria-label={say('Menu of the graph')}
          style={{ position: 'fixed', left: at.x, top: at.y, width: 0, height: 0, padding: 0, border: 0 }}
        />
      </Menu.Target>
      <Menu.Dropdown data-keys="graph" aria-label={say('Menu of the graph')}>
        <MenuItems context={{ ...context, at }} />
      </Menu.Dropdown>
    </Menu>
  );
});

function MenuItems({ context }: { readonly context: CommandContext }) {
  const { dataset } = useOpened();
  const { select } = context.app.store.getState().view.arrangement;
  const groups = context.selectors.groups(context.app.store.getState());
  const names = select.flatMap((id) => {
    const entity = dataset.entities.records[entityRow(dataset, id)];
    return entity ? nameOf(entity) : (groups?.list.find((group) => group.id === id)?.name ?? []);
  });
  const place = names.length > 0 ? 'entities' : 'picture';
  const offered = COMMANDS.filter(({ menu, isPossible }) => menu === place && (isPossible?.(context) ?? true));
  return (
    <>
      <Menu.Label c="var(--entente-ink-soft)">
        {names.length > 2
          ? say('{count, plural, one {# entity} other {# entities}}', { count: names.length })
          : names.join(' – ') || say('Picture')}
      </Menu.Label>
      {offered.map((command) => (
        <Menu.Item
          key={command.id}
          onClick={() => command.run(context)}
          rightSection={command.keys[0] === undefined ? null : <Kbd size="xs">{readable(command.keys[0])}</Kbd>}
        >
          {command.label()}
        </Menu.Item>
      ))}
    </>
  );
}
