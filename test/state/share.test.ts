import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shared } from '@/state/share';

const values = fc.jsonValue({ maxDepth: 3 });

describe('shared', () => {
  it('says what came, whatever was before', () => {
    fc.assert(
      fc.property(values, values, (next, before) => {
        expect(shared(next, before)).toEqual(next);
      }),
    );
  });

  it('is what was before where that says the same', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(shared(structuredClone(value), value)).toBe(value);
      }),
    );
  });

  it('keeps the parts that say the same of what says something else', () => {
    const before = { query: { actor: ['a'], from: '' }, pin: { a: { x: 1, y: 2 } }, draw: 60 };
    const next = shared({ ...structuredClone(before), draw: 0 }, before);
    expect(next).toEqual({ ...before, draw: 0 });
    expect(next.query).toBe(before.query);
    expect(next.pin).toBe(before.pin);
  });

  it('takes a list for none that has the same keys, and an entry that is missing for another than one of nothing', () => {
    expect(shared<unknown>(['a'], { 0: 'a' })).toEqual(['a']);
    expect(shared<unknown>({ a: undefined }, {})).toEqual({ a: undefined });
    expect(Object.keys(shared<object>({ a: undefined, b: 1 }, { b: 1, c: 2 }))).toEqual(['a', 'b']);
  });
});
