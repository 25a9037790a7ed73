import type { Loose } from './loose';
import { isLoose, textOf } from './loose';
import { freeId } from './sound';

/** The ids of the nodes of a file, and what the ends of its links mean by them. */
export type NodeIds = {
  /** Of each node, in the order of the file. */
  readonly own: readonly string[];
  readonly haveIds: boolean;
  /** Id of the node that an end names; undefined where it can name none. */
  readonly named: (end: unknown) => { readonly id: string; readonly isPosition: boolean } | undefined;
};

const KEYS = ['id', 'key'] as const;

/** The key of a node or a link under which its id stands. */
export function idKeyOf(value: Loose): string | undefined {
  return KEYS.find((key) => idText(value[key]) !== undefined);
}

/** An id as a text: of networkx, any value can be one. */
export function idText(value: unknown): string | undefined {
  return Array.isArray(value) ? JSON.stringify(value) : textOf(value);
}

function givenId(value: unknown): unknown {
  if (!isLoose(value)) return value;
  const key = idKeyOf(value);
  return key === undefined ? undefined : value[key];
}

/** Nodes are called by their ids, or where they have none by their names, so that links to them last. */
export function nodeIds(nodes: readonly unknown[]): NodeIds {
  const given = nodes.map(givenId);
  const taken = new Set<string>();
  const own = nodes.map((node, row) => {
    const id = idText(given[row]) ?? freeId(nameIn(node) ?? `node ${row + 1}`, (one) => taken.has(one));
    taken.add(id);
    return id;
  });
  const haveIds = given.some((id) => idText(id) !== undefined);
  const areNumbers = haveIds && given.every((id) => typeof id === 'number');

  function named(end: unknown): ReturnType<NodeIds['named']> {
    if (isLoose(end)) {
      const id = idText(givenId(end)) ?? nameIn(end);
      return id === undefined ? positionOf(end['index']) : { id, isPosition: false };
    }
    const id = idText(end);
    const isId = id !== undefined && haveIds && (areNumbers || taken.has(id));
    const position = isId || typeof end !== 'number' ? undefined : positionOf(end);
    if (position) return position;
    return id === undefined || (typeof end === 'number' && !haveIds) ? undefined : { id, isPosition: false };
  }

  function positionOf(index: unknown): ReturnType<NodeIds['named']> {
    const id = typeof index === 'number' ? own[index] : undefined;
    return id === undefined ? undefined : { id, isPosition: true };
  }

  return { own, haveIds, named };
}

function nameIn(node: unknown): string | undefined {
  return isLoose(node) ? (textOf(node['name']) ?? textOf(node['label'])) : undefined;
}
