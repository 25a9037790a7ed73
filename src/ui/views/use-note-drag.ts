import type { PointerEvent } from 'react';
import { useRef, useState } from 'react';
import type { Point } from '@/core/show/point';

/** Movement below this, in CSS pixels, is a click. */
const STILL = 4;

type Grip = { readonly from: Point; readonly zoom: Point; readonly isMoving: boolean };

/** Moves a note of the picture with the pointer: where it stands meanwhile, and what its handle listens to. */
export function useNoteDrag(home: Point, onMove: (to: Point) => void) {
  const [away, setAway] = useState<Point | null>(null);
  const grip = useRef<Grip | null>(null);
  const handlers = (onPress: () => void) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const style = getComputedStyle(event.currentTarget);
      const read = (name: string): number => Number(style.getPropertyValue(name)) || 1;
      const zoom = { x: read('--zoom'), y: read('--zoom') * read('--stretch') };
      grip.current = { from: { x: event.clientX, y: event.clientY }, zoom, isMoving: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = grip.current;
      if (!held) return;
      const [dx, dy] = [event.clientX - held.from.x, event.clientY - held.from.y];
      if (!held.isMoving && Math.hypot(dx, dy) < STILL) return;
      grip.current = { ...held, isMoving: true };
      setAway({ x: home.x + dx / held.zoom.x, y: home.y + dy / held.zoom.y });
    },
    onPointerUp: () => {
      if (away) onMove(away);
      setAway(null);
    },
    onPointerCancel: () => {
      grip.current = null;
      setAway(null);
    },
    // The click comes after the pointer is let go: of a drag it is none.
    onClick: () => {
      const wasDragged = grip.current?.isMoving === true;
      grip.current = null;
      if (!wasDragged) onPress();
    },
  });
  return { at: away ?? home, handlers };
}
