import { Kbd, Modal, Table, Text } from '@mantine/core';
import { COMMANDS } from '../commands/commands';

type HelpDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Every key, from the same list that answers to them, and the gestures. */
export function HelpDialog({ isOpen, onClose }: HelpDialogProps) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title="Keyboard shortcuts"
      size="lg"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Text size="sm" c="var(--entente-ink-soft)">
        Single letters work while the graph has the focus: click it, or Tab to “Entities in view”.
      </Text>
      <Table mt="sm" verticalSpacing={4}>
        <Table.Tbody>
          {COMMANDS.filter((command) => command.keys.length > 0).map((command) => (
            <Table.Tr key={command.id}>
              <Table.Th scope="row" fw={400}>
                {command.label}
              </Table.Th>
              <Table.Td ta="end">
                <Kbd>{readable(command.keys[0] ?? '')}</Kbd>
              </Table.Td>
            </Table.Tr>
          ))}
          {GESTURES.map(([gesture, effect]) => (
            <Table.Tr key={gesture}>
              <Table.Th scope="row" fw={400}>
                {effect}
              </Table.Th>
              <Table.Td ta="end">{gesture}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}

const GESTURES: readonly (readonly [string, string])[] = [
  ['click', 'Select, open the details'],
  ['Shift- or Ctrl/⌘-click, Shift-drag', 'Add to the selection'],
  ['click on nothing', 'Clear the selection'],
  ['double-click', 'Expand or collapse an entity'],
  ['right click, Shift + F10, long press', 'Open the menu'],
  ['drag an entity', 'Move and pin it'],
  ['Space in the time strip', 'Play or pause'],
];

const READABLE: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
};

/** A key as people write it: "Ctrl/⌘ + Z". */
export function readable(keys: string): string {
  return keys
    .split(/\+(?=.)/)
    .map((key) => (key === 'Mod' ? 'Ctrl/⌘' : (READABLE[key] ?? (/^[a-z]$/.test(key) ? key.toUpperCase() : key))))
    .join(' + ');
}
