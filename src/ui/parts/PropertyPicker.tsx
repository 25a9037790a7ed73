import { Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PropertyChoice } from '@/core/model/property-choice';
import { say } from '@/core/words/say';

/** So many are shown at once; the others are found by typing. */
const MOST_SHOWN = 10;

type PropertyPickerProps = {
  readonly choices: readonly PropertyChoice[];
  /** Ids of what is chosen; others than these choices may be among them. */
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
};

/** Properties to choose from, hundreds too: a few of them, those chosen first, and the others by typing. */
export function PropertyPicker({ choices, chosen, onChoose }: PropertyPickerProps) {
  const [typed, setTyped] = useState('');
  // What is ticked stays where it is until the list is opened again.
  const [firstIds] = useState(chosen);
  const ordered = [
    ...choices.filter(({ id }) => firstIds.includes(id)),
    ...choices.filter(({ id }) => !firstIds.includes(id)),
  ];
  const found = ordered.filter((choice) => isFound(choice, typed));
  const shown = found.slice(0, MOST_SHOWN);
  const ticked = chosen.filter((id) => choices.some((choice) => choice.id === id));
  return (
    <>
      {choices.length > MOST_SHOWN && (
        <TextInput
          size="xs"
          mb="xs"
          label={say('Find a property')}
          placeholder={say('One of {count, number}', { count: choices.length })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <Checkbox.Group label={say('Properties')} value={[...ticked]} onChange={onChoose}>
        <Stack gap={8} mt="xs">
          {shown.map(({ id, label, isNumeric, valueCount }) => (
            <Checkbox
              key={id}
              size="xs"
              value={id}
              label={label}
              styles={{ description: { color: 'var(--entente-ink-soft)' } }}
              description={
                isNumeric
                  ? say('numbers')
                  : say('{count, plural, one {# value} other {# values}}', { count: valueCount })
              }
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Text size="xs" mt={6} c="var(--entente-ink-soft)" aria-live="polite">
        {restWords(found.length, shown.length)}
      </Text>
    </>
  );
}

function isFound({ label, key }: PropertyChoice, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return label.toLowerCase().includes(wanted) || key.toLowerCase().includes(wanted);
}

function restWords(found: number, shown: number): string {
  if (found === 0) return say('No property has this in its name.');
  return found > shown ? say('{shown, number} of {found, number}: type to find the others.', { shown, found }) : '';
}
