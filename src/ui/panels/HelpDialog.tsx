import { Button, Kbd, Switch, Table, Text } from '@mantine/core';
import { say, word } from '@/core/words/say';
import { useCommandContext } from '../commands/command-context';
import { COMMANDS } from '../commands/commands';
import { readable } from '../commands/readable';
import { useSingleKeys } from '../commands/use-single-keys';
import { Dialog } from '../parts/Dialog';

type HelpDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Every key, from the same list that answers to them, and the gestures. */
export function HelpDialog({ isOpen, onClose }: HelpDialogProps) {
  const { openPart } = useCommandContext();
  const [hasSingleKeys, setSingleKeys] = useSingleKeys();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say('Keyboard shortcuts')} size="lg">
      <Text size="sm" c="var(--entente-ink-soft)">
        {say('Single letters work while the graph has the focus: click it, or Tab to “Entities in view”.')}
      </Text>
      <Switch
        mt="sm"
        label={say('Single-letter keys')}
        description={say(
          'Off, letters and signs alone do nothing: for those who speak to their computer. Kept in this browser.',
        )}
        styles={{ description: { color: 'var(--entente-ink-soft)' } }}
        checked={hasSingleKeys}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
      />
      <Button mt="sm" size="compact-sm" variant="default" onClick={() => openPart('start')}>
        {say('Show the start card')}
      </Button>
      <Table mt="sm" verticalSpacing={4}>
        <Table.Tbody>
          {COMMANDS.filter((command) => command.keys.length > 0).map((command) => (
            <Table.Tr key={command.id}>
              <Table.Th scope="row" fw={400}>
                {command.label()}
              </Table.Th>
              <Table.Td ta="end">
                {keysShown(command.keys).map((key) => (
                  <Kbd key={key} ms={4}>
                    {readable(key)}
                  </Kbd>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
          {GESTURES.map(([gesture, effect]) => (
            <Table.Tr key={gesture}>
              <Table.Th scope="row" fw={400}>
                {say(effect)}
              </Table.Th>
              <Table.Td ta="end">{say(gesture)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Dialog>
  );
}

/** The other ways of writing one key are not worth a line. */
function keysShown(keys: readonly string[]): readonly string[] {
  return [...new Map(keys.map((key) => [readable(key).toLowerCase(), key])).values()].filter((key) => key !== '=');
}

const GESTURES: readonly (readonly [string, string])[] = [
  [word('click'), word('Select, open the details')],
  [word('Shift- or Ctrl/⌘-click, Shift-drag'), word('Add to the selection')],
  [word('click on nothing'), word('Clear the selection')],
  [word('double-click'), word('Expand or collapse an entity')],
  [word('right click, Shift + F10, long press'), word('Open the menu')],
  [word('drag an entity'), word('Move and pin it')],
  [word('drag nothing, wheel, pinch'), word('Move the picture, zoom')],
  [word('drag a note, arrows on it'), word('Move your note')],
  [word('Space in the time strip'), word('Play or pause')],
];
