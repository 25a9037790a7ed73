import { say } from '../words/say';
import { dateWords, dateWordsBehind } from './date-words';
import type { DateWindow, Side } from './window-step';

/** A window in words: "February 2022 – May 2024", "from 2014 on", "until May 2024", or "all dates". */
export function windowWords({ from, to }: DateWindow): string {
  if (from === '' && to === '') return say('all dates');
  if (from === '') return say('until {date}', { date: dateWordsBehind(to) });
  if (to === '') return say('from {date} on', { date: dateWordsBehind(from) });
  return from === to ? dateWords(from) : `${dateWords(from)} – ${dateWords(to)}`;
}

/** One bound in words, for a slider: "February 2022", or what no bound stands for. */
export function boundWords(window: DateWindow, side: Side): string {
  if (window[side] !== '') return dateWords(window[side]);
  return side === 'from' ? say('no beginning set') : say('no end set');
}
