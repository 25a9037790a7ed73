import type { Relationships } from '../model/dataset';
import { DOUBTFUL, UNDATED } from '../model/dataset';
import type { Window } from './predicate';

/**
 * What `certainty` says of the commonest question, who was active in a window, for all rows in one pass: with a million
 * of them a call for each is what takes the time.
 */
export function chargeActive(
  { flags, startEarliest, startLatest, endEarliest, endLatest }: Relationships,
  { from, to }: Window,
  isCertain: boolean,
  verdict: Uint8Array,
  code: number,
): void {
  const isEmpty = Number(from > to);
  const [latestStart, earliestEnd] = isCertain ? [startLatest, endEarliest] : [startEarliest, endLatest];
  const refused = isCertain ? DOUBTFUL : 0;
  for (let row = 0; row < verdict.length; row++) {
    if (verdict[row] !== 0) continue;
    // Without branches: which way a row goes cannot be foretold, and a processor that guesses wrong loses more than this takes.
    const isOutside = Number(latestStart[row]! > to) | Number(earliestEnd[row]! < from) | isEmpty;
    const isRefused = Number((flags[row]! & refused) !== 0);
    const isDated = Number((flags[row]! & UNDATED) === 0);
    verdict[row] = code * ((isOutside | isRefused) & isDated);
  }
}

/** Marks those of the rows, all of them possibly active in a window, that are not certainly so. */
export function markUnsure(
  { flags, startLatest, endEarliest }: Relationships,
  { from, to }: Window,
  rows: Uint32Array,
  isOnlyPossible: Uint8Array,
): void {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    isOnlyPossible[row] =
      Number(startLatest[row]! > to) |
      Number(endEarliest[row]! < from) |
      Number((flags[row]! & (UNDATED | DOUBTFUL)) !== 0);
  }
}
