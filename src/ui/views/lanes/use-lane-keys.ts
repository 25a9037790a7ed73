import type { KeyboardEvent, RefObject } from 'react';
import { useState } from 'react';
import type { Row } from '@/core/model/dataset';
import type { LaneStack, LaneStrip } from '@/core/show/lane-stack';
import { laneKey, stripAt, subRowTop } from '@/core/show/lane-stack';
import type { Lane } from '@/core/show/lanes';
import { useActions, useOpened } from '../../app-context';
import type { LaneShape } from './lane-sizes';
import { ZOOM_STEP } from './lane-sizes';

/** Where the keyboard is: on the name of a lane, or on an item in it. */
export type LanePlace = { readonly lane: string; readonly relationship: Row | null };

type LaneAt = LaneStrip & { readonly lane: Lane };
type KeyOptions = {
  readonly stack: LaneStack;
  readonly shape: LaneShape;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Shows a span so many times as long. */
  readonly zoom: (factor: number) => void;
};

const PAGE = 10;

/** The keys of the lanes: up and down through actors, left and right through time, Enter selects, + and − zoom. */
export function useLaneKeys({ stack, shape, scroller, zoom }: KeyOptions) {
  const { dataset } = useOpened();
  const { select, toggleSelected, focus } = useActions();
  const [active, setActive] = useState<LanePlace | null>(null);
  const lanes = stack.strips.filter((strip): strip is LaneAt => strip.lane !== null);
  const at = active ? lanes.findIndex(({ lane }) => laneKey(lane) === active.lane) : -1;
  const here = lanes[at];
  const itemAt = here ? here.lane.items.findIndex((item) => item.relationship === active?.relationship) : -1;

  const go = (strip: LaneAt | undefined, item: number): void => {
    if (!strip) return;
    const found = strip.lane.items[item];
    setActive({ lane: laneKey(strip.lane), relationship: found?.relationship ?? null });
    const record = found && dataset.relationships.records[found.relationship]!;
    focus(record ? [record.from, record.to] : [dataset.entities.records[strip.lane.entity]!.id]);
    reveal(scroller.current, strip, found?.subRow ?? 0, shape);
  };

  const choose = (isAdding: boolean): void => {
    const item = here?.lane.items[itemAt];
    if (item) select([dataset.relationships.records[item.relationship]!.id]);
    else if (here) (isAdding ? toggleSelected : chooseOne)(dataset.entities.records[here.lane.entity]!.id);
  };
  const chooseOne = (id: string): void => select([id]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const isMod = event.ctrlKey || event.metaKey;
    if (event.altKey) return;
    if (event.key === 'Enter' || (event.key === ' ' && !isMod)) choose(isMod || event.shiftKey);
    else if (event.key === '+' || event.key === '=') zoom(1 / ZOOM_STEP);
    else if (event.key === '-') zoom(ZOOM_STEP);
    else if (isMod && (event.key === 'Home' || event.key === 'End')) go(lanes.at(event.key === 'Home' ? 0 : -1), -1);
    else if (isMod) return;
    else if (event.key in DOWN) go(lanes[clamp(at + DOWN[event.key]!, lanes.length)], -1);
    else if (event.key in ALONG && here) go(here, ALONG[event.key]!(itemAt, here.lane.items.length));
    else return;
    event.preventDefault();
  };

  /** By keyboard the focus comes to the first lane on the screen. */
  const onFocus = (): void => {
    const element = scroller.current;
    if (here || !element?.matches(':focus-visible')) return;
    const top = stack.strips[stripAt(stack, element.scrollTop)]?.top ?? 0;
    go(
      lanes.find((strip) => strip.top >= top),
      -1,
    );
  };
  const handlers = { onKeyDown, onFocus, onBlur: () => focus([]) };
  return { active: here ? active : null, handlers };
}

const DOWN: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };
/** Items by their position, and -1 for the name before them. */
const ALONG: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => Math.min(count - 1, at + 1),
  ArrowLeft: (at) => Math.max(-1, at - 1),
  Home: () => -1,
  End: (_, count) => count - 1,
};

function clamp(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at));
}

const EDGE = 6;

/** Scrolls as far as it takes to see the sub-row of an item. */
function reveal(element: HTMLElement | null, strip: LaneAt, subRow: number, { measures }: LaneShape): void {
  if (!element) return;
  const top = strip.top + (subRow === 0 ? 0 : subRowTop(strip.lane, strip.height, subRow, measures)) - EDGE;
  const bottom = strip.top + subRowTop(strip.lane, strip.height, subRow, measures) + 24 + EDGE;
  if (top < element.scrollTop) element.scrollTo({ top });
  else if (bottom > element.scrollTop + element.clientHeight) element.scrollTo({ top: bottom - element.clientHeight });
}
