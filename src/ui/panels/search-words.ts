import { say } from '@/core/words/say';

/** What the search of the header is called, and what it says of itself. */
export const searchWords = () => ({
  label: say('Search'),
  placeholder: say('Search a name, in any script, or a command'),
});
