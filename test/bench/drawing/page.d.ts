import type { Clock, Subject } from './clock.js';
import type { Stage } from '../peers/stage.js';

/** What the bench puts into a page. */
declare global {
  interface Window {
    benchClock: Clock;
    benchSubject: Subject;
    benchStage: Stage;
  }
}
