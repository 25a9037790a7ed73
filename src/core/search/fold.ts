/** Longest text that is searched for, in characters; what follows is not read. */
const LONGEST_QUERY = 100;
/** Longest word that is compared; names of things are shorter. */
const LONGEST_WORD = 40;

const HAN = /\p{Script=Han}/u;
const WORDS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** True for a text with Chinese characters. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/** The beginning of a typed text, which is all that is searched for. */
export function cutQuery(text: string): string {
  return Array.from(text.slice(0, LONGEST_QUERY * 2).trimStart())
    .slice(0, LONGEST_QUERY)
    .join('');
}

/** Text without what does not tell names apart: case, accents, width of letters, apostrophes; halves of characters are spaces. */
export function fold(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{Cf}'’‘ʼʹ`´]/gu, '')
    .normalize('NFC');
}

/** Words of a folded text; punctuation parts them, and Chinese runs stand apart from letters. */
export function wordsOf(folded: string): readonly string[] {
  return Array.from(folded.matchAll(WORDS), ([word]) => word.slice(0, LONGEST_WORD));
}

/** What a Chinese run is found by, as Chinese does not part words: every character and every two in a row. */
export function hanTerms(run: string): readonly string[] {
  const characters = Array.from(run);
  return [...characters, ...pairsOf(characters)];
}

/** What a typed Chinese run asks for: its pairs in a row, or its only character. */
export function hanQueryTerms(run: string): readonly string[] {
  const characters = Array.from(run);
  return characters.length === 1 ? characters : pairsOf(characters);
}

function pairsOf(characters: readonly string[]): readonly string[] {
  return characters.slice(1).map((character, before) => characters[before]! + character);
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck|c(?=[aou]|$)|q/g, 'k'],
  [/tz|ts|cz/g, 'c'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/ei$/g, 'i'],
];

/** A Latin word as it sounds, roughly, so that ways to spell a foreign name meet: Wagner and Vagner, Sergey and Sergei. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((text, [spelling, sound]) => text.replaceAll(spelling, sound), word);
}
