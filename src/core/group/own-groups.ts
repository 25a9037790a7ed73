import { say } from '../words/say';
import type { Parameter } from '../query/filter';
import { joinIds, splitIds, splitParts } from '../query/parameters';
import { presentEntity } from '../model/dataset';

/** A group that a person made by hand: its name and the ids of its members. */
export type OwnGroup = { readonly name: string; readonly members: readonly string[] };

const LONGEST_NAME = 80;

/** Groups made by hand, as a link carries them: each a list of its name and its members, and a list of these. */
export const ownGroupsParameter: Parameter<readonly OwnGroup[]> = {
  name: 'groups',
  get help() {
    return say('groups made by hand, each its name and the ids of its members');
  },
  read: (text) => {
    const groups = splitIds(text).map((part) => {
      const [name = '', ...members] = splitParts(part);
      // A group may be called as one of its members is.
      return { name: name.slice(0, LONGEST_NAME), members: [...new Set(members)].filter((id) => id !== '') };
    });
    return groups.length > 0 && groups.every(({ name, members }) => name !== '' && members.length > 0)
      ? withOwnNames(groups)
      : null;
  },
  write: (groups) =>
    groups.length === 0 ? null : joinIds(groups.map(({ name, members }) => joinIds([name, ...members]))),
  prune: (groups, dataset) => {
    const unknown = groups.flatMap(({ members }) => members).filter((id) => presentEntity(dataset, id) === null);
    const present = groups.map(({ name, members }) => ({
      name,
      members: [...new Set(members.map((id) => presentEntity(dataset, id)).filter((id) => id !== null))],
    }));
    const isSame = present.every(({ members }, at) => members.join('\n') === groups[at]!.members.join('\n'));
    return { value: isSame ? groups : present.filter(({ members }) => members.length > 0), unknown };
  },
};

/** Groups with the same name would be one: the later ones are numbered. */
export function withOwnNames(groups: readonly OwnGroup[]): readonly OwnGroup[] {
  const taken = new Set<string>();
  return groups.map((group) => {
    let { name } = group;
    for (let number = 2; taken.has(name); number++) name = `${group.name} (${number})`;
    taken.add(name);
    return name === group.name ? group : { ...group, name };
  });
}
