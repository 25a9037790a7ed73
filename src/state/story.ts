import { titleOf } from '@/core/words/naming';
import { say } from '@/core/words/say';
import type { Dataset } from '@/core/model/dataset';
import type { Step, Story } from '@/core/model/records';
import type { ReadLink } from './permalink';
import { pruneIds, readLink, writeLink } from './permalink';
import type { View } from './view';
import { DEFAULT_VIEW } from './view';

/** The story that a view is reading, and where it stands in it; null outside of one. */
export type Reading = { readonly story: Story; readonly step: Step; readonly number: number };

/** Which step of which story a view is at. */
export function readingOf(dataset: Dataset, { arrangement }: View): Reading | null {
  const story = dataset.stories.find((one) => one.id === arrangement.story);
  const step = story?.steps[arrangement.storyStep - 1];
  return story && step ? { story, step, number: arrangement.storyStep } : null;
}

/** A view as a step of a story sets it: everything that the step says, in the colours and the frame that there were. */
export function viewOfStep(dataset: Dataset, { data, arrangement }: View, storyId: string, number: number): View {
  const step = dataset.stories.find((one) => one.id === storyId)?.steps[number - 1];
  const { view } = pruneIds(readLink(step?.view ?? '').view, dataset);
  const { theme, lang, embed } = arrangement;
  return { ...view, data, arrangement: { ...view.arrangement, theme, lang, embed, story: storyId, storyStep: number } };
}

/** Whether a view shows just what its step shows, with nothing explored beyond it. */
export function isAtStep(dataset: Dataset, view: View): boolean {
  const { story, storyStep } = view.arrangement;
  return writeLink(view) === writeLink(viewOfStep(dataset, view, story, storyStep));
}

/**
 * What a dataset can show of a view: without ids that it does not have, each with a notice. A link that names a story
 * and says nothing else opens what the step shows.
 */
export function pruneView(view: View, dataset: Dataset): ReadLink {
  const pruned = pruneIds(view, dataset);
  const { story: id, storyStep: step } = view.arrangement;
  if (id === '' && step === 0) return pruned;
  const story = dataset.stories.find((one) => one.id === id);
  const notices = [...pruned.notices, ...storyNotices(id, step, story)];
  const number = story ? Math.min(Math.max(1, step), story.steps.length) : 0;
  if (story && saysNothingElse(view)) return { view: viewOfStep(dataset, view, id, number), notices };
  const arrangement = { ...pruned.view.arrangement, story: story ? id : '', storyStep: number };
  return { view: { ...pruned.view, arrangement }, notices };
}

function storyNotices(id: string, step: number, story: Story | undefined): readonly string[] {
  if (id === '') return [say('The link names a step and no story, so it was read without.')];
  if (!story)
    return [say('This dataset has no story “{id}”, so the link was read without it.', { id: id.slice(0, 40) })];
  if (step <= story.steps.length) return [];
  const values = { title: titleOf(story), count: story.steps.length, step };
  return [say('“{title}” has {count} steps and no step {step}, so its last one is shown.', values)];
}

function saysNothingElse({ query, arrangement }: View): boolean {
  const { theme, lang, embed, story, storyStep } = DEFAULT_VIEW.arrangement;
  return (
    writeLink({ ...DEFAULT_VIEW, query, arrangement: { ...arrangement, theme, lang, embed, story, storyStep } }) === ''
  );
}
