/** Records as JSON in bytes: they cross between threads without being copied, and take little room until they are read. */
export function pack(records: readonly object[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(records));
}

export function unpack(bytes: Uint8Array): readonly object[] {
  return JSON.parse(new TextDecoder().decode(bytes)) as readonly object[];
}

/** A list whose records are unpacked when somebody reads them, and what unpacks the next of them; false when all are. */
export type PackedList = { readonly records: readonly object[]; readonly unpackMore: () => boolean };

/**
 * A list of `count` records, packed in slices of `size` (the last may be shorter). It is read like any other: a record
 * by its position unpacks its slice; whatever asks for the list as a whole unpacks all of it.
 */
export function packedList(slices: readonly Uint8Array[], size: number, count: number): PackedList {
  const known: object[] = [];
  known.length = count;
  const packed: (Uint8Array | null)[] = [...slices];
  let next = 0;
  const unpackSlice = (slice: number): void => {
    const bytes = packed[slice];
    if (!bytes) return;
    packed[slice] = null;
    unpack(bytes).forEach((record, at) => (known[slice * size + at] = record));
  };
  const unpackMore = (): boolean => {
    while (next < packed.length && packed[next] === null) next++;
    unpackSlice(next);
    return next < packed.length;
  };
  const unpackAll = (): void => {
    while (unpackMore());
  };
  const records = new Proxy<readonly object[]>(known, {
    get: (target, key) => {
      const row = typeof key === 'string' ? Number(key) : Number.NaN;
      if (!Number.isNaN(row)) {
        if (row < count && target[row] === undefined) unpackSlice(Math.floor(row / size));
        return target[row];
      }
      if (key === 'length') return target.length;
      unpackAll();
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    has: (target, key) => {
      unpackAll();
      return Reflect.has(target, key);
    },
    ownKeys: (target) => {
      unpackAll();
      return Reflect.ownKeys(target);
    },
  });
  return { records, unpackMore };
}

/** So many records are unpacked before anybody reads them; of more, the room is worth more than the time. */
const MOST_UNPACKED = 250_000;

/** Until then there is a picture to be drawn, and a layout at work beside. */
const LATER_MS = 3000;

/** Unpacks lists while the page has nothing else to do: a slice, and then whoever waits has their turn. */
export function unpackWhenIdle(lists: readonly PackedList[]): void {
  if (lists.reduce((sum, { records }) => sum + records.length, 0) > MOST_UNPACKED) return;
  const soon = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 50));
  const unpackOne = (): void => {
    if (lists.some(({ unpackMore }) => unpackMore())) soon(unpackOne);
  };
  setTimeout(() => soon(unpackOne), LATER_MS);
}
