import { late } from '../../parts/late';

/** The story that is read. */
export const LateStory = late('The story', async () => (await import('./StoryPanel')).StoryPanel, {
  isBeside: true,
});
