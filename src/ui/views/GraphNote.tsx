import type { Scene } from '@/core/show/scene';
import { say } from '@/core/words/say';
import { DRAWN_AT_FIRST } from '@/state/view';
import { useActions, useApp, useFact, useLateFact } from '../app-context';

/** From so many entities on an overview is worth offering. */
const MANY = 1000;

/** Entities drawn, those in closed groups included. */
function countDrawn(scene: Scene | null): number {
  if (!scene) return 0;
  const grouped = scene.entities.filter(({ memberCount }) => memberCount !== null);
  const members = grouped.reduce((sum, { memberCount }) => sum + (memberCount ?? 0), 0);
  return (scene.crowd?.count ?? scene.entities.length) - grouped.length + members;
}

/** Says beside the picture that it is limited, and offers the rest. */
export function GraphNote() {
  const { selectors } = useApp();
  // It stands when the first picture does, which is fitted into the room beside it.
  const isPlaced = useFact((state) => state.homes !== null);
  const drawnCount = useLateFact((state) => countDrawn(selectors.scene(state)));
  const entityCount = useLateFact((state) => selectors.scene(state)?.entityCount ?? 0);
  const draw = useFact((state) => state.view.arrangement.draw);
  // What was opened by hand, selected or named as an actor is drawn beside the best connected.
  const isOnlyBest = useFact(
    ({ view }) => view.arrangement.show.length === 0 && view.arrangement.group === '' && view.query.actor.length === 0,
  );
  const isUngrouped = useFact(({ view: { arrangement } }) => arrangement.group === '');
  const isMany = isUngrouped && entityCount >= MANY;
  const isCrowd = useLateFact((state) => selectors.scene(state)?.crowd != null);
  const { arrange, drawAll } = useActions();
  if (!isPlaced) return null;
  if (drawnCount < entityCount) {
    return (
      <p className="graph-note">
        {say(
          isOnlyBest
            ? 'Drawing the {drawn, number} best connected of {all, number}.'
            : 'Drawing {drawn, number} of {all, number}.',
          { drawn: drawnCount, all: entityCount },
        )}{' '}
        <button type="button" onClick={() => drawAll(entityCount)}>
          {say('Draw all')}
        </button>
        {isMany && (
          <>
            {' · '}
            <button type="button" onClick={() => arrange({ group: 'community' })}>
              {say('Gather by community')}
            </button>
          </>
        )}
        {isCrowd && <FingerNote />}
      </p>
    );
  }
  if (draw !== 0 || entityCount <= DRAWN_AT_FIRST) return null;
  return (
    <p className="graph-note">
      {say('Drawing all {all, number}.', { all: entityCount })}{' '}
      <button type="button" onClick={() => arrange({ draw: DRAWN_AT_FIRST })}>
        {say('Draw fewer')}
      </button>
      {isCrowd && <FingerNote />}
    </p>
  );
}

/** Of many on a small screen a finger moves the picture wherever it is put; who was tapped can be dragged. */
function FingerNote() {
  return <span className="graph-note-finger"> {say('Tap an entity, then drag it to move it.')}</span>;
}
