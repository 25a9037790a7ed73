import { describe, expect, it } from 'vitest';
import { workspaceOf } from '@/core/formats/workspace-block';
import { workspaceSchema } from '@/core/formats/workspace-schema';

const AT = '2026-03-01T09:30:00Z';
const note = { id: 'n', text: '<img onerror=alert(1)>', target: { x: 1, y: 2 }, created: AT, changed: AT };
const read = (block: unknown) => workspaceSchema.safeParse(block);

describe('the block "workspace" of a file', () => {
  it('is read with its views and notes, texts as they stand, and no key that means nothing', () => {
    const named = { id: 'v', name: 'Gas', view: 'select=gazprom', changed: AT, colour: 'red' };
    const result = read({ views: [named], notes: [note], later: true });
    const { colour: _, ...plain } = named;
    expect(result.success && workspaceOf(result.data)).toEqual({ views: [plain], notes: [note] });
  });

  it('may be empty', () => {
    const result = read({});
    expect(result.success && workspaceOf(result.data)).toEqual({ views: [], notes: [] });
  });

  it.each([
    ['a note on nothing', { notes: [{ ...note, target: {} }] }],
    ['a note on two things', { notes: [{ ...note, target: { entity: 'a', x: 1, y: 2 } }] }],
    ['an empty note', { notes: [{ ...note, text: '' }] }],
    ['a date that is none', { notes: [{ ...note, changed: 'yesterday' }] }],
    ['a view without a name', { views: [{ id: 'v', name: '', view: '', changed: AT }] }],
  ])('is refused with %s', (_, block) => {
    expect(read(block).success).toBe(false);
  });
});
