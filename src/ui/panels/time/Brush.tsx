import { type PointerEvent, useMemo } from 'react';
import type { Axis } from '@/core/show/axis';
import { boundDay, type DateWindow, type Side } from '@/core/show/window-step';
import { boundWords } from '@/core/show/window-words';
import { useActions, useFact } from '../../app-context';
import { FOOT } from './Bars';
import { useBoundKeys } from './use-bound-keys';
import { useBrush } from './use-brush';

type BrushProps = {
  readonly axis: Axis;
  /** Says over which day the pointer rests, while nothing is dragged. */
  readonly onHover: (day: number | null) => void;
};

/** Below this width of the window, in pixels, its handles would lie on each other. */
const NARROW = 44;

/** The window over the histogram: dim outside, two handles, and a body to slide. */
export function Brush({ axis, onHover }: BrushProps) {
  const window = useWindow();
  const { ask } = useActions();
  const { grip, handlers } = useBrush(axis);
  const left = axis.toX(boundDay(window, 'from'));
  const right = axis.toX(boundDay(window, 'to') + 1);
  const hasWindow = window.from !== '' || window.to !== '';
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    handlers.onPointerMove(event);
    const isDragging = grip !== null || event.pointerType !== 'mouse';
    onHover(isDragging ? null : axis.toDay(event.clientX - event.currentTarget.getBoundingClientRect().left));
  };
  return (
    <div
      className="time-brush"
      role="presentation"
      data-dragging={grip ?? undefined}
      data-narrow={right - left < NARROW || undefined}
      {...handlers}
      onPointerMove={onPointerMove}
      onPointerLeave={() => onHover(null)}
      onDoubleClick={() => hasWindow && ask({ from: '', to: '' })}
    >
      {hasWindow && (
        <>
          <div className="time-shade" style={{ left: 0, width: left, bottom: FOOT }} />
          <div className="time-shade" style={{ left: right, right: 0, bottom: FOOT }} />
          <div
            className="time-body"
            data-grip="body"
            style={{ left, width: Math.max(0, right - left), bottom: FOOT }}
          />
        </>
      )}
      <Handle axis={axis} side="from" window={window} x={left} />
      <Handle axis={axis} side="to" window={window} x={right} />
    </div>
  );
}

function useWindow(): DateWindow {
  const from = useFact((state) => state.view.query.from);
  const to = useFact((state) => state.view.query.to);
  return useMemo(() => ({ from, to }), [from, to]);
}

type HandleProps = { readonly axis: Axis; readonly side: Side; readonly window: DateWindow; readonly x: number };

function Handle({ axis, side, window, x }: HandleProps) {
  const keys = useBoundKeys(axis, side);
  const inside = (day: number): number => Math.max(axis.first, Math.min(axis.last, day));
  const [from, to] = [inside(boundDay(window, 'from')), inside(boundDay(window, 'to'))];
  return (
    <div
      className="time-handle"
      role="slider"
      tabIndex={0}
      data-grip={side}
      aria-label={side === 'from' ? 'From' : 'To'}
      aria-valuemin={side === 'from' ? axis.first : from}
      aria-valuemax={side === 'from' ? to : axis.last}
      aria-valuenow={side === 'from' ? from : to}
      aria-valuetext={boundWords(window, side)}
      style={{ left: x, bottom: FOOT }}
      {...keys}
    />
  );
}
