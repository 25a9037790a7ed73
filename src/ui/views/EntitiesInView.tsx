import { useMemo } from 'react';
import { twinOf } from '@/core/show/twin';
import { say } from '@/core/words/say';
import { useListedScene } from '../app-context';
import { Twin } from '../parts/Twin';
import { usePlacesPictured } from '../use-pictured';

/** The picture as a list: one option for each entity in view, whose name says its ties. */
export function EntitiesInView() {
  const scene = useListedScene();
  const isPictured = usePlacesPictured();
  const lines = useMemo(
    () =>
      (scene && isPictured ? twinOf(scene) : []).map(({ entity: { id, row, name, isSelected }, ties }) => ({
        key: row,
        ids: [id],
        name,
        note: ties,
        isSelected,
      })),
    [scene, isPictured],
  );
  // The others are drawn, but a list of thousands would help nobody.
  const label = scene?.crowd
    ? say('Entities in view: the foremost of {count, number}; search leads to the others', {
        count: scene.crowd.count,
      })
    : say('Entities in view');
  return <Twin id="entities-in-view" label={label} lines={lines} />;
}
