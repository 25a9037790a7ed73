import { say } from '@/core/words/say';
import { firstFocusable } from '../parts/first-focusable';
import type { Command } from './command';

/** The parts of the screen, in their order. */
const REGIONS = '[role=search], search, main section[aria-label], section.time, .tour';

/** Brings the keyboard into the next part of the screen, or the one before, over all that lies between. */
function goOn(by: 1 | -1): void {
  const stops = [...document.querySelectorAll(REGIONS)].flatMap((region) => {
    const first = firstFocusable(region);
    return first ? [{ region, first }] : [];
  });
  const at = stops.findLastIndex(({ region }) => region.contains(document.activeElement));
  const next = at < 0 && by < 0 ? stops.length - 1 : (at + by + stops.length) % stops.length;
  stops[next]?.first.focus();
}

/** Leads through the parts of the screen by one key. */
export const REGION_COMMANDS: readonly Command[] = [
  {
    id: 'region-on',
    label: () => say('Next part of the screen'),
    keys: ['F6'],
    scope: 'anywhere',
    run: () => goOn(1),
  },
  {
    id: 'region-back',
    label: () => say('Part of the screen before'),
    keys: ['Shift+F6'],
    scope: 'anywhere',
    run: () => goOn(-1),
  },
];
