/** A priority queue of numbers: the smallest key comes out first. */
export type Heap = {
  readonly push: (key: number, value: number) => void;
  readonly pop: () => { readonly key: number; readonly value: number } | null;
};

/** A binary heap (J. W. J. Williams, 1964). */
export function createHeap(): Heap {
  const keys: number[] = [];
  const values: number[] = [];
  const swap = (a: number, b: number): void => {
    [keys[a], keys[b]] = [keys[b]!, keys[a]!];
    [values[a], values[b]] = [values[b]!, values[a]!];
  };
  const rise = (from: number): void => {
    for (let at = from; at > 0;) {
      const above = (at - 1) >> 1;
      if (keys[above]! <= keys[at]!) return;
      swap(at, above);
      at = above;
    }
  };
  const sink = (): void => {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      if (left < keys.length && keys[left]! < keys[least]!) least = left;
      if (right < keys.length && keys[right]! < keys[least]!) least = right;
      if (least === at) return;
      swap(at, least);
      at = least;
    }
  };
  return {
    push: (key, value) => {
      keys.push(key);
      values.push(value);
      rise(keys.length - 1);
    },
    pop: () => {
      if (keys.length === 0) return null;
      swap(0, keys.length - 1);
      const top = { key: keys.pop()!, value: values.pop()! };
      sink();
      return top;
    },
  };
}
