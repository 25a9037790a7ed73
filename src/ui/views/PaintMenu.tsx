import { ActionIcon, NativeSelect, Popover, Text } from '@mantine/core';
import { Palette } from 'lucide-react';
import { COLOURINGS, measureOf, SIZINGS } from '@/core/show/paint';
import { useActions, useFact } from '../app-context';

/** By what entities are coloured and how large they are: their type and all their relationships, or a measure. */
export function PaintMenu() {
  const { arrange } = useActions();
  const colour = useFact((state) => state.view.arrangement.colour);
  const size = useFact((state) => state.view.arrangement.size);
  return (
    <Popover position="left-start" shadow="md" width={280} trapFocus withRoles={false}>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label="Colour and size"
          title="Colour and size"
          className="icon-button"
        >
          <Palette size={17} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <NativeSelect
          label="Colour of entities"
          size="xs"
          value={colour}
          onChange={(event) => arrange({ colour: event.currentTarget.value })}
          data={COLOURINGS.map((value) => ({ value, label: measureOf(value)?.label ?? 'Type' }))}
        />
        <Note id={colour} />
        <NativeSelect
          label="Size of entities"
          size="xs"
          mt="sm"
          value={size}
          onChange={(event) => arrange({ size: event.currentTarget.value })}
          data={SIZINGS.map((value) => ({ value, label: measureOf(value)?.label ?? 'Relationships over all time' }))}
        />
        <Note id={size} />
        <Text size="xs" mt="sm" c="var(--entente-ink-soft)">
          Measures are of all that the filters leave in this window, drawn or not.
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}

function Note({ id }: { readonly id: string }) {
  const measure = measureOf(id);
  if (!measure) return null;
  return (
    <Text size="xs" mt={4} c="var(--entente-ink-soft)">
      {measure.description}
    </Text>
  );
}
