import fc from 'fast-check';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { placesIn } from '@/core/formats/json-places';
import { placesOfValues } from '@/core/formats/json-values';

/** All paths of a value, the lists and objects themselves among them. */
function pathsOf(value: unknown): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[], ...entries.flatMap(([key, inner]) => pathsOf(inner).map((path) => [key, ...path]))];
}

describe('the place of a value', () => {
  it('is where a parser with a tree finds it, however the text is spaced', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space);
        const placeOf = placesOfValues(text);
        const tree = parseTree(text)!;
        for (const path of pathsOf(value))
          expect(placeOf(path)).toEqual(placesIn(text)(findNodeAtLocation(tree, [...path])!.offset));
      }),
    );
  });

  it('that is missing is that of what it is missing from', () => {
    const placeOf = placesOfValues('{"nodes": [\n {"id": 1}]}');
    expect(placeOf(['nodes', 0, 'name'])).toEqual({ line: 2, column: 2 });
    expect(placeOf(['nodes', 7])).toEqual({ line: 1, column: 11 });
    expect(placeOf(['edges', 7])).toEqual({ line: 1, column: 1 });
    expect(placeOf(['nodes', 0, 'id', 'x'])).toEqual({ line: 2, column: 9 });
  });
});
