import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { wheelFactor } from '@/canvas/viewport';
import type { Point } from '@/core/show/point';
import { useActions, useApp } from '../../app-context';
import type { CanvasHandle } from '../../canvas-context';
import type { OpenMenu } from '../use-graph-menu';
import { boxBetween } from '../SelectSheet';
import { useLongPress } from '../use-long-press';
import type { MapCamera } from './use-map-camera';

/** What stands at a point of the screen: the ids to select and to bring out; nothing is an empty list. */
export type FindAt = (at: Point, isTouch: boolean) => readonly string[];

type PointerOptions = {
  readonly room: RefObject<HTMLElement | null>;
  readonly find: FindAt;
  readonly view: MapCamera;
  readonly handle: RefObject<CanvasHandle | null>;
  readonly openMenu: OpenMenu;
  /** The wheel is left to the page around, unless Ctrl or ⌘ is held. */
  readonly isReadOnly: boolean;
};

/** Movements shorter than this, in pixels, are a click. */
const SLACK = 4;
const DOUBLE_ZOOM = 2;

/** The pointer on the map: resting brings out, a click selects, a drag pans, with Shift boxes; wheel and fingers zoom. */
export function useMapPointer({ room, find, view, handle, openMenu, isReadOnly }: PointerOptions) {
  const { app } = useApp();
  const { select, focus } = useActions();
  const fingers = useRef(new Map<number, Point>());
  const hasMoved = useRef(false);
  const start = useRef<Point>({ x: 0, y: 0 });
  const isBoxing = useRef(false);
  const [box, setBox] = useState<readonly Point[]>([]);

  const at = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point => {
    const { left = 0, top = 0 } = room.current?.getBoundingClientRect() ?? {};
    return { x: clientX - left, y: clientY - top };
  };

  const press = useLongPress(({ x, y }) => {
    hasMoved.current = true;
    openMenu(find(at({ clientX: x, clientY: y }), true), { x, y });
  });

  const { zoom } = view;
  useEffect(() => {
    const element = room.current;
    if (!element) return;
    const onWheel = (event: WheelEvent): void => {
      if (isReadOnly && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      zoom(wheelFactor(event), { x: event.clientX - left, y: event.clientY - top });
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [room, zoom, isReadOnly]);

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    press.begin(event, fingers.current.size === 0);
    if (event.button !== 0) return;
    if (fingers.current.size === 0) {
      hasMoved.current = false;
      start.current = at(event);
      isBoxing.current = event.shiftKey;
    }
    fingers.current.set(event.pointerId, at(event));
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const here = at(event);
    const before = fingers.current.get(event.pointerId);
    if (!before) {
      if (event.pointerType === 'mouse') focus(find(here, false));
      return;
    }
    if (!hasMoved.current) {
      if (Math.hypot(here.x - start.current.x, here.y - start.current.y) < SLACK) return;
      hasMoved.current = true;
      press.cancel();
      focus([]);
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    if (isBoxing.current) return setBox(boxBetween(start.current, here));
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const factor = distance(here, other) / Math.max(24, distance(before, other));
      view.zoom(factor, { x: (here.x + other.x) / 2, y: (here.y + other.y) / 2 });
      view.pan({ x: (here.x - before.x) / 2, y: (here.y - before.y) / 2 });
    } else view.pan({ x: here.x - before.x, y: here.y - before.y });
    fingers.current.set(event.pointerId, here);
  };

  const onPointerEnd = (event: PointerEvent<HTMLElement>): void => {
    press.cancel();
    if (box.length > 0) {
      if (event.type === 'pointerup') handle.current?.selectWithin(box);
      setBox([]);
    }
    if (!fingers.current.delete(event.pointerId) || hasMoved.current || event.type !== 'pointerup') return;
    const found = find(at(event), event.pointerType === 'touch');
    const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
    if (!isAdding) return select(found);
    const before = app.store.getState().view.arrangement.select;
    const isIn = found.every((id) => before.includes(id));
    select(isIn ? before.filter((id) => !found.includes(id)) : [...new Set([...before, ...found])]);
  };

  return {
    /** The box that is being drawn; empty where none is. */
    box,
    onPointerDown,
    onPointerMove,
    onPointerUp: onPointerEnd,
    onPointerCancel: onPointerEnd,
    onPointerLeave: () => fingers.current.size === 0 && focus([]),
    onDoubleClick: (event: MouseEvent<HTMLElement>) => view.zoom(DOUBLE_ZOOM, at(event)),
    ...press.handlers,
    onContextMenu: (event: MouseEvent<HTMLElement>) => {
      event.preventDefault();
      if (!press.isPressed()) openMenu(find(at(event), false), { x: event.clientX, y: event.clientY });
    },
  };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
