import type { Opened } from './state';

/** Why a file was not opened, and what stays open. */
export function refusal(name: string, count: number, opened: Opened | null): string {
  return `“${name}” was not opened: ${count === 1 ? 'one thing is' : `${count} things are`} wrong with it.${staysOpen(opened)}`;
}

/** What stays open when something else could not be opened; empty where nothing was. */
export function staysOpen(opened: Opened | null): string {
  return opened ? ` “${opened.dataset.title}” stays open.` : '';
}
