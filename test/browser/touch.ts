import type { CDPSession, Page } from '@playwright/test';

type Place = { readonly x: number; readonly y: number };

/** Fingers on the screen of a page. */
export type Fingers = {
  /** Puts a finger down, moves it over the places, and lifts it. */
  readonly drag: (places: readonly Place[]) => Promise<void>;
  /** Two fingers around a place, from so far apart to so far, in CSS pixels. */
  readonly pinch: (around: Place, from: number, to: number) => Promise<void>;
  /** A finger rests at a place, and is lifted. */
  readonly rest: (at: Place) => Promise<void>;
};

const STEPS = 8;
/** A tap so soon after a movement the browser may take for a part of it; a person is not as quick. */
const PAUSE_MS = 350;

/** Touches a page as the system hands touches to it. */
export async function fingersOn(page: Page): Promise<Fingers> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Place[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  return {
    drag: async ([first, ...others]) => {
      // Together with the first movement, so that no slow machine takes it for a rest.
      await Promise.all([send('touchStart', [first!]), send('touchMove', [between(first!, others[0]!, 0.1)])]);
      let last = first!;
      for (const place of others) {
        for (let step = 1; step <= STEPS; step++) await send('touchMove', [between(last, place, step / STEPS)]);
        last = place;
      }
      await page.waitForTimeout(60);
      await send('touchEnd', []);
      await page.waitForTimeout(PAUSE_MS);
    },
    pinch: async ({ x, y }, from, to) => {
      const apart = (gap: number): readonly Place[] => [
        { x: x - gap / 2, y },
        { x: x + gap / 2, y },
      ];
      await Promise.all([send('touchStart', apart(from)), send('touchMove', apart(from + (to - from) / STEPS))]);
      for (let step = 1; step <= STEPS; step++) await send('touchMove', apart(from + ((to - from) * step) / STEPS));
      await send('touchEnd', []);
    },
    rest: async (at) => {
      await send('touchStart', [at]);
      await page.waitForTimeout(1600);
      await send('touchEnd', []);
    },
  };
}

function between(from: Place, to: Place, part: number): Place {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
