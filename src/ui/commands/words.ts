import { SOURCE_LANGUAGE, inSourceLanguage, language } from '@/core/words/say';
import type { Command } from './command';

/** The words of a text that names a command, without the ">" that asks for commands alone. */
export function wordsOf(text: string): readonly string[] {
  return text.trimStart().replace(/^>/, '').toLowerCase().split(/\s+/).filter(Boolean);
}

/** Whether the name of a command has all these words, in the language that is spoken or in English. */
export function isMeant({ label }: Command, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const has = (name: string): boolean => words.every((word) => name.toLowerCase().includes(word));
  return has(label()) || (language() !== SOURCE_LANGUAGE && has(inSourceLanguage(label)));
}
