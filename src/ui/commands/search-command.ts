import { say } from '@/core/words/say';
import type { Command } from './command';

/** Goes to the search. Its key is answered from the start: what is typed next belongs there. */
export const SEARCH_COMMAND: Command = {
  id: 'search',
  label: () => say('Search, and commands'),
  keys: ['/', 'Mod+k'],
  scope: 'anywhere',
  run: () => document.querySelector<HTMLInputElement>('[role=search] [role=combobox]')?.focus(),
};
