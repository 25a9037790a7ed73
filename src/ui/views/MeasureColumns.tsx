import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { MEASURES } from '@/core/measure';
import { useActions, useFact } from '../app-context';

/** Which measures the table of entities shows as columns. */
export function MeasureColumns() {
  const columns = useFact((state) => state.view.arrangement.columns);
  const { arrange } = useActions();
  return (
    <Popover position="bottom-start" shadow="md" width={320} trapFocus withRoles={false}>
      <Popover.Target>
        <Button size="compact-sm" variant="default">
          Measures
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Checkbox.Group
          label="Columns, in this window"
          value={[...columns]}
          onChange={(ids) =>
            arrange({ columns: MEASURES.filter(({ id }) => ids.includes(id)).map((measure) => measure.id) })
          }
        >
          <Stack gap={8} mt="xs">
            {MEASURES.map(({ id, label, description }) => (
              <Checkbox key={id} size="xs" value={id} label={label} description={description} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}
