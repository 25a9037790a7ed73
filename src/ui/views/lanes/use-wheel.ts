import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { LaneShape } from './lane-sizes';
import { PLOT_MARGIN } from './lane-sizes';
import type { Glide } from './use-glide';

/** The wheel rests for so long before its turning is one step of exploration. */
const REST_MS = 320;
const ZOOM_SPEED = 0.0022;
/** A wheel that counts in lines or pages. */
const PIXELS_IN: readonly number[] = [1, 16, 400];

/** Ctrl or ⌘ with the wheel, and two fingers on a touchpad, zoom; turning it sideways pans; otherwise the lanes scroll. */
export function useWheel(
  scroller: RefObject<HTMLElement | null>,
  { names, plot }: LaneShape,
  latest: RefObject<Glide>,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onWheel = (event: WheelEvent): void => {
      const { grasp, pinch, pan, settle } = latest.current;
      const unit = PIXELS_IN[event.deltaMode] ?? 1;
      const isZoom = event.ctrlKey || event.metaKey;
      if (!isZoom && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
      event.preventDefault();
      grasp();
      const x = event.clientX - element.getBoundingClientRect().left - names - PLOT_MARGIN;
      if (isZoom) pinch(Math.min(1, Math.max(0, x / plot)), Math.exp(event.deltaY * unit * ZOOM_SPEED));
      else pan((event.deltaX * unit) / plot);
      clearTimeout(timer);
      timer = setTimeout(settle, REST_MS);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      clearTimeout(timer);
      element.removeEventListener('wheel', onWheel);
    };
  }, [scroller, latest, names, plot]);
}
