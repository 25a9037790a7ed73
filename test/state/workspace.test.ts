import { describe, expect, it } from 'vitest';
import type { Note, Workspace } from '@/core/model/workspace';
import { readKept } from '@/core/model/workspace';
import { createApp } from '@/state/app';
import type { WorkspaceStore } from '@/state/workspace';
import { pageStore } from '@/state/workspace';
import { desksOf, loadNamed } from '../support/desk';
import { graph } from '../support/graph';

const turn = () => new Promise((resolve) => setTimeout(resolve));

async function opened(workspaces: WorkspaceStore = pageStore(), search = '?data=small') {
  const app = createApp({
    ...desksOf({ small: graph('a-b'), other: { ...graph('x-y'), id: 'other' } }),
    load: loadNamed,
    workspaces,
  });
  await app.actions.follow(search);
  await turn();
  const own = (): Workspace => app.store.getState().workspace;
  return { ...app, state: app.store.getState, notesAndViews: own, kept: workspaces };
}

describe('named views and notes', () => {
  it('are there again when the same dataset is opened again, and not in another', async () => {
    const first = await opened();
    first.own.addNote({ x: 3, y: 4 }, 'here');
    first.own.nameView('Beginning');
    await turn();
    const again = await opened(first.kept);
    expect(again.notesAndViews().notes.map(({ text, target }) => [text, target])).toEqual([['here', { x: 3, y: 4 }]]);
    expect(again.notesAndViews().views.map(({ name }) => name)).toEqual(['Beginning']);
    const other = await opened(first.kept, '?data=other');
    expect(other.notesAndViews().notes).toEqual([]);
  });

  it('of two tabs are all kept', async () => {
    const one = await opened();
    const two = await opened(one.kept);
    one.own.addNote({ entity: 'a' }, 'of one');
    two.own.addNote({ entity: 'b' }, 'of two');
    await turn();
    const { notes } = readKept(await one.kept.read(one.state().opened!.dataset.id));
    expect(notes.map(({ text }) => text).toSorted()).toEqual(['of one', 'of two']);
  });

  it('stay on the screen where nothing can be kept, and that is said', async () => {
    const refuse = () => Promise.reject(new Error('no storage'));
    const { own, state, notesAndViews } = await opened({ read: refuse, change: refuse });
    own.addNote({ entity: 'a' }, 'mine');
    await turn();
    expect(notesAndViews().notes).toHaveLength(1);
    expect(state().notices.at(-1)?.text).toContain('keeps nothing');
  });

  it('are neither written nor shown inside another page', async () => {
    const { own, kept } = await opened();
    own.addNote({ entity: 'a' }, 'mine');
    await turn();
    const embedded = await opened(kept, '?data=small&embed=1');
    expect(embedded.notesAndViews().notes).toEqual([]);
    embedded.own.addNote({ entity: 'a' }, 'more');
    await turn();
    expect(embedded.notesAndViews().notes).toEqual([]);
  });

  it('a note is changed in its place, removed, and put back', async () => {
    const { own, notesAndViews } = await opened();
    const id = own.addNote({ entity: 'a' }, 'first');
    const found = (): Note | undefined => notesAndViews().notes.find((one) => one.id === id);
    const note = found()!;
    own.putNote({ ...note, text: 'second' });
    expect(found()?.text).toBe('second');
    own.removeNote(id);
    expect(found()).toBeUndefined();
    own.putNote(note);
    expect(found()?.text).toBe('first');
  });

  it('change nothing of what is computed from the data', async () => {
    const { own, state } = await opened();
    const { opened: before, view } = state();
    own.addNote({ entity: 'a' }, 'mine');
    expect(state().opened).toBe(before);
    expect(state().view).toBe(view);
  });

  it('a view with no name is not kept', async () => {
    const { own, notesAndViews } = await opened();
    own.nameView('  ');
    expect(notesAndViews().views).toEqual([]);
  });
});
