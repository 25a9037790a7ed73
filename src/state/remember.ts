import { language } from '@/core/words/say';

/** A function that remembers its last result, compared by the identity of its first arguments (all, unless said otherwise) and the language. */
export function remember<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
  compared?: number,
): (...args: A) => R {
  let last: { readonly args: A; readonly said: string; readonly result: R } | null = null;
  return (...args) => {
    const count = compared ?? args.length;
    const isSame =
      last?.said === language() && args.slice(0, count).every((arg, position) => arg === last?.args[position]);
    if (last && isSame) return last.result;
    last = { args, said: language(), result: compute(...args) };
    return last.result;
  };
}
