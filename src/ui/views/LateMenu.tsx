import { word } from '@/core/words/say';
import { late } from '../parts/late';

/** The menu of the graph, which comes when somebody opens it. */
export const LateMenu = late(word('The menu'), async () => (await import('./GraphMenu')).GraphMenu);
