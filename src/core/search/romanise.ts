import { transliterate } from 'transliteration';
import { hasHan } from './fold';

/** Writes a text of any script in Latin letters; Chinese characters that follow each other become words of a syllable. */
export type Romanise = (text: string) => string;

const HAN_RUN = /\p{Script=Han}+/gu;

/** A romaniser; the readings of Chinese names are loaded only where they are needed, as they are large. */
export async function loadRomanise(needsHan: boolean): Promise<Romanise> {
  if (!needsHan) return (text) => transliterate(text);
  const { pinyin } = await import('pinyin-pro');
  const read = (run: string): string =>
    ` ${pinyin(run, { toneType: 'none', type: 'array', surname: 'head' }).join(' ')} `;
  return (text) => transliterate(hasHan(text) ? text.replaceAll(HAN_RUN, read) : text);
}
