/** Typing slips that a word of this length forgives; short words and Chinese ones forgive none. */
export function slipsAllowed(word: string): number {
  const length = word.length;
  if (length <= 3 || /\p{Script=Han}/u.test(word)) return 0;
  return length <= 6 ? 1 : 2;
}

/**
 * Number of slips between two words: a letter added, left out or changed, or two neighbours swapped.
 * Optimal string alignment (restricted Damerau-Levenshtein distance).
 */
export function countSlips(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const swap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
        swap ? beforeLast[column - 2]! + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}
