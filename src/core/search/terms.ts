import MiniSearch from 'minisearch';
import type { Query, QueryCombination } from 'minisearch';
import { hasHan } from './fold';
import { slipsAllowed } from './typos';

/** An index of terms that were made beforehand: it only cuts them at spaces. */
export function createTermIndex(fields: string[]): MiniSearch {
  return new MiniSearch({ fields, tokenize: (text) => text.split(' '), processTerm: (term) => term });
}

/** Records that are read into an index at a stretch. */
const STRETCH = 500;

/** Reads documents into an index, made by their numbers from 0; it waits for `pause` after every stretch of them. */
export async function addStretches(
  index: MiniSearch,
  count: number,
  documentOf: (number: number) => object,
  pause: () => Promise<void>,
): Promise<void> {
  for (let begin = 0; begin < count; begin += STRETCH) {
    const length = Math.min(STRETCH, count - begin);
    index.addAll(Array.from({ length }, (_, at) => documentOf(begin + at)));
    await pause();
  }
}

/** Any of some ways to ask. */
export function anyOf(queries: Query[]): QueryCombination {
  return { combineWith: 'OR', queries };
}

/** All words, the last of which may still be unfinished. */
export function allOf(words: readonly string[], isTyping = true): QueryCombination {
  return {
    combineWith: 'AND',
    queries: [words.join(' ')],
    prefix: (term, position, terms) => isTyping && position === terms.length - 1 && !hasHan(term),
  };
}

/** All words or, with `OR`, as many as there are, each with the slips that its length may have. */
export function closeTo(words: readonly string[], combineWith: 'AND' | 'OR'): QueryCombination {
  return {
    ...allOf(words),
    combineWith,
    // A swap of neighbours is two changes to the index; which of those is one slip is settled by `countSlips`.
    fuzzy: (term) => slipsAllowed(term) > 0 && 2,
  };
}
