import { DRAWN_AT_FIRST } from '@/state/view';
import { useActions, useComputed, useFact } from '../app-context';

const number = new Intl.NumberFormat('en-GB');

/** Says beside the picture that it is limited, and offers the rest. */
export function GraphNote() {
  const scene = useComputed('scene');
  const draw = useFact((state) => state.view.arrangement.draw);
  const { arrange } = useActions();
  if (!scene) return null;
  const { entities, entityCount } = scene;
  if (entities.length < entityCount) {
    return (
      <p className="graph-note">
        Drawing the {number.format(entities.length)} best connected of {number.format(entityCount)}.{' '}
        <button type="button" onClick={() => arrange({ draw: 0 })}>
          Draw all
        </button>
      </p>
    );
  }
  if (draw !== 0 || entityCount <= DRAWN_AT_FIRST) return null;
  return (
    <p className="graph-note">
      Drawing all {number.format(entityCount)}.{' '}
      <button type="button" onClick={() => arrange({ draw: DRAWN_AT_FIRST })}>
        Draw fewer
      </button>
    </p>
  );
}
