import { say } from '../words/say';
import type { Crowd } from './crowd';
import type { Scene, SceneEntity } from './scene';

/** An entity of the picture as a line of text. */
export type TwinLine = {
  readonly entity: SceneEntity;
  /** "12 ties: China (39), Gazprom (4), CNPC (3) and 9 more; 5 neighbours not drawn". */
  readonly ties: string;
};

const NAMED = 3;

/** The picture as lines of text, the best connected first: as in the picture the eye falls on the largest first. */
export function twinOf(scene: Scene): readonly TwinLine[] {
  const tiesByEntity = scene.crowd ? tiesInCrowd(scene, scene.crowd) : tiesInScene(scene);
  return scene.entities
    .toSorted((a, b) => b.size - a.size || a.row - b.row)
    .map((entity) => ({
      entity,
      ties: withNotes(tiesInWords(tiesByEntity.get(entity.id) ?? [], entity.hiddenNeighbours), entity),
    }));
}

type NamedTie = { readonly name: string; readonly count: number };

function tiesInScene({ entities, ties }: Scene): ReadonlyMap<string, readonly NamedTie[]> {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const byEntity = new Map<string, NamedTie[]>(entities.map(({ id }) => [id, []]));
  const add = (id: string, other: string, count: number): void =>
    void byEntity.get(id)?.push({ name: names.get(other) ?? '', count });
  for (const { from, to, count } of ties) {
    add(from, to, count);
    if (to !== from) add(to, from, count);
  }
  return byEntity;
}

/** The ties that those of a crowd have who have a sign of their own. */
function tiesInCrowd({ entities }: Scene, crowd: Crowd): ReadonlyMap<string, readonly NamedTie[]> {
  const byPosition = new Map<number, NamedTie[]>();
  for (const { row } of entities) byPosition.set(crowd.positionOf[row]!, []);
  const { from, to, weight, count } = crowd.ties;
  const add = (position: number, other: number, number: number): void =>
    void byPosition.get(position)?.push({ name: crowd.nameOf(other), count: number });
  for (let tie = 0; tie < count; tie++) {
    add(from[tie]!, to[tie]!, weight[tie]!);
    if (from[tie] !== to[tie]) add(to[tie]!, from[tie]!, weight[tie]!);
  }
  return new Map(entities.map(({ id, row }) => [id, byPosition.get(crowd.positionOf[row]!) ?? []]));
}

function tiesInWords(ties: readonly NamedTie[], hidden: number): string {
  const strongest = ties.toSorted((a, b) => b.count - a.count).slice(0, NAMED);
  const named = strongest.map(({ name, count }) => (count > 1 ? `${name} (${count})` : name)).join(', ');
  const rest = ties.length - NAMED;
  const names = rest > 0 ? say('{names} and {count} more', { names: named, count: rest }) : named;
  const count = ties.length;
  const said =
    count === 0
      ? say('no ties in view')
      : say('{count, plural, one {{count} tie} other {{count} ties}}: {names}', { count, names });
  if (hidden === 0) return said;
  return say('{said}; {hidden, plural, one {{hidden} neighbour} other {{hidden} neighbours}} not drawn', {
    said,
    hidden,
  });
}

function withNotes(said: string, { noteCount: count }: SceneEntity): string {
  return count === 0
    ? said
    : say('{said}; {count, plural, one {{count} note} other {{count} notes}} of yours', { said, count });
}
