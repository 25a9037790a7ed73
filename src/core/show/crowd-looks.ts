/** Combinations of features that occur, each once: the bulk of a picture is drawn one look after another. */
export type LookTable = {
  /** The position of the look of somebody, by a number that tells looks apart. */
  readonly indexOf: (key: number, position: number) => number;
  /** Who has a look first, by its position. */
  readonly firsts: readonly number[];
};

/** A table of looks by numbers below `keys`. */
export function lookTable(keys: number): LookTable {
  const indexes = new Int32Array(keys).fill(-1);
  const firsts: number[] = [];
  return {
    firsts,
    indexOf: (key, position) => {
      const known = indexes[key]!;
      return known < 0 ? (indexes[key] = firsts.push(position) - 1) : known;
    },
  };
}
