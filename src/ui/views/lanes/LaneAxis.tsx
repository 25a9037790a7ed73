import type { Tick } from '@/core/show/axis';
import type { DaySpan } from '@/core/show/window-step';
import { laneTicks } from '@/core/show/lane-ticks';
import { say } from '@/core/words/say';
import type { LaneShape } from './lane-sizes';
import { PLOT_MARGIN } from './lane-sizes';

/** A tick and where it stands, in pixels from the beginning of the axis. */
export type PlacedTick = Tick & { readonly x: number };

/** The ticks of an axis, which need not begin with a day. */
export function placeTicks(span: DaySpan, { plot }: LaneShape): readonly PlacedTick[] {
  const [first, last] = span;
  return laneTicks(span, plot).map((tick) => ({ ...tick, x: ((tick.day - first) / (last + 1 - first)) * plot }));
}

type LaneAxisProps = { readonly ticks: readonly PlacedTick[]; readonly shape: LaneShape; readonly count: number };

/** The dates over the lanes. */
export function LaneAxis({ ticks, shape, count }: LaneAxisProps) {
  return (
    <div className="lanes-axis" aria-hidden>
      {shape.names > 0 && (
        <span className="lanes-axis-title" style={{ width: shape.names }}>
          {say('{count, plural, one {# lane} other {# lanes}}', { count })}
        </span>
      )}
      <div className="lanes-axis-ticks" style={{ left: shape.names + PLOT_MARGIN, width: shape.plot }}>
        {ticks.map(({ day, x, label, isMajor }) => (
          <span key={day} data-major={isMajor || undefined} style={{ transform: `translateX(${x}px)` }}>
            {x < shape.plot - 24 && label}
          </span>
        ))}
      </div>
    </div>
  );
}
