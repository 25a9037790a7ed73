import { say } from '@/core/words/say';
import { readInterval } from '@/core/explore/compare';
import { isGroupId } from '@/core/group/groups';
import { entityRow, presentEntity } from '@/core/model/dataset';
import { propertyChoices, propertyId, propertyNamed } from '@/core/model/property-choice';
import type { Parameter } from '@/core/query/filter';
import { joinIds, listParameter, splitIds } from '@/core/query/parameters';
import { measureOf } from '@/core/show/paint';
import { PLAY_SPEEDS } from '@/core/show/playback';
import type { Point } from '@/core/show/point';

const PIN = /^(.+):(-?\d{1,7}):(-?\d{1,7})$/s;

/** Positions set by hand, by the ids of entities and groups. */
export const pinParameter: Parameter<Readonly<Record<string, Point>>> = {
  name: 'pin',
  get help() {
    return say('positions set by hand, id:x:y, comma-separated');
  },
  read: (text) => {
    const parts = splitIds(text).map((part) => PIN.exec(part));
    if (parts.some((part) => part === null)) return null;
    const pins = parts.map((part) => [part![1]!, { x: Number(part![2]), y: Number(part![3]) }] as const);
    return Object.fromEntries(pins.filter(([id]) => id !== '__proto__'));
  },
  write: (pins) => {
    const parts = Object.entries(pins).map(([id, { x, y }]) => `${id}:${Math.round(x)}:${Math.round(y)}`);
    return parts.length === 0 ? null : joinIds(parts);
  },
  prune: (pins, dataset) => {
    const unknown = Object.keys(pins).filter((id) => entityRow(dataset, id) < 0 && !isGroupId(id));
    if (unknown.length === 0) return { value: pins, unknown };
    return { value: Object.fromEntries(Object.entries(pins).filter(([id]) => !unknown.includes(id))), unknown };
  },
};

/** Exactly two different entities: what lies between anything else means nothing. */
export const pairParameter = (name: string, help: string): Parameter<readonly string[]> => ({
  name,
  get help() {
    return say(help);
  },
  read: (text) => {
    const ids = splitIds(text);
    return ids.length === 2 ? ids : null;
  },
  write: (ids) => (ids.length === 2 ? joinIds(ids) : null),
  prune: (ids, dataset) => {
    const unknown = ids.filter((id) => presentEntity(dataset, id) === null);
    const present = [...new Set(ids.map((id) => presentEntity(dataset, id) ?? id))];
    if (unknown.length === 0 && present.join() === ids.join()) return { value: ids, unknown };
    return { value: unknown.length === 0 && present.length === 2 ? present : [], unknown };
  },
});

/** By what entities or ties are coloured or sized: one of a list, or a property of theirs; only one of numbers can size. */
export function paintParameter(
  name: 'colour' | 'size' | 'tie-colour',
  choices: readonly string[],
  help: string,
): Parameter<string> {
  const kind = name === 'tie-colour' ? 'relationships' : 'entities';
  return {
    name,
    get help() {
      const known = [...choices, propertyId(kind, 'NAME')].join(', ');
      return say('{what} ({choices}; default {first})', { what: say(help), choices: known, first: choices[0]! });
    },
    read: (text) => (choices.includes(text) || propertyNamed(text)?.kind === kind ? text : null),
    write: (id) => (id === choices[0] ? null : id),
    prune: (id, dataset) => {
      const named = propertyNamed(id);
      const choice = propertyChoices(dataset).get(id);
      if (!named || (choice && (name !== 'size' || choice.isNumeric))) return { value: id, unknown: [] };
      return {
        value: choices[0]!,
        unknown: [choice ? say('numeric property {key}', { key: named.key }) : propertyKey(named.key)],
      };
    },
  };
}

/** Measures and properties that the tables show. */
export const columnsParameter: Parameter<readonly string[]> = {
  name: 'columns',
  get help() {
    const examples = ['degree', propertyId('entities', 'NAME'), propertyId('relationships', 'NAME')].join(', ');
    return say('measures and properties that the tables show, comma-separated: {examples}', { examples });
  },
  read: (text) => {
    const ids = splitIds(text);
    return ids.every((id) => measureOf(id) !== null || propertyNamed(id) !== null) ? ids : null;
  },
  write: (ids) => (ids.length > 0 ? joinIds(ids) : null),
  prune: (ids, dataset) => {
    const unknown = ids.filter((id) => propertyNamed(id) !== null && !propertyChoices(dataset).has(id));
    if (unknown.length === 0) return { value: ids, unknown };
    return {
      value: ids.filter((id) => !unknown.includes(id)),
      unknown: unknown.map((id) => propertyKey(propertyNamed(id)!.key)),
    };
  },
};

/** How fast the window plays against the usual. */
export const speedParameter: Parameter<number> = {
  name: 'speed',
  get help() {
    return say('how fast the window plays: {choices}', { choices: PLAY_SPEEDS.join(', ') });
  },
  read: (text) => PLAY_SPEEDS.find((speed) => String(speed) === text) ?? null,
  write: (speed) => (speed === 1 ? null : String(speed)),
};

/** A second window. */
export const compareParameter: Parameter<string> = {
  name: 'compare',
  get help() {
    return say('a second window, two EDTF dates as in {example}', { example: '2022-02/2024-05' });
  },
  read: (text) => (readInterval(text) ? text : null),
  write: (text) => (text === '' ? null : text),
};

/** Ids of entities. */
export const entitiesParameter = (name: string, help: string): Parameter<readonly string[]> =>
  listParameter(name, help, (dataset) => (id) => presentEntity(dataset, id));

function propertyKey(key: string): string {
  return say('property {key}', { key });
}
