import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { MEASURES } from '@/core/measure';
import type { PropertyKind } from '@/core/model/property';
import { propertyChoices } from '@/core/model/property-choice';
import { say } from '@/core/words/say';
import { useActions, useFact, useOpened } from '../app-context';
import { PropertyPicker } from '../parts/PropertyPicker';

const QUIET = { description: { color: 'var(--entente-ink-soft)' } };

/** Which measures and properties a table shows as columns; nothing where there are none to show. */
export function ColumnMenu({ kind }: { readonly kind: PropertyKind }) {
  const { dataset } = useOpened();
  const columns = useFact((state) => state.view.arrangement.columns);
  const { arrange } = useActions();
  const properties = [...propertyChoices(dataset).values()].filter((choice) => choice.kind === kind);
  const measures = kind === 'entities' ? MEASURES : [];
  if (properties.length + measures.length === 0) return null;
  const choose = (offered: readonly { readonly id: string }[], chosen: readonly string[]): void => {
    const others = columns.filter((id) => !offered.some((one) => one.id === id));
    arrange({ columns: [...others, ...chosen] });
  };
  return (
    <Popover position="bottom-start" shadow="md" width={320} trapFocus withRoles={false}>
      <Popover.Target>
        <Button size="compact-sm" variant="default">
          {say('Columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="column-menu">
        {properties.length > 0 && (
          <PropertyPicker choices={properties} chosen={columns} onChoose={(chosen) => choose(properties, chosen)} />
        )}
        {measures.length > 0 && (
          <Checkbox.Group
            label={say('Measures, in this window')}
            mt={properties.length > 0 ? 'md' : 0}
            value={columns.filter((id) => measures.some((measure) => measure.id === id))}
            onChange={(ids) =>
              choose(
                measures,
                measures.map(({ id }) => id).filter((id) => ids.includes(id)),
              )
            }
          >
            <Stack gap={8} mt="xs">
              {measures.map(({ id, label, description }) => (
                <Checkbox
                  key={id}
                  size="xs"
                  value={id}
                  label={say(label)}
                  description={say(description)}
                  styles={QUIET}
                />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
