import { placesIn } from './json-places';
import type { Remark } from './notes';
import type { Place } from '../model/problem';
import { word } from '../words/say';

const GRAPH = /<graph\b[^<>]*>/;
const NAMES = '(?:start|end|startopen|endopen|timestamps?|intervals)';
const HOURS = new RegExp(String.raw`\b${NAMES}\s*=\s*["'][^"'<>]*?\dT(?!00:00(?::00(?:\.0*)?)?\b)\d\d?:`, 'g');
const NUMBER = new RegExp(String.raw`\b${NAMES}\s*=\s*["'][<[(\s]*[12]\d{3}(?:\.0*)?[\s,;"'\])>]`);

/** Says what of a file's times is not taken at its word: the zone in which hours count, numbers that may be no years. */
export function tellClock(text: string, add: (remark: Remark) => void): void {
  let places: ((offset: number) => Place) | undefined;
  const placeOf = (offset: number) => () => (places ??= placesIn(text))(offset);
  const graph = GRAPH.exec(text);
  const stated = (name: string): string =>
    new RegExp(String.raw`\s${name}\s*=\s*["']([^"']*)["']`, 'i').exec(graph?.[0] ?? '')?.[1] ?? '';
  const zone = stated('timezone');
  for (const { index } of zone === '' ? [] : text.matchAll(HOURS)) {
    const why = word(
      'the file counts them in the zone {zone}; kept as they are written, and the day is the one that is written',
    );
    add({ outcome: 'changed', what: word('times of day'), why, values: { zone }, place: placeOf(index) });
  }
  const number = /^(?:double|float|integer|long)$/i.test(stated('timeformat')) ? NUMBER.exec(text) : null;
  if (number) {
    const why = word('all of its times can be years, and are read so');
    add({ outcome: 'changed', what: word('files that count time in numbers'), why, place: placeOf(number.index) });
  }
}
