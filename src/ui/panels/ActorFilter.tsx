import { CloseButton, SegmentedControl } from '@mantine/core';
import { entityRow } from '@/core/model/dataset';
import { say } from '@/core/words/say';
import { nameOf } from '@/state/describe-step';
import { useActions, useFact, useOpened } from '../app-context';
import { EntityLink } from '../parts/EntityLink';
import { SearchBox } from './SearchBox';

const HOPS = ['1', '2', '3', '4'];

/** Only these actors and what lies within so many steps of them. */
export function ActorFilter() {
  const { dataset } = useOpened();
  const { ask } = useActions();
  const actor = useFact((state) => state.view.query.actor);
  const hops = useFact((state) => state.view.query.hops);
  return (
    <fieldset className="choices">
      <legend>{say('Around actors')}</legend>
      {actor.map((id) => (
        <div key={id} className="ranked">
          <EntityLink row={entityRow(dataset, id)} />
          <CloseButton
            size="sm"
            aria-label={say('No longer around {name}', { name: nameOf(id, dataset) })}
            onClick={() => ask({ actor: actor.filter((one) => one !== id) })}
          />
        </div>
      ))}
      <SearchBox
        label={say('Add an actor')}
        placeholder={say(actor.length === 0 ? 'Everybody; add an actor' : 'Add another')}
        size="xs"
        isEntitiesOnly
        onPick={(hit) => ask({ actor: [...new Set([...actor, hit.id])] })}
      />
      {actor.length > 0 && (
        <div className="hops">
          <span id="hops-label">{say('Steps', {}, 'between entities')}</span>
          <SegmentedControl
            size="xs"
            aria-labelledby="hops-label"
            data={HOPS}
            value={String(hops)}
            onChange={(value) => ask({ hops: Number(value) })}
          />
        </div>
      )}
    </fieldset>
  );
}
