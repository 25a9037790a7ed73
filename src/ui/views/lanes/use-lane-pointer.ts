import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { useRef } from 'react';
import type { Row } from '@/core/model/dataset';
import type { LaneStack } from '@/core/show/lane-stack';
import { itemAt, stripAt } from '@/core/show/lane-stack';
import { useActions, useOpened } from '../../app-context';
import type { OpenMenu } from '../use-graph-menu';
import { useLongPress } from '../use-long-press';
import type { LaneShape } from './lane-sizes';
import { PLOT_MARGIN } from './lane-sizes';
import type { Glide } from './use-glide';

/** The item under the pointer, in the lane of an actor, and where on the page that is. */
export type Hovered = { readonly relationship: Row; readonly entity: Row; readonly x: number; readonly y: number };

type Place = Pick<PointerEvent, 'clientX' | 'clientY' | 'pointerType'>;

type PointerOptions = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly stack: LaneStack;
  readonly shape: LaneShape;
  readonly glide: Glide;
  readonly hover: (hovered: Hovered | null) => void;
  readonly openMenu: OpenMenu;
};

/** Movements shorter than this, in pixels, are a click. */
const SLACK = 4;
/** How far from an item, in pixels, a pointer still means it. */
const REACH = { mouse: 3, touch: 12 };

/** The pointer on the lanes: resting on an item it brings out its ends, a click selects, a drag pans, two fingers zoom. */
export function useLanePointer({ scroller, stack, shape, glide, hover, openMenu }: PointerOptions) {
  const { dataset } = useOpened();
  const { select, focus } = useActions();
  const fingers = useRef(new Map<number, { readonly start: number; x: number }>());
  const hasMoved = useRef(false);
  const isOnName = useRef(false);

  const find = ({ clientX, clientY, pointerType }: Place): Hovered | null => {
    const element = scroller.current;
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const x = clientX - box.left - shape.names - PLOT_MARGIN;
    const y = clientY - box.top + element.scrollTop;
    const strip = stack.strips[stripAt(stack, y)];
    if (!strip?.lane || x < -PLOT_MARGIN) return null;
    const reach = pointerType === 'touch' ? REACH.touch : REACH.mouse;
    const at = { x: x / shape.plot, y: y - strip.top };
    const item = itemAt(strip, at, { x: reach / shape.plot, y: reach }, shape.measures);
    return item && { relationship: item.relationship, entity: strip.lane.entity, x: clientX, y: clientY };
  };

  const press = useLongPress(({ x, y }) => {
    hasMoved.current = true;
    const found = find({ clientX: x, clientY: y, pointerType: 'touch' });
    const record = found && dataset.relationships.records[found.relationship]!;
    const { top = 0 } = scroller.current?.getBoundingClientRect() ?? {};
    const strip = stack.strips[stripAt(stack, y - top + (scroller.current?.scrollTop ?? 0))];
    const actor = isOnName.current && strip?.lane ? dataset.entities.records[strip.lane.entity]! : null;
    openMenu(actor ? [actor.id] : record ? [record.from, record.to] : [], { x, y });
  });

  const rest = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || isOverName(event, shape)) return hover(null);
    const found = find(event);
    const record = found && dataset.relationships.records[found.relationship]!;
    hover(found);
    focus(record ? [record.from, record.to] : []);
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    press.begin(event, fingers.current.size === 0);
    isOnName.current = isOverName(event, shape);
    if (event.button !== 0 || isOnName.current) return;
    if (fingers.current.size === 0) hasMoved.current = false;
    fingers.current.set(event.pointerId, { start: event.clientX, x: event.clientX });
    // With a finger more, or one less, the gesture begins anew from where it has come to.
    for (const [id, { x }] of fingers.current) fingers.current.set(id, { start: x, x });
    glide.grasp();
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    press.move(event);
    const finger = fingers.current.get(event.pointerId);
    if (!finger) return rest(event);
    finger.x = event.clientX;
    if (!hasMoved.current) {
      if (Math.abs(finger.x - finger.start) < SLACK) return;
      hasMoved.current = true;
      press.cancel();
      hover(null);
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    const [one, other] = [...fingers.current.values()];
    const left = event.currentTarget.getBoundingClientRect().left + shape.names + PLOT_MARGIN;
    if (one && other) {
      const at = ((one.start + other.start) / 2 - left) / shape.plot;
      glide.pinch(at, Math.abs(other.start - one.start) / Math.max(24, Math.abs(other.x - one.x)));
    } else if (one) glide.pan((one.start - one.x) / shape.plot);
  };

  const onPointerEnd = (event: PointerEvent<HTMLElement>): void => {
    press.cancel();
    if (!fingers.current.delete(event.pointerId)) return;
    for (const [id, { x }] of fingers.current) fingers.current.set(id, { start: x, x });
    if (fingers.current.size > 0) return glide.grasp();
    if (hasMoved.current) return glide.settle();
    if (event.type !== 'pointerup') return;
    const found = find(event);
    const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
    if (found) select([dataset.relationships.records[found.relationship]!.id]);
    else if (!isAdding) select([]);
  };

  const onPointerLeave = (): void => {
    hover(null);
    if (fingers.current.size === 0) focus([]);
  };
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: onPointerEnd,
    onPointerCancel: onPointerEnd,
    onPointerLeave,
    ...press.handlers,
    onContextMenu: (event: MouseEvent<HTMLElement>): void => {
      if (!press.isPressed()) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

/** Names have their own clicks. */
function isOverName(event: PointerEvent, { names }: LaneShape): boolean {
  if (event.target instanceof Element && event.target.closest('[role=rowheader]')) return true;
  return event.clientX - event.currentTarget.getBoundingClientRect().left < names;
}
