import type { FoundPaths, PathOrder } from '@/core/explore/find-paths';
import type { Row } from '@/core/model/dataset';
import { say } from '@/core/words/say';
import { nameOf } from '@/core/words/naming';
import { useActions, useLateComputed, useOpened } from '../../app-context';
import { PathSteps } from '../../parts/PathSteps';
import { Said } from '../../parts/Said';

type NotConnectedProps = {
  readonly found: FoundPaths;
  readonly order: PathOrder;
  readonly ends: readonly [from: Row, to: Row];
};

/** Says that no path leads from one entity to another under the filters, how far each reaches, and what comes nearest. */
export function NotConnected({ found, order, ends }: NotConnectedProps) {
  const { arrange } = useActions();
  const judgement = <strong>{say('Not connected in this data')}</strong>;
  return (
    <>
      <p>
        {order === 'hops' ? (
          <Said message="{judgement} under these filters." values={{ judgement }} />
        ) : (
          <Said message="{judgement} in the order of time under these filters." values={{ judgement }} />
        )}
      </p>
      <p className="hint">
        <Reach entity={ends[0]} count={found.reach[0]} /> <Reach entity={ends[1]} count={found.reach[1]} />
      </p>
      {found.nearest ? (
        <>
          <h3 className="card-heading">{say('The nearest it came')}</h3>
          <PathSteps path={found.nearest} number={1} count={1} />
        </>
      ) : (
        <p className="hint">{say('Nothing in all of this data leads from the one to the other.')}</p>
      )}
      {order !== 'hops' && (
        <button type="button" className="text-button" onClick={() => arrange({ pathOrder: 'hops' })}>
          {say('Look for paths whatever the dates')}
        </button>
      )}
    </>
  );
}

function Reach({ entity, count }: { readonly entity: Row; readonly count: number }) {
  const { dataset } = useOpened();
  const subgraph = useLateComputed('subgraph');
  const name = nameOf(dataset.entities.records[entity]!);
  if (subgraph && subgraph.entityVerdict[entity] !== 0) return say('{name} itself is hidden by the filters.', { name });
  return say('{name} is connected with {count, plural, one {# entity} other {# entities}}.', { name, count });
}
