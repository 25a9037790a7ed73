import { say } from '@/core/words/say';

/** What the search of the header is called, and what it says of itself. */
export const searchWords = () => ({
  label: say('Search'),
  placeholder: say('Name or command, in any script'),
});
