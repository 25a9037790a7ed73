import { Button, Group, SegmentedControl, Select, Title } from '@mantine/core';
import { useEffect } from 'react';
import type { FoundPaths, PathOrder } from '@/core/explore/find-paths';
import { FIRST_PATHS, MOST_PATHS } from '@/core/explore/find-paths';
import type { Row } from '@/core/model/dataset';
import { entityRow } from '@/core/model/dataset';
import { say, word } from '@/core/words/say';
import { nameOf } from '@/core/words/naming';
import { useActions, useFact, useLateComputed, useOpened } from '../../app-context';
import { PathSteps } from '../../parts/PathSteps';
import { NotConnected } from './NotConnected';

const TIMED: readonly { readonly value: PathOrder; readonly label: string }[] = [
  { value: 'time', label: word('first to arrive') },
  { value: 'latest', label: word('last to set out') },
  { value: 'fastest', label: word('fewest days') },
  { value: 'fewest', label: word('fewest steps') },
];

/** The paths between two entities under the filters, step by step, with what carries each step. */
export function PathCard({ ids }: { readonly ids: readonly string[] }) {
  const { dataset } = useOpened();
  const { arrange, focusPath } = useActions();
  const order = useFact((state) => state.view.arrangement.pathOrder);
  const found = useLateComputed('paths');
  const ends = ids.map((id) => entityRow(dataset, id)) as [Row, Row];
  const [from, to] = ends.map((row) => nameOf(dataset.entities.records[row]!));
  useEffect(() => () => focusPath(null), [focusPath, found]);
  return (
    <article className="card">
      <p className="card-kind">{say('Paths')}</p>
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
          {say('The other way round')}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => arrange({ path: [] })}>
          {say('Close the paths')}
        </Button>
      </Group>
    </article>
  );
}

function ShortestCount({ found: { shortest, paths } }: { readonly found: FoundPaths }) {
  const steps = paths[0]!.steps.length;
  return (
    <p className="hint">
      {say('{count, number} paths take {steps, plural, one {# step} other {# steps}}, the fewest there are.', {
        count: shortest,
        steps,
      })}
      {shortest < paths.length && ` ${say('Longer ones follow.')}`}
    </p>
  );
}

/** Lists more paths, as long as there is room for them in the list. */
function MorePaths() {
  const count = useFact((state) => state.view.arrangement.pathCount);
  const { arrange } = useActions();
  if (count >= MOST_PATHS)
    return (
      <p className="hint">{say('There are more paths than the {count, number} listed.', { count: MOST_PATHS })}</p>
    );
  const more = Math.min(FIRST_PATHS, MOST_PATHS - count);
  return (
    <button type="button" className="text-button" onClick={() => arrange({ pathCount: count + more })}>
      {say('Show {count, plural, one {# more path} other {# more paths}}', { count: more })}
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
        aria-label={say('Order of the paths')}
        data={[
          { value: 'hops', label: say('Fewest steps') },
          { value: 'timed', label: say('In the order of time') },
        ]}
        value={order === 'hops' ? 'hops' : 'timed'}
        onChange={(value) => arrange({ pathOrder: value === 'hops' ? 'hops' : 'time' })}
      />
      {order !== 'hops' && (
        <Select
          size="xs"
          mt={6}
          aria-label={say('The best path in the order of time')}
          data={TIMED.map(({ value, label }) => ({ value, label: say(label) }))}
          value={order}
          allowDeselect={false}
          onChange={(value) => value && arrange({ pathOrder: value })}
        />
      )}
      <p className="hint">
        {say(
          order === 'hops'
            ? 'Under the filters, whatever the dates of the steps.'
            : 'No step is taken before the one that precedes it. A relationship can be used on every day of the window on which it may have lasted.',
        )}
      </p>
    </>
  );
}
