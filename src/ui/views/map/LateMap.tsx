import { late } from '../../parts/late';

/** The map, which brings the land and borders of the world with it. */
export const LateMap = late('The map', async () => (await import('./MapView')).MapView, {
  Waiting: () => <p className="views-waiting">The map is being drawn …</p>,
});
