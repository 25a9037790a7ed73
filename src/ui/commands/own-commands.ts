import type { Command, CommandContext } from './command';

/** What the open dataset and the person bring: its stories to read, their named views to open. */
export function ownCommands({ app }: CommandContext): readonly Command[] {
  const { opened, workspace } = app.store.getState();
  const stories = (opened?.dataset.stories ?? []).map(({ id, title }) =>
    anywhere(`story ${id}`, `Read the story “${title}”`, () => app.actions.goToStep(id, 1)),
  );
  const views = workspace.views.map(({ id, name, view }) =>
    anywhere(`named view ${id}`, `Open the named view “${name}”`, () => app.actions.revisit(view)),
  );
  return [...stories, ...views];
}

function anywhere(id: string, label: string, run: () => void): Command {
  return { id, label, keys: [], scope: 'anywhere', run };
}
