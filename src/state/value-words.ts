import { say, word } from '@/core/words/say';

/** Values of the link that are words of Entente itself, and no ids of a dataset. */
const WORDS: ReadonlySet<string> = new Set([
  word('active', 'a value'),
  word('started', 'a value'),
  word('ended', 'a value'),
  word('within', 'a value'),
  word('show', 'a value'),
  word('hide', 'a value'),
  word('type', 'a value'),
  word('community', 'a value'),
  word('country', 'a value'),
  word('organic', 'a value'),
  word('clusters', 'a value'),
  word('rings', 'a value'),
  word('types', 'a value'),
  word('hops', 'a value'),
  word('time', 'a value'),
  word('latest', 'a value'),
  word('fastest', 'a value'),
  word('fewest', 'a value'),
  word('slide', 'a value'),
  word('grow', 'a value'),
  word('step', 'a value'),
  word('graph', 'a value'),
  word('lanes', 'a value'),
  word('table', 'a value'),
  word('map', 'a value'),
  word('family', 'a value'),
  word('auto', 'a value'),
  word('light', 'a value'),
  word('dark', 'a value'),
]);

/** A value of the link as a person reads it; what is no word of Entente stays as it is. */
export function sayValue(text: string): string {
  return WORDS.has(text) ? say(text, {}, 'a value') : text;
}
