import type { Dataset, Row } from '../model/dataset';
import { entityRow } from '../model/dataset';
import { GROUPINGS } from '.';
import { bestConnectedOf } from './best-connected';
import type { GroupingFacts } from './grouping';
import type { OwnGroup } from './own-groups';

/** A group of entities, which is drawn as one sign until it is opened. */
export type Group = {
  /** As links name it: `type:company`, `own:Banks`. */
  readonly id: string;
  readonly name: string;
  /** Type of its best connected member. */
  readonly type: string;
  /** Rows of all its members, whatever the filters; at least two. */
  readonly members: readonly Row[];
  readonly isOpen: boolean;
};

/** All groups of a view, the largest first, and for each entity row the position of its closed group; -1 without one. */
export type Groups = { readonly list: readonly Group[]; readonly closedOf: Int32Array };

/** What a person wants grouped. */
export type GroupWish = {
  /** Id of a grouping; empty for none. */
  readonly by: string;
  readonly own: readonly OwnGroup[];
  /** Ids of groups that stand open. */
  readonly open: readonly string[];
};

/** Whether a closed group stands for an entity. */
export function isInClosedGroup(groups: Groups | null, row: Row): boolean {
  return groups !== null && groups.closedOf[row] !== -1;
}

/** The same ids, but in the place of a group those of its members: for views in which groups have no sign. */
export function withMembers(dataset: Dataset, groups: Groups | null, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const group = groups?.list.find((one) => one.id === id);
    return group ? group.members.map((row) => dataset.entities.records[row]!.id) : [id];
  });
}

/** The name of the group of each entity row, open or closed; null for those in none. */
export function groupNames({ entities }: Dataset, { list }: Groups): readonly (string | null)[] {
  const names = Array.from<string | null>({ length: entities.count }).fill(null);
  for (const { name, members } of list) for (const row of members) names[row] = name;
  return names;
}

const GROUP_ID = new RegExp(`^(?:own|${GROUPINGS.map(({ id }) => id).join('|')}):.`, 's');

/** Whether a text can be the id of a group. */
export function isGroupId(text: string): boolean {
  return GROUP_ID.test(text);
}

/**
 * Gathers entities into groups: into those made by hand first, then the rest by a grouping. One alone is no group, and an
 * entity that has the id of a group keeps it for itself.
 */
export function groupsOf(dataset: Dataset, { by, own, open }: GroupWish, facts: GroupingFacts): Groups {
  const drafts = [...ownDrafts(dataset, own)];
  const taken = new Set(drafts.flatMap(({ members }) => members));
  drafts.push(...draftsBy(dataset, by, facts, taken));
  const list = drafts
    .filter(({ id, members }) => members.length > 1 && entityRow(dataset, id) < 0)
    .toSorted((a, b) => b.members.length - a.members.length)
    .map((draft) => ({
      ...draft,
      type: dataset.entities.records[bestConnectedOf(dataset, draft.members)]!.type,
      isOpen: open.includes(draft.id),
    }));
  const closedOf = new Int32Array(dataset.entities.count).fill(-1);
  list.forEach(({ isOpen, members }, at) => {
    if (!isOpen) for (const row of members) closedOf[row] = at;
  });
  return { list, closedOf };
}

type Draft = Pick<Group, 'id' | 'name' | 'members'>;

/** Whoever is in two groups made by hand stays in the first. */
function* ownDrafts(dataset: Dataset, own: readonly OwnGroup[]): Generator<Draft> {
  const taken = new Set<Row>();
  for (const { name, members } of own) {
    const rows = members.map((id) => entityRow(dataset, id)).filter((row) => row >= 0 && !taken.has(row));
    for (const row of rows) taken.add(row);
    yield { id: `own:${name}`, name, members: [...new Set(rows)] };
  }
}

function draftsBy(dataset: Dataset, by: string, facts: GroupingFacts, taken: ReadonlySet<Row>): readonly Draft[] {
  const grouping = GROUPINGS.find(({ id }) => id === by);
  if (!grouping) return [];
  const members = new Map<string, Row[]>();
  grouping.keys(dataset, facts).forEach((key, row) => {
    if (key === null || taken.has(row)) return;
    const rows = members.get(key);
    if (rows) rows.push(row);
    else members.set(key, [row]);
  });
  return Array.from(members, ([key, rows]) => ({
    id: `${grouping.id}:${key}`,
    name: grouping.name(dataset, key, rows),
    members: rows,
  }));
}
