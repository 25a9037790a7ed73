import { Button, Group, SegmentedControl, Select, Title } from '@mantine/core';
import type { FoundPaths, PathOrder } from '@/core/explore/find-paths';
import type { Row } from '@/core/model/dataset';
import { entityRow } from '@/core/model/dataset';
import { useActions, useFact, useLateComputed, useOpened } from '../../app-context';
import { PathSteps } from '../../parts/PathSteps';

const TIMED: readonly { readonly value: PathOrder; readonly label: string }[] = [
  { value: 'time', label: 'first to arrive' },
  { value: 'latest', label: 'last to set out' },
  { value: 'fastest', label: 'fewest days' },
  { value: 'fewest', label: 'fewest steps' },
];

/** The paths between two entities under the filters, step by step, with what carries each step. */
export function PathCard({ ids }: { readonly ids: readonly string[] }) {
  const { dataset } = useOpened();
  const { arrange } = useActions();
  const order = useFact((state) => state.view.arrangement.pathOrder);
  const found = useLateComputed('paths');
  const [from, to] = ids.map((id) => entityRow(dataset, id)) as [Row, Row];
  const name = (row: Row): string => dataset.entities.records[row]!.name;
  return (
    <article className="card">
      <p className="card-kind">Paths</p>
      <Title order={2} className="card-title">
        {name(from)} – {name(to)}
      </Title>
      <PathOrderChoice order={order} />
      {found && found.paths.length === 0 && <NotConnected found={found} order={order} names={[name(from), name(to)]} />}
      {found?.paths.map((path, at) => (
        <PathSteps
          key={path.steps.map((step) => step.to).join()}
          path={path}
          number={at + 1}
          count={found.paths.length}
        />
      ))}
      {found?.isCut && <p className="hint">There are more paths with as few steps.</p>}
      <Group gap={6} my="sm">
        <Button size="compact-xs" variant="default" onClick={() => arrange({ path: [ids[1]!, ids[0]!] })}>
          The other way round
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => arrange({ path: [] })}>
          Close the paths
        </Button>
      </Group>
    </article>
  );
}

function PathOrderChoice({ order }: { readonly order: PathOrder }) {
  const { arrange } = useActions();
  return (
    <>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label="Order of the paths"
        data={[
          { value: 'hops', label: 'Fewest steps' },
          { value: 'timed', label: 'In the order of time' },
        ]}
        value={order === 'hops' ? 'hops' : 'timed'}
        onChange={(value) => arrange({ pathOrder: value === 'hops' ? 'hops' : 'time' })}
      />
      {order !== 'hops' && (
        <Select
          size="xs"
          mt={6}
          aria-label="The best path in the order of time"
          data={[...TIMED]}
          value={order}
          allowDeselect={false}
          onChange={(value) => value && arrange({ pathOrder: value })}
        />
      )}
      <p className="hint">
        {order === 'hops'
          ? 'Under the filters, whatever the dates of the steps.'
          : 'No step is taken before the one that precedes it. A relationship can be used on every day on which it may have lasted.'}
      </p>
    </>
  );
}

type NotConnectedProps = {
  readonly found: FoundPaths;
  readonly order: PathOrder;
  readonly names: readonly [string, string];
};

function NotConnected({ found, order, names }: NotConnectedProps) {
  const { arrange } = useActions();
  const [one, other] = found.reach;
  return (
    <>
      <p>
        <strong>Not connected in this data</strong> {order === 'hops' ? '' : 'in the order of time '}under these
        filters.
      </p>
      <p className="hint">
        {names[0]} is connected with {one} {one === 1 ? 'entity' : 'entities'}, {names[1]} with {other}.
      </p>
      {found.nearest ? (
        <>
          <h3 className="card-heading">The nearest it came</h3>
          <PathSteps path={found.nearest} number={1} count={1} />
        </>
      ) : (
        <p className="hint">Nothing in all of this data leads from the one to the other.</p>
      )}
      {order !== 'hops' && (
        <button type="button" className="text-button" onClick={() => arrange({ pathOrder: 'hops' })}>
          Look for paths whatever the dates
        </button>
      )}
    </>
  );
}
