import type { Place } from '../model/problem';
import type { Path } from './format';
import { endOfText, keyAt, placesIn } from './json-places';

/** Finds where values of a JSON text stand, by their paths. Each list and object is looked through once, when asked for. */
export function placesOfValues(text: string): (path: Path) => Place {
  const placeOf = memo(() => placesIn(text));
  const known = new Map<number, ReadonlyMap<string, number>>();

  function within(offset: number): ReadonlyMap<string, number> {
    const children = known.get(offset) ?? childrenAt(text, offset);
    known.set(offset, children);
    return children;
  }

  return (path) => {
    let offset = Math.max(0, text.search(/\S/));
    for (const part of path) {
      const child = within(offset).get(String(part));
      // What is missing is told at what it is missing from.
      if (child === undefined) break;
      offset = child;
    }
    return placeOf()(offset);
  };
}

function memo<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const SPACES = new Set([' ', '\t', '\n', '\r']);

/** The offsets of the values in the list or object at an offset, by position or key; none for another value. */
function childrenAt(text: string, offset: number): ReadonlyMap<string, number> {
  const children = new Map<string, number>();
  const isObject = text[offset] === '{';
  if (!isObject && text[offset] !== '[') return children;
  let depth = 0;
  let key = '';
  let isAwaited = false;
  for (let at = offset; at < text.length; at++) {
    const sign = text[at]!;
    const isValue = isAwaited && depth === 1 && !SPACES.has(sign) && sign !== ']';
    if (isValue) {
      children.set(isObject ? key : String(children.size), at);
      isAwaited = false;
    }
    if (sign === '"') {
      const end = endOfText(text, at);
      if (isObject && depth === 1 && !isValue) key = keyAt(text, at, end);
      at = end;
    } else if (sign === '{' || sign === '[') {
      if (++depth === 1) isAwaited = !isObject;
    } else if (sign === '}' || sign === ']') {
      if (--depth === 0) return children;
    } else if (depth === 1 && (sign === ':' || sign === ',')) {
      isAwaited = isObject === (sign === ':');
    }
  }
  return children;
}
