import type { KeyboardEvent } from 'react';
import type { Axis } from '@/core/show/axis';
import { dragGrain, type Grain } from '@/core/show/grain';
import { boundDay, moveBound, nudgeBound, type Side } from '@/core/show/window-step';
import { useActions, useApp } from '../../app-context';

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
const PAGES: Readonly<Record<string, 1 | -1>> = { PageUp: 1, PageDown: -1 };
/** What counts as a year's step on a strip that snaps so. */
const YEAR_IN: Readonly<Record<Grain, number>> = { day: 365, month: 12, year: 10 };

/** The keys of a slider: arrows move it a unit, Shift or Page a year, Home and End to where it can go no further. */
export function useBoundKeys(axis: Axis, side: Side) {
  const { app } = useApp();
  const { askOnTheWay, arrive } = useActions();
  const shown = [axis.first, axis.last] as const;
  const grain = dragGrain(shown);

  const moved = (event: KeyboardEvent): { readonly from: string; readonly to: string } | null => {
    const { from, to } = app.store.getState().view.query;
    const window = { from, to };
    if (event.key === (side === 'from' ? 'Home' : 'End')) return { ...window, [side]: '' };
    if (event.key === 'Home') return moveBound(window, side, axis.first, grain, shown);
    if (event.key === 'End') return moveBound(window, side, axis.last, grain, shown);
    const arrow = ARROWS[event.key];
    const page = PAGES[event.key];
    if (arrow === undefined && page === undefined) return null;
    const count = arrow && !event.shiftKey ? arrow : (arrow ?? page ?? 0) * YEAR_IN[grain];
    const nudged = nudgeBound(window, side, grain, count, shown);
    const isAtEnd = side === 'from' ? boundDay(nudged, 'from') <= axis.first : boundDay(nudged, 'to') >= axis.last;
    return isAtEnd ? { ...nudged, [side]: '' } : nudged;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = moved(event);
    if (!next) return;
    event.preventDefault();
    const { from, to } = app.store.getState().view.query;
    if (next.from !== from || next.to !== to) askOnTheWay(next);
  };
  return { onKeyDown, onKeyUp: arrive, onBlur: arrive };
}
