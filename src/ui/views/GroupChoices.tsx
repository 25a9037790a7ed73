import { Button, NativeSelect, ScrollArea, Text } from '@mantine/core';
import { GROUPINGS } from '@/core/group';
import type { Group } from '@/core/group/groups';
import { say } from '@/core/words/say';
import { useActions, useComputed, useFact } from '../app-context';
import { PopoverBeside } from '../parts/Beside';
import type { PopupProps } from '../parts/Popup';

/** By what entities are gathered into groups, and which of the groups stand open. */
export function GroupChoices(popup: PopupProps) {
  const { arrange } = useActions();
  const by = useFact((state) => state.view.arrangement.group);
  const groups = useComputed('groups');
  return (
    <PopoverBeside {...popup} position="left-start" width={300} withRoles={false}>
      <NativeSelect
        label={say('Group entities by')}
        size="xs"
        value={by}
        onChange={(event) => arrange({ group: event.currentTarget.value, openGroups: [], select: [] })}
        data={[
          { value: '', label: say('Nothing', {}, 'grouping') },
          ...GROUPINGS.map(({ id, label }) => ({ value: id, label: say(label) })),
        ]}
      />
      {groups ? (
        <GroupList list={groups.list} />
      ) : (
        <Text size="xs" mt="xs" c="var(--entente-ink-soft)">
          {say(
            'Groups of your own: select entities with the box, the lasso or Shift, and group them by the menu (right click).',
          )}
        </Text>
      )}
    </PopoverBeside>
  );
}

function GroupList({ list }: { readonly list: readonly Group[] }) {
  const { arrange } = useActions();
  const open = list.filter(({ isOpen }) => isOpen).map(({ id }) => id);
  return (
    <>
      <div className="group-list-head">
        <Text size="xs" c="var(--entente-ink-soft)">
          {say('{count, plural, one {# group} other {# groups}}, {open, number} open', {
            count: list.length,
            open: open.length,
          })}
        </Text>
        <Button
          size="compact-xs"
          variant="subtle"
          disabled={open.length === 0}
          onClick={() => arrange({ openGroups: [] })}
        >
          {say('Collapse all')}
        </Button>
      </div>
      <ScrollArea.Autosize mah={280} type="auto" offsetScrollbars>
        <ul className="plain-list">
          {list.map(({ id, name, members, isOpen }) => (
            <li key={id} className="group-list-item">
              <span>
                {name} <span className="count">{members.length}</span>
              </span>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={say(isOpen ? 'Collapse {name}' : 'Open {name}', { name }, 'group')}
                onClick={() =>
                  arrange({ openGroups: isOpen ? open.filter((one) => one !== id) : [...open, id], select: [] })
                }
              >
                {say(isOpen ? 'Collapse' : 'Open', {}, 'group')}
              </Button>
            </li>
          ))}
        </ul>
      </ScrollArea.Autosize>
    </>
  );
}
