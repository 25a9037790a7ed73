/** Combinations of features that occur, each once: the bulk of a picture is drawn one look after another. */
export type LookTable<L> = { readonly indexOf: (key: number, make: () => L) => number; readonly looks: readonly L[] };

/** A table of looks by a number that tells them apart. */
export function lookTable<L>(): LookTable<L> {
  const indexes = new Map<number, number>();
  const looks: L[] = [];
  return {
    looks,
    indexOf: (key, make) => {
      const known = indexes.get(key);
      if (known !== undefined) return known;
      indexes.set(key, looks.length);
      return looks.push(make()) - 1;
    },
  };
}
