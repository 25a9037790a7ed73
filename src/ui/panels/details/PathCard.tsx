import { Button, Group, SegmentedControl, Select, Title } from '@mantine/core';
import { useEffect } from 'react';
import type { FoundPaths, PathOrder } from '@/core/explore/find-paths';
import { FIRST_PATHS, MOST_PATHS } from '@/core/explore/find-paths';
import type { Row } from '@/core/model/dataset';
import { entityRow } from '@/core/model/dataset';
import { useActions, useFact, useLateComputed, useOpened } from '../../app-context';
import { PathSteps } from '../../parts/PathSteps';
import { NotConnected } from './NotConnected';

const TIMED: readonly { readonly value: PathOrder; readonly label: string }[] = [
  { value: 'time', label: 'first to arrive' },
  { value: 'latest', label: 'last to set out' },
  { value: 'fastest', label: 'fewest days' },
  { value: 'fewest', label: 'fewest steps' },
];

/** The paths between two entities under the filters, step by step, with what carries each step. */
export function PathCard({ ids }: { readonly ids: readonly string[] }) {
  const { dataset } = useOpened();
  const { arrange, focusPath } = useActions();
  const order = useFact((state) => state.view.arrangement.pathOrder);
  const found = useLateComputed('paths');
  const ends = ids.map((id) => entityRow(dataset, id)) as [Row, Row];
  const [from, to] = ends.map((row) => dataset.entities.records[row]!.name);
  useEffect(() => () => focusPath(null), [focusPath, found]);
  return (
    <article className="card">
      <p className="card-kind">Paths</p>
      <Title order={2} className="card-title">
        {from} – {to}
      </Title>
      <PathOrderChoice order={order} />
      {found && found.paths.length === 0 && <NotConnected found={found} order={order} ends={ends} />}
      {found && found.shortest > 1 && <ShortestCount found={found} />}
      {found?.paths.map((path, at) => (
        <PathSteps
          key={path.steps.map((step) => step.to).join()}
          path={path}
          number={at + 1}
          count={found.paths.length}
          onPoint={(isPointed) => focusPath(isPointed && found.paths.length > 1 ? at : null)}
        />
      ))}
      {found?.hasMore && <MorePaths />}
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

const number = new Intl.NumberFormat('en-GB');

function ShortestCount({ found: { shortest, paths } }: { readonly found: FoundPaths }) {
  const steps = paths[0]!.steps.length;
  return (
    <p className="hint">
      {number.format(shortest)} paths take {steps} {steps === 1 ? 'step' : 'steps'}, the fewest there are.
      {shortest < paths.length && ' Longer ones follow.'}
    </p>
  );
}

/** Lists more paths, as long as there is room for them in the list. */
function MorePaths() {
  const count = useFact((state) => state.view.arrangement.pathCount);
  const { arrange } = useActions();
  if (count >= MOST_PATHS) return <p className="hint">There are more paths than the {MOST_PATHS} listed.</p>;
  const more = Math.min(FIRST_PATHS, MOST_PATHS - count);
  return (
    <button type="button" className="text-button" onClick={() => arrange({ pathCount: count + more })}>
      Show {more} more paths
    </button>
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
          : 'No step is taken before the one that precedes it. A relationship can be used on every day of the window on which it may have lasted.'}
      </p>
    </>
  );
}
