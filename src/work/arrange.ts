import { transfer } from 'comlink';
import type { Layout, LayoutGraph, LayoutSteps, Standing } from '@/core/layout/layout';

import { createTurns } from './turns';

/**
 * Hears of a layout on its way: how much is done, 0 to 1, and the positions x, y per entity row that stand. It hears of
 * the next step when what it answered, if that is a promise, is fulfilled.
 */
export type OnLayoutStep = (share: number, positions: Float32Array) => unknown;

/** What stands is shown so often at most, in milliseconds. */
const SHOWN_EVERY = 200;

type Run = {
  readonly layout: Layout;
  places: Promise<Float32Array | null>;
  onStep: OnLayoutStep | undefined;
  isShown: boolean;
  end: 'by-itself' | 'tidied-up' | 'at-once';
};

/** Runs layouts, one at a time and step by step, so that others are answered in between. */
export function createArranger(seed: number) {
  let run: Run | null = null;

  async function follow(steps: LayoutSteps, mine: Run): Promise<Float32Array | null> {
    let shown = performance.now();
    const turns = createTurns();
    let isPageBusy = false;
    const onTaken = (): void => void (isPageBusy = false);
    for (let step = steps.next(false); ; step = steps.next(mine.end === 'tidied-up')) {
      if (step.done) return step.value;
      if (turns.isOver()) {
        await turns.next();
        if (mine.end === 'at-once') return null;
        if (mine.end === 'tidied-up') continue;
      }
      const { onStep } = mine;
      if (!onStep || isPageBusy || performance.now() - shown < SHOWN_EVERY) continue;
      shown = performance.now();
      isPageBusy = true;
      mine.isShown = true;
      const positions = step.value.positions();
      void Promise.resolve(onStep(step.value.share, transfer(positions, [positions.buffer]))).then(onTaken, onTaken);
    }
  }

  return {
    /** The positions that a layout gives; null where it was given up. Who asks for the one at work joins in. */
    arrange(layout: Layout, graph: () => LayoutGraph, from?: Standing, onStep?: OnLayoutStep): Run['places'] {
      if (run?.layout === layout && run.end === 'by-itself' && !from) {
        run.onStep = onStep;
        return run.places;
      }
      if (run) run.end = 'at-once';
      const mine: Run = { layout, places: Promise.resolve(null), onStep, isShown: false, end: 'by-itself' };
      run = mine;
      const work = async (): Promise<Float32Array | null> => {
        try {
          return await (layout.steps ? follow(layout.steps(graph(), seed, from), mine) : layout.place(graph(), seed));
        } finally {
          if (run === mine) run = null;
        }
      };
      mine.places = work();
      return mine.places;
    },
    /** When the layout at work ends, however it does; null while none is. */
    atWork: (): Promise<unknown> | null => run?.places.catch(() => null) ?? null,
    /** Ends the layout at work: it gives what it has shown, tidied up, and nothing where it has shown nothing yet. */
    stop(): void {
      if (run) run.end = run.isShown ? 'tidied-up' : 'at-once';
    },
    /** Ends the layout at work, whatever it would give. */
    drop(): void {
      if (run) run.end = 'at-once';
      run = null;
    },
  };
}
