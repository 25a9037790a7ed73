import { type CSSProperties, type PointerEvent, useMemo } from 'react';
import { readInterval } from '@/core/explore/compare';
import type { Axis } from '@/core/show/axis';
import { boundDay, type DateWindow, type Side } from '@/core/show/window-step';
import { boundWords } from '@/core/show/window-words';
import { say } from '@/core/words/say';
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
  const { left, right } = edgesOf(axis, window);
  const hasWindow = window.from !== '' || window.to !== '';
  const second = useSecondWindow();
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
          {gapsBetween(axis, second ? [window, second] : [window]).map(([from, to]) => (
            <div key={from} className="time-shade" style={{ left: from, width: to - from, bottom: FOOT }} />
          ))}
          <div
            className="time-body"
            data-grip="body"
            style={{ left, width: Math.max(0, right - left), bottom: FOOT }}
          />
        </>
      )}
      {second && <SecondWindow axis={axis} window={second} />}
      <Handle axis={axis} side="from" window={window} x={left} />
      <Handle axis={axis} side="to" window={window} x={right} />
    </div>
  );
}

type Edges = { readonly left: number; readonly right: number };

function edgesOf(axis: Axis, window: DateWindow): Edges {
  return { left: axis.toX(boundDay(window, 'from')), right: axis.toX(boundDay(window, 'to') + 1) };
}

/** The parts of the strip that lie in none of the windows, as pairs of edges. */
function gapsBetween(axis: Axis, windows: readonly DateWindow[]): readonly (readonly [number, number])[] {
  const gaps: (readonly [number, number])[] = [];
  let reached = 0;
  for (const { left, right } of windows.map((one) => edgesOf(axis, one)).toSorted((a, b) => a.left - b.left)) {
    if (left > reached) gaps.push([reached, left]);
    reached = Math.max(reached, right);
  }
  return reached < axis.width ? [...gaps, [reached, axis.width]] : gaps;
}

/** The window that the first one is compared with; it is set in a box, not dragged. */
function SecondWindow({ axis, window }: { readonly axis: Axis; readonly window: DateWindow }) {
  const { left, right } = edgesOf(axis, window);
  return (
    <div className="time-second" style={{ left, width: Math.max(2, right - left), bottom: FOOT }} aria-hidden="true" />
  );
}

function useSecondWindow(): DateWindow | null {
  const compare = useFact((state) => state.view.arrangement.compare);
  return useMemo(() => readInterval(compare), [compare]);
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
      aria-label={say(side === 'from' ? 'From' : 'To', {}, 'date')}
      aria-valuemin={side === 'from' ? axis.first : from}
      aria-valuemax={side === 'from' ? to : axis.last}
      aria-valuenow={side === 'from' ? from : to}
      aria-valuetext={boundWords(window, side)}
      style={{ left: x, bottom: FOOT, '--before': `${x}px`, '--after': `${axis.width - x}px` } as CSSProperties}
      {...keys}
    />
  );
}
