import { numberWords as figureOf } from '../words/say';
import type { Json } from '../model/records';

/** The value of a property as a person reads it; the parts of a list one after another. */
export function valueWords(value: Json): string {
  if (Array.isArray(value)) return (value as readonly Json[]).map(valueWords).join('; ');
  if (value !== null && typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'number' ? numberWords(value) : String(value);
}

/** Beyond these, zeros say less than a power of ten. */
const [TINY, HUGE] = [1e-6, 1e15];

/** A number with all its digits, grouped from five on, so that years stay years: "2014", "1,250,000.5". */
export function numberWords(value: number): string {
  const size = Math.abs(value);
  if (size >= HUGE || (size > 0 && size < TINY)) return String(value);
  return figureOf(value, { useGrouping: 'min2', maximumFractionDigits: 20 });
}
