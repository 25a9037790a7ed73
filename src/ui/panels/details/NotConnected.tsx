import type { FoundPaths, PathOrder } from '@/core/explore/find-paths';
import type { Row } from '@/core/model/dataset';
import { useActions, useLateComputed, useOpened } from '../../app-context';
import { PathSteps } from '../../parts/PathSteps';

type NotConnectedProps = {
  readonly found: FoundPaths;
  readonly order: PathOrder;
  readonly ends: readonly [from: Row, to: Row];
};

/** Says that no path leads from one entity to another under the filters, how far each reaches, and what comes nearest. */
export function NotConnected({ found, order, ends }: NotConnectedProps) {
  const { arrange } = useActions();
  return (
    <>
      <p>
        <strong>Not connected in this data</strong> {order === 'hops' ? '' : 'in the order of time '}under these
        filters.
      </p>
      <p className="hint">
        <Reach entity={ends[0]} count={found.reach[0]} /> <Reach entity={ends[1]} count={found.reach[1]} />
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

function Reach({ entity, count }: { readonly entity: Row; readonly count: number }) {
  const { dataset } = useOpened();
  const subgraph = useLateComputed('subgraph');
  const { name } = dataset.entities.records[entity]!;
  if (subgraph && subgraph.entityVerdict[entity] !== 0) return <>{name} itself is hidden by the filters.</>;
  return (
    <>
      {name} is connected with {count.toLocaleString('en-GB')} {count === 1 ? 'entity' : 'entities'}.
    </>
  );
}
