import { say } from '../words/say';
import type { Day } from '../model/time';
import { civilOf } from '../model/time';
import type { Tick } from './axis';
import { createAxis, ticksOf } from './axis';
import { shortMonthName } from './months';
import type { DaySpan } from './window-step';

/** Days between ticks on an axis too short for months. */
const TICK_DAYS = [1, 2, 7, 14];
/** From so many days on, months are enough however few have room. */
const MOST_DAYS = 92;
const DAY_ROOM = 64;
const YEAR_ROOM = 70;

/** Ticks of an axis of any length down to some days; the first one says the year where no other does. */
export function laneTicks(span: DaySpan, width: number): readonly Tick[] {
  const [first, last] = [Math.ceil(span[0]), Math.floor(span[1])];
  const months = ticksOf(createAxis([first, last], width));
  const ticks = months.length >= 3 || last - first > MOST_DAYS ? months : dayTicks(first, last, width);
  if (ticks.length === 0 || ticks.some((tick) => tick.isMajor)) return ticks;
  return ticks.map((tick, at) => (at === 0 ? { ...tick, label: withYear(tick, ticks[1], span, width) } : tick));
}

function dayTicks(first: Day, last: Day, width: number): readonly Tick[] {
  const room = width / Math.max(1, last + 1 - first);
  const step = TICK_DAYS.find((days) => days * room >= DAY_ROOM) ?? 28;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((last - start) / step) + 1) }, (_, at) => {
    const day = start + at * step;
    const date = civilOf(day);
    return { day, label: say('{day} {month}', { day: date.day, month: shortMonthName(date.month) }), isMajor: false };
  });
}

function withYear(tick: Tick, next: Tick | undefined, [first, last]: DaySpan, width: number): string {
  const room = next ? ((next.day - tick.day) / (last + 1 - first)) * width : width;
  return room < YEAR_ROOM ? tick.label : say('{month} {year}', { month: tick.label, year: civilOf(tick.day).year });
}
