import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamedView, Note } from '@/core/model/workspace';
import { EMPTY_WORKSPACE, mergeWorkspaces, readKept, withItem } from '@/core/model/workspace';

const AT = '2026-03-01T09:30:00Z';
const LATER = '2026-03-02T09:30:00Z';
const view = (id: string, name = id, changed = AT): NamedView => ({ id, name, view: '', changed });
const note = (target: Note['target'], text = 'text'): Note => ({ id: 'n', text, target, created: AT, changed: AT });

describe('what a browser kept', () => {
  it('is read as it was written', () => {
    const kept = { views: [view('a')], notes: [note({ entity: 'x' })], earlier: [{ words: 'w', view: '', date: AT }] };
    expect(readKept(kept)).toEqual(kept);
  });

  it('is read without what is not sound, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { views, notes, earlier } = readKept(stored);
        expect([views, notes, earlier].every(Array.isArray)).toBe(true);
      }),
    );
    const broken = [note({ x: Number.NaN, y: 1 }), { ...note({ entity: 'x' }), text: 7 }, { ...view('v'), id: '' }];
    expect(readKept({ views: broken, notes: broken })).toEqual(EMPTY_WORKSPACE);
  });

  it('has a note at a point of the picture', () => {
    expect(readKept({ notes: [note({ x: -3.5, y: 8 })] }).notes).toHaveLength(1);
  });
});

describe('two workspaces as one', () => {
  it('keep all of both, and of two with one id what was changed last', () => {
    const here = { ...EMPTY_WORKSPACE, views: [view('a', 'old'), view('b')] };
    const there = { views: [view('c'), view('a', 'new', LATER)], notes: [note({ entity: 'x' })] };
    const merged = mergeWorkspaces(here, there);
    expect(merged.views.map(({ name }) => name)).toEqual(['new', 'b', 'c']);
    expect(merged.notes).toHaveLength(1);
    expect(mergeWorkspaces(merged, here).views).toEqual(merged.views);
  });

  it('are the same when merged again', () => {
    const views = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b', 'c'), name: fc.string(), changed: fc.constantFrom(AT, LATER) }),
    );
    const written = views.map((list) =>
      list.reduce<readonly NamedView[]>((all, one) => withItem(all, { ...one, view: '' }), []),
    );
    fc.assert(
      fc.property(written, written, (here, there) => {
        const once = mergeWorkspaces({ ...EMPTY_WORKSPACE, views: here }, { views: there, notes: [] });
        expect(mergeWorkspaces(once, { views: there, notes: [] })).toEqual(once);
      }),
    );
  });
});
