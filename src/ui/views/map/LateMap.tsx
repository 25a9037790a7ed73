import { say, word } from '@/core/words/say';
import { late } from '../../parts/late';

/** The map, which brings the land and borders of the world with it. */
export const LateMap = late(word('The map'), async () => (await import('./MapView')).MapView, {
  Waiting: () => <p className="views-waiting">{say('The map is being drawn …')}</p>,
});
