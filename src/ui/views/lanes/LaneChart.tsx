import { useElementSize, useMergedRef } from '@mantine/hooks';
import type { CSSProperties } from 'react';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { stripsBetween } from '@/core/show/lane-stack';
import type { DaySpan } from '@/core/show/window-step';
import { say } from '@/core/words/say';
import { lettersOf } from '@/state/settings';
import { useFact } from '../../app-context';
import type { OpenMenu } from '../use-graph-menu';
import { LaneAxis, placeTicks } from './LaneAxis';
import { LaneCanvas } from './LaneCanvas';
import { LaneRows, placeId } from './LaneRows';
import { LanesToolbar } from './LanesToolbar';
import { LaneTip } from './LaneTip';
import { laneShape } from './lane-sizes';
import { useGlide } from './use-glide';
import { useLaneKeys } from './use-lane-keys';
import type { Hovered } from './use-lane-pointer';
import { useLanePointer } from './use-lane-pointer';
import { useLanes } from './use-lanes';
import { useReveal, useRevealPaths } from './use-reveal';
import { useSteadyTop } from './use-steady-top';
import { useWheel } from './use-wheel';

/** So far beyond the edges of the screen lanes are drawn all the same: scrolling shows no gap. */
const BEYOND = 120;

type LaneChartProps = {
  /** The days of the time strip. */
  readonly shown: DaySpan;
  readonly width: number;
  readonly openMenu: OpenMenu;
};

/** The axis, and below it the lanes that are on the screen. */
export function LaneChart({ shown, width: outer, openMenu }: LaneChartProps) {
  const { ref, height } = useElementSize();
  // Without the scroll bar.
  const { ref: measure, width: inner } = useElementSize();
  const scroller = useRef<HTMLDivElement>(null);
  const letters = useFact(lettersOf);
  const width = inner || outer;
  const shape = useMemo(() => laneShape(width, letters), [width, letters]);
  const glide = useGlide(shown);
  const stack = useLanes(glide.span, shape);
  const [top, setTop] = useState(0);
  const [hovered, hover] = useState<Hovered | null>(null);
  const pointer = useLanePointer({ scroller, stack, shape, glide, hover, openMenu });
  const latest = useRef(glide);
  useLayoutEffect(() => {
    latest.current = glide;
  }, [glide]);
  const zoom = useCallback((factor: number): void => {
    latest.current.grasp();
    latest.current.pinch(0.5, factor);
    latest.current.settle();
  }, []);
  const { active, handlers } = useLaneKeys({ stack, shape, scroller, zoom });
  useWheel(scroller, shape, latest);
  useSteadyTop(scroller, stack, setTop);
  useReveal(stack, shape, scroller);
  useRevealPaths(scroller);
  const ticks = useMemo(() => placeTicks(glide.span, shape), [glide.span, shape]);
  const stretch = useMemo(() => {
    const from = Math.max(0, top - BEYOND);
    const to = Math.min(stack.height, top + height + BEYOND);
    return { strips: stripsBetween(stack, from, to), top: from, height: Math.max(0, to - from) };
  }, [stack, top, height]);
  return (
    <>
      <LanesToolbar
        onZoom={zoom}
        isFixed={glide.isFixed}
        isWhole={glide.span[0] <= shown[0] && glide.span[1] >= shown[1]}
      />
      <LaneAxis ticks={ticks} shape={shape} count={stack.strips.filter(({ lane }) => lane !== null).length} />
      <div
        ref={useMergedRef(ref, scroller)}
        className="lanes-scroller"
        role="grid"
        aria-label={say('Actors through time')}
        aria-rowcount={stack.strips.length}
        aria-multiselectable
        aria-activedescendant={active ? placeId(active.lane, active.relationship) : undefined}
        tabIndex={0}
        data-held={glide.isHeld || undefined}
        data-pointing={hovered !== null || undefined}
        onScroll={(event) => {
          setTop(event.currentTarget.scrollTop);
          hover(null);
        }}
        {...pointer}
        {...handlers}
      >
        <div ref={measure} className="lanes-measure" role="presentation" />
        <div
          className="lanes-column"
          role="presentation"
          style={{ height: stack.height, '--letters': letters } as CSSProperties}
        >
          <LaneRows stack={stack} strips={stretch.strips} shape={shape} active={active} />
          <LaneCanvas
            stretch={stretch}
            shape={shape}
            ticks={ticks}
            pointed={hovered?.relationship ?? active?.relationship ?? null}
          />
        </div>
      </div>
      {hovered && <LaneTip hovered={hovered} />}
    </>
  );
}
