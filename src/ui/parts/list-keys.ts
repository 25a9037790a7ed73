const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + 10,
  PageUp: (at) => at - 10,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Where a key leads in a list of so many; null for a key that moves nothing. */
export function listMove(key: string, at: number, count: number): number | null {
  const target = Object.hasOwn(MOVES, key) ? MOVES[key]!(at, count) : null;
  return target === null ? null : Math.max(0, Math.min(count - 1, target));
}
