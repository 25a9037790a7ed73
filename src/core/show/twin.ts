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
  const names = new Map(scene.entities.map((entity) => [entity.id, entity.name]));
  const tiesByEntity = new Map<string, { readonly name: string; readonly count: number }[]>();
  const add = (id: string, other: string, count: number): void => {
    const ties = tiesByEntity.get(id) ?? [];
    ties.push({ name: names.get(other) ?? '', count });
    tiesByEntity.set(id, ties);
  };
  for (const { from, to, count } of scene.ties) {
    add(from, to, count);
    if (to !== from) add(to, from, count);
  }
  return scene.entities
    .toSorted((a, b) => b.size - a.size || a.row - b.row)
    .map((entity) => ({
      entity,
      ties: tiesInWords(tiesByEntity.get(entity.id) ?? [], entity.hiddenNeighbours) + notesInWords(entity),
    }));
}

function tiesInWords(ties: readonly { readonly name: string; readonly count: number }[], hidden: number): string {
  const strongest = ties.toSorted((a, b) => b.count - a.count).slice(0, NAMED);
  const named = strongest.map(({ name, count }) => (count > 1 ? `${name} (${count})` : name)).join(', ');
  const rest = ties.length > NAMED ? ` and ${ties.length - NAMED} more` : '';
  const said = ties.length === 0 ? 'no ties in view' : `${counted(ties.length, 'tie', 'ties')}: ${named}${rest}`;
  return hidden > 0 ? `${said}; ${counted(hidden, 'neighbour', 'neighbours')} not drawn` : said;
}

function notesInWords({ noteCount }: SceneEntity): string {
  return noteCount > 0 ? `; ${counted(noteCount, 'note', 'notes')} of yours` : '';
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
