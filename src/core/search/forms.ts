import { fold, hanQueryTerms, hanTerms, hasHan, soundOf, wordsOf } from './fold';
import type { Romanise } from './romanise';

/** A name made ready to be found. */
export type NameForms = {
  /** By what it is found: its words, characters and sounds. */
  readonly terms: readonly string[];
  /** How its Chinese reads in Latin letters; apart, as short texts begin very many of these. */
  readonly readings: readonly string[];
  /** Its whole text run together, as written and, where that differs, in Latin letters. */
  readonly compacts: readonly string[];
  readonly isLatin: boolean;
};

/** A typed text made ready to look up. */
export type QueryForms = {
  /** Its words as written; all of them must be found. */
  readonly written: readonly string[];
  /** The same in Latin letters, where it is not. */
  readonly latin: readonly string[] | null;
  /** How its words sound; none where they are too short to be told apart by that. */
  readonly sounds: readonly string[];
  readonly compacts: readonly string[];
};

/** Words of a query that are read. */
const MOST_WORDS = 8;
/** Shortest sound that tells names apart. */
const SHORTEST_SOUND = 4;
/** Marks a term that is how a word sounds, which no written word can equal. */
const SOUND = '~';

/** The forms of a name: words, Chinese characters, other scripts in Latin letters, sounds, and all run together. */
export function formsOfName(text: string, romanise: Romanise): NameForms {
  const folded = fold(text);
  const words = wordsOf(folded);
  const isLatin = isLatinText(folded);
  const latin = isLatin ? words : wordsOf(fold(romanise(folded)));
  const compacts = compactsOf(words, latin);
  const written = words.flatMap((word) => (hasHan(word) ? hanTerms(word) : word));
  const inLatin = [...latin, ...latin.map(markSound), ...compacts.slice(1)];
  const isHan = words.some(hasHan);
  return {
    terms: unique([...written, ...compacts.slice(0, 1), ...(isHan ? [] : inLatin)]),
    readings: isHan ? unique([...words.filter(hasHan).flatMap((run) => readingsOf(run, romanise)), ...inLatin]) : [],
    compacts,
    isLatin,
  };
}

/** The words of a longer text by which it is found, as written and in Latin letters. */
export function termsOfText(text: string, romanise: Romanise): readonly string[] {
  const folded = fold(text);
  const words = wordsOf(folded);
  if (isLatinText(folded)) return words;
  return unique([
    ...words.flatMap((word) => (hasHan(word) ? hanTerms(word) : word)),
    ...wordsOf(fold(romanise(folded))),
  ]);
}

/** Latin readings of a Chinese run from each character to its end, so that a prefix finds any part: zhongshiyou, shiyou, you. */
function readingsOf(run: string, romanise: Romanise): readonly string[] {
  const syllables = wordsOf(fold(romanise(run)));
  return syllables.map((_, from) => syllables.slice(from).join(''));
}

/**
 * The forms of a typed text. Chinese is looked up by its reading only as a whole, which finds traditional characters and
 * those that sound alike, and never by one syllable, which too many share.
 */
export function formsOfQuery(text: string, romanise: Romanise): QueryForms {
  const folded = fold(text);
  const words = wordsOf(folded).slice(0, MOST_WORDS);
  const isHan = words.some(hasHan);
  const romanised = isLatinText(folded) ? null : wordsOf(fold(romanise(words.join(' ')))).slice(0, MOST_WORDS);
  const latin = isHan ? readingOf(words, romanised ?? []) : romanised;
  const sounds = isHan ? [] : (latin ?? words).map(markSound);
  return {
    written: words.flatMap((word) => (hasHan(word) ? hanQueryTerms(word) : word)),
    latin: latin?.some((word) => word !== '') ? latin : null,
    sounds: sounds.every((sound) => sound.length > SHORTEST_SOUND) ? sounds : [],
    compacts: compactsOf(words, latin ?? []),
  };
}

function readingOf(words: readonly string[], syllables: readonly string[]): readonly string[] | null {
  return Array.from(words.join('')).length > 1 ? [syllables.join('')] : null;
}

function compactsOf(words: readonly string[], latin: readonly string[]): readonly string[] {
  return unique([words.join(''), latin.join('')]).filter((one) => one !== '');
}

function isLatinText(text: string): boolean {
  return !/[^\P{L}\p{Script=Latin}]/u.test(text);
}

function markSound(word: string): string {
  return SOUND + soundOf(word);
}

/** Among so few, looking through them is quicker than a set: names are many, and each has few terms. */
const FEW = 16;

function unique(texts: readonly string[]): readonly string[] {
  return texts.length > FEW ? [...new Set(texts)] : texts.filter((text, at) => texts.indexOf(text) === at);
}
