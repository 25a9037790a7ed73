import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { LaneStack } from '@/core/show/lane-stack';
import { laneKey, stripAt } from '@/core/show/lane-stack';

/** Keeps the lane at the upper edge where it is when the lanes above it grow or shrink with the window. */
export function useSteadyTop(
  scroller: RefObject<HTMLElement | null>,
  stack: LaneStack,
  follow: (top: number) => void,
): void {
  const before = useRef(stack);
  useLayoutEffect(() => {
    const element = scroller.current;
    const last = before.current;
    before.current = stack;
    if (!element || last === stack || element.scrollTop === 0) return;
    const strip = last.strips[stripAt(last, element.scrollTop)];
    const same = strip?.lane && findLane(stack, laneKey(strip.lane));
    // Within a tall lane the place is kept as far as it still has it.
    if (same) element.scrollTo({ top: same.top + Math.min(element.scrollTop - strip.top, same.height - 1) });
    follow(element.scrollTop);
  }, [scroller, stack, follow]);
}

function findLane({ strips }: LaneStack, key: string) {
  return strips.find(({ lane }) => lane !== null && laneKey(lane) === key);
}
