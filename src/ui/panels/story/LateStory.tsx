import { word } from '@/core/words/say';
import { late } from '../../parts/late';

/** The story that is read. */
export const LateStory = late(word('The story'), async () => (await import('./StoryPanel')).StoryPanel, {
  isBeside: true,
});
