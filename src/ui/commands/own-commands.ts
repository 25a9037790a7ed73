import { say } from '@/core/words/say';
import type { Command, CommandContext } from './command';

/** What the open dataset and the person bring: its stories to read, their named views to open, the formats to write it in. */
export function ownCommands({ app }: CommandContext): readonly Command[] {
  const { opened, workspace, formats } = app.store.getState();
  const stories = (opened?.dataset.stories ?? []).map(({ id, title }) =>
    anywhere(
      `story ${id}`,
      () => say('Read the story “{title}”', { title }),
      () => app.actions.goToStep(id, 1),
    ),
  );
  const views = workspace.views.map(({ id, name, view }) =>
    anywhere(
      `named-view ${id}`,
      () => say('Open the named view “{name}”', { name }),
      () => app.actions.revisit(view),
    ),
  );
  const writing = formats.map(({ id, label, ending }) => ({
    ...anywhere(
      `write ${id}`,
      () => say('Export data as {format} (.{ending}) …', { format: say(label), ending }),
      () => undefined,
    ),
    run: (context: CommandContext) => context.openPart(`write ${id}`),
  }));
  return [...stories, ...views, ...writing];
}

function anywhere(id: string, label: () => string, run: () => void): Command {
  return { id, label, keys: [], scope: 'anywhere', run };
}
