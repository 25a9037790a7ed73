import type { Change } from '@/core/model/change';
import { say } from '@/core/words/say';

/** How many relationships were added, ended and so on: "12 added". */
export function changeWords(change: Change, count: number): string {
  return say('{count, number} {change, select, added {added} ended {ended} continued {continued} other {changed}}', {
    count,
    change,
  });
}
