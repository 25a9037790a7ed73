import type { Path, PathProblem } from './format';
import type { Desk } from './json-import';
import type { Loose } from './loose';
import { exactText, isLoose, kindOf } from './loose';
import type { Where } from './notes';
import { say, word } from '../words/say';

/** A node or an edge: the element as it stands in the file, and its data. */
export type Element = {
  readonly id: string;
  readonly item: Loose;
  readonly data: Loose;
  readonly isEdge: boolean;
  readonly place: Where;
};

const LISTS = ['nodes', 'edges'] as const;

/** Whether parsed JSON holds elements: in one list, in two, or under the key `elements`. */
export function isCytoscape(content: unknown): boolean {
  const { elements } = holderOf(content);
  if (Array.isArray(elements)) return elements.length > 0 ? isElement(elements[0]) : isLoose(content);
  if (!isLoose(elements)) return false;
  const lists = LISTS.filter((list) => list in elements);
  return elements === content ? lists.some((list) => isElement(firstOf(elements[list]))) : lists.length > 0;
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}

function isElement(value: unknown): boolean {
  return isLoose(value) && isLoose(value['data']);
}

/** The elements as they stand in the file, and where. */
function holderOf(content: unknown): { readonly elements: unknown; readonly path: Path } {
  return isLoose(content) && 'elements' in content
    ? { elements: content['elements'], path: ['elements'] }
    : { elements: content, path: [] };
}

/** Nodes or edges that are no lists. */
export function troubleIn(content: unknown): readonly PathProblem[] {
  const { elements, path } = holderOf(content);
  if (!isLoose(elements)) return [];
  return LISTS.filter((list) => (elements[list] ?? null) !== null && !Array.isArray(elements[list])).map((list) => ({
    path: [...path, list],
    what: say('"{key}" is {kind}', { key: list, kind: kindOf(elements[list]) }),
    expected: say('a list of elements'),
  }));
}

/** All elements that have data; what has none is told. */
export function elementsOf(content: unknown, { at, remark }: Desk): readonly Element[] {
  const { elements, path } = holderOf(content);
  const lists: readonly (readonly [path: Path, list: unknown])[] = isLoose(elements)
    ? LISTS.map((list) => [[...path, list], elements[list]])
    : [[path, elements]];
  return lists.flatMap(([where, list]) =>
    (Array.isArray(list) ? (list as readonly unknown[]) : []).flatMap((item, row): readonly Element[] => {
      const place = at(...where, row);
      const data = isLoose(item) ? item['data'] : undefined;
      if (isLoose(item) && isLoose(data))
        return [{ id: exactText(data['id']) ?? '', item, data, isEdge: isEdge(item, data, where.at(-1)), place }];
      remark({ outcome: 'dropped', what: word('elements'), why: word('they have no data'), place });
      return [];
    }),
  );
}

function isEdge({ group }: Loose, data: Loose, list: unknown): boolean {
  if (list === 'nodes' || list === 'edges') return list === 'edges';
  return group === 'nodes' || group === 'edges' ? group === 'edges' : 'source' in data && 'target' in data;
}
