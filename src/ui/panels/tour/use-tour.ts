import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { firstFocusable } from '../../parts/first-focusable';
import { usePanelsShown } from '../../commands/command-context';
import { placeBeside, ringAround } from './place-beside';
import type { TourStep } from './steps';
import { partOf } from './steps';

/** Keeps the card beside the part that a step is about, and the ring around that, whatever the screen does meanwhile. */
export function usePlaces(step: TourStep) {
  const card = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const { isSeen } = usePanelsShown();
  useLayoutEffect(() => {
    const part = partOf(step);
    const put = (): void => {
      const screen = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const box = part?.getBoundingClientRect() ?? { left: 0, top: screen.height, width: screen.width, height: 0 };
      if (card.current) move(card.current, placeBeside(box, card.current.getBoundingClientRect(), screen));
      const { width, height, ...corner } = ringAround(box, screen);
      if (ring.current) Object.assign(move(ring.current, corner).style, { width: `${width}px`, height: `${height}px` });
    };
    put();
    const observer = new ResizeObserver(put);
    for (const one of [part, card.current, document.documentElement]) if (one) observer.observe(one);
    return () => observer.disconnect();
  }, [step, isSeen]);
  return { card, ring };
}

function move<E extends HTMLElement>(element: E, { left, top }: { readonly left: number; readonly top: number }): E {
  Object.assign(element.style, { left: `${left}px`, top: `${top}px` });
  return element;
}

type Holder = {
  readonly card: RefObject<HTMLElement | null>;
  /** What has the focus first. */
  readonly first: RefObject<HTMLElement | null>;
  readonly step: TourStep;
};

/** Takes the focus, and gives it back where it was, else to the part that was looked at last; unless the person took it elsewhere. */
export function useFocusHeld({ card, first, step }: Holder): void {
  const last = useRef(step);
  useEffect(() => {
    last.current = step;
  }, [step]);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const own = card.current;
    first.current?.focus({ preventScroll: true });
    return () => {
      const now = document.activeElement;
      if (now !== document.body && !own?.contains(now)) return;
      const part = partOf(last.current);
      const isThere = before instanceof HTMLElement && before !== document.body && before.checkVisibility();
      (isThere ? before : part && firstFocusable(part))?.focus({ preventScroll: true });
    };
  }, [card, first]);
}

/** What lies over the screen and has its own Esc. */
const OVER = '[role=dialog]:not(.tour), [role=menu], [aria-expanded=true], [data-sheet]';

type Ways = { readonly go: (by: 1 | -1) => void; readonly end: () => void };

/** Esc ends the tour wherever the focus is; arrows go on and back while its card has the focus. */
export function useTourKeys(card: RefObject<HTMLElement | null>, { go, end }: Ways): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
      if (event.key === 'Escape' && !target?.closest(OVER)) end();
      else if (by && card.current?.contains(target)) go(by);
      else return;
      event.preventDefault();
    };
    // Before the keys of commands: Esc closes what lies on top first.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [card, go, end]);
}
