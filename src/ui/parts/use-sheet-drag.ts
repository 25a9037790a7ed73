import type { CSSProperties, PointerEvent, RefObject } from 'react';
import { useRef, useState } from 'react';

/** Heights at which a sheet rests, as parts of the window's. */
const RESTS = { low: 0.3, half: 0.56, tall: 0.9 } as const;
type Rest = keyof typeof RESTS;
/** Let go below this, a sheet is put away. */
const AWAY = 0.18;
/** Movement below this, in CSS pixels, is a tap. */
const STILL = 5;
/** A sheet let go while it moves comes to where it would be after so long. */
const SWING_MS = 140;

type Grip = {
  readonly pointer: number;
  readonly from: number;
  readonly height: number;
  readonly last: { readonly y: number; readonly time: number };
  readonly speed: number;
  readonly isMoving: boolean;
};

type SheetDrag = {
  readonly isTall: boolean;
  /** What a tap on the handle does. */
  readonly toggle: () => void;
  readonly style: CSSProperties;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
};

/** Drags a sheet from below to where it rests, or away; the sheet follows the finger outside React's rendering. */
export function useSheetDrag(sheet: RefObject<HTMLElement | null>, onClose: () => void): SheetDrag {
  const [rest, setRest] = useState<Rest>('half');
  const grip = useRef<Grip | null>(null);
  const wasDragged = useRef(false);
  const stand = (height: string): void => sheet.current?.style.setProperty('--sheet-height', height);
  const restAt = (next: Rest): void => {
    stand(heightOf(next));
    setRest(next);
  };
  const letGo = (): void => {
    const held = grip.current;
    grip.current = null;
    if (!held?.isMoving) return;
    const reached = (held.height + held.from - held.last.y + held.speed * SWING_MS) / innerHeight;
    const next = nearest(reached);
    restAt(next ?? rest);
    if (next === null) onClose();
  };
  return {
    isTall: rest === 'tall',
    toggle: () => {
      if (!wasDragged.current) restAt(rest === 'tall' ? 'half' : 'tall');
    },
    style: { '--sheet-height': heightOf(rest) } as CSSProperties,
    handlers: {
      onPointerDown: ({ button, clientY, pointerId, timeStamp }) => {
        wasDragged.current = false;
        if (button !== 0 || !sheet.current) return;
        const height = sheet.current.getBoundingClientRect().height;
        const last = { y: clientY, time: timeStamp };
        grip.current = { pointer: pointerId, from: clientY, height, last, speed: 0, isMoving: false };
      },
      onPointerMove: ({ currentTarget, clientY, timeStamp }) => {
        const held = grip.current;
        if (!held || (!held.isMoving && Math.abs(clientY - held.from) < STILL)) return;
        if (!held.isMoving) currentTarget.setPointerCapture(held.pointer);
        wasDragged.current = true;
        const speed = (held.last.y - clientY) / Math.max(1, timeStamp - held.last.time);
        grip.current = { ...held, last: { y: clientY, time: timeStamp }, speed, isMoving: true };
        stand(`${Math.max(0, held.height + held.from - clientY)}px`);
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
    },
  };
}

/** The rest nearest to a part of the window's height; null where that is away. */
function nearest(part: number): Rest | null {
  if (part < AWAY) return null;
  const [first, ...others] = Object.keys(RESTS) as Rest[];
  return others.reduce(
    (best, next) => (Math.abs(RESTS[next] - part) < Math.abs(RESTS[best] - part) ? next : best),
    first!,
  );
}

function heightOf(rest: Rest): string {
  return `${100 * RESTS[rest]}dvh`;
}
