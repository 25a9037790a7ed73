import { titleOf } from '@/core/words/naming';
import { say } from '@/core/words/say';
import type { Opened } from './state';

/** Why a file was not opened, and what stays open. */
export function refusal(name: string, count: number, opened: Opened | null): string {
  return (
    say(
      '“{name}” was not opened: {count, plural, =1 {one thing is} one {{count} thing is} other {{count} things are}} wrong with it.',
      {
        name,
        count,
      },
    ) + staysOpen(opened)
  );
}

/** What stays open when something else could not be opened; empty where nothing was. */
export function staysOpen(opened: Opened | null): string {
  return opened ? ` ${say('“{title}” stays open.', { title: titleOf(opened.dataset) })}` : '';
}
