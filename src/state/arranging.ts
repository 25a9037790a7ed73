import { say } from '@/core/words/say';
import type { Standing } from '@/core/layout/layout';
import { LAYOUT_WORDS } from '@/core/layout/words';
import type { Dataset } from '@/core/model/dataset';
import { entityRow } from '@/core/model/dataset';
import type { RemoteDesk } from '@/work/client';
import type { StoreApi } from 'zustand/vanilla';
import type { State } from './state';
import type { Speak } from './speaking';
import type { Arrangement, View } from './view';

type ArrangingDeps = {
  readonly desk: () => RemoteDesk;
  readonly speak: Speak;
  readonly notify: (tone: 'info' | 'trouble', text: string) => void;
  /** Waits until what was just shown is drawn and the page is free again. */
  readonly whenRested: () => Promise<void>;
};

/** Where the time from a dataset and its places in the page to its first picture begins to be counted. */
const OPENED = 'entente:opened';

/** Gives the entities of the open dataset other homes, better ones every moment until the layout is done. */
export function createArranging(
  { getState: get, setState: set }: StoreApi<State>,
  { desk, speak, notify, whenRested }: ArrangingDeps,
) {
  let latest = 0;

  /** Has a layout made; tells as soon as the first homes stand, or else that there will be none. */
  function arrange(layout: string, from?: Standing): Promise<boolean> {
    const mine = ++latest;
    const dataset = get().opened?.dataset;
    const isWanted = (): boolean => mine === latest && get().opened?.dataset === dataset;
    const show = (homes: Float32Array | null, arranging: State['arranging']): boolean => {
      if (!isWanted()) return false;
      if (homes && !get().homes) performance.mark(OPENED);
      set(homes ? { homes, arranging } : { arranging });
      return homes !== null;
    };
    const isWatched = LAYOUT_WORDS.some((words) => words.id === layout && words.isWatched);
    set({ arranging: isWatched || get().homes === null ? { layout, share: 0 } : null });
    return new Promise((resolve) => {
      // The desk shows no further step before this one is answered.
      const onStep = (share: number, homes: Float32Array): Promise<void> => {
        if (show(homes, { layout, share })) resolve(true);
        return whenRested();
      };
      desk()
        .layout(layout, from, onStep)
        .then((homes) => resolve(show(homes, null)))
        .catch((error: unknown) => {
          resolve(false);
          if (!isWanted()) return;
          set({ arranging: null });
          notify(
            'trouble',
            say('The layout could not be made: {reason}. What stands is kept.', { reason: String(error) }),
          );
        });
    });
  }

  /** Gives the entities of a dataset that was just opened their first homes. */
  async function placeFirst({ arrangement }: View): Promise<void> {
    if (arrangement.group === 'community') await group();
    await arrange(arrangement.layout);
  }

  /** What a view needs besides the dataset: entities move only when the layout itself is another one. Tells whether it is there. */
  async function furnish({ arrangement }: View): Promise<boolean> {
    const speaking = speak(arrangement.lang);
    if (speaking) await speaking;
    const { opened, view: before } = get();
    if (!opened) return true;
    const isMoving = arrangement.layout !== before.arrangement.layout;
    const isGrouping = arrangement.group === 'community' && opened.communities === null;
    if (isMoving && !(await arrange(arrangement.layout))) return false;
    if (isGrouping) await group();
    return true;
  }

  /** Learns of the communities of the open dataset. */
  async function group(): Promise<void> {
    const dataset = get().opened?.dataset;
    const communities = await desk().communities();
    const { opened } = get();
    if (opened && opened.dataset === dataset) set({ opened: { ...opened, communities } });
  }

  /** Goes on with the layout of the view from what is on the screen. */
  function arrangeAgain(): void {
    const { opened, homes, view } = get();
    if (opened && homes) void arrange(view.arrangement.layout, standing(opened.dataset, homes, view.arrangement));
  }

  return { placeFirst, furnish, arrangeAgain };
}

/** Where entities stand on the screen; those placed by hand are fixed. */
function standing(dataset: Dataset, homes: Float32Array, { pin }: Arrangement): Standing {
  const positions = homes.slice();
  const isFixed = new Uint8Array(dataset.entities.count);
  for (const [id, { x, y }] of Object.entries(pin)) {
    const row = entityRow(dataset, id);
    if (row < 0) continue;
    positions.set([x, y], 2 * row);
    isFixed[row] = 1;
  }
  return { positions, isFixed };
}
