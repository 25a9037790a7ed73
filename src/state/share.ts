/**
 * A value as it came, made of parts of the one before wherever they say the same: what was computed from those holds.
 * Objects and lists are taken apart, all else is compared as it is.
 */
export function shared<T>(next: T, before: T): T {
  if (Object.is(next, before)) return before;
  if (!isTakenApart(next) || !isTakenApart(before) || Array.isArray(next) !== Array.isArray(before)) return next;
  const known = new Map(Object.entries(before));
  const parts = Object.entries(next).map(([key, part]) => [key, shared<unknown>(part, known.get(key))] as const);
  const areKnown = parts.every(([key, part]) => known.has(key) && Object.is(part, known.get(key)));
  if (areKnown && parts.length === known.size) return before;
  return (Array.isArray(next) ? parts.map(([, part]) => part) : Object.fromEntries(parts)) as T;
}

function isTakenApart(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
