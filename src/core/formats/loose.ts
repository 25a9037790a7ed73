import type { Json, Properties } from '../model/records';
import { say } from '../words/say';

/** An object of parsed JSON of which nothing is known yet. */
export type Loose = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no list. */
export function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, or a number or truth as text; undefined for anything else, and for nothing but blanks. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** An id: any text as it is, blanks too, or a number as text. */
export function exactText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : textOf(value);
}

/** The texts of a list, or of one value that stands for a list of one. */
export function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).flatMap((one) => textOf(one) ?? []);
}

/** Everything of an object but some keys, as properties: parsed JSON is JSON all through. */
export function without(object: Loose, ...keys: readonly string[]): Properties {
  const rest: Record<string, Json> = {};
  for (const key in object) {
    // Set as a plain value, also where it names a part of every object: the importer drops it and says so.
    if (key === '__proto__') Object.defineProperty(rest, key, { value: object[key], enumerable: true });
    else if (!keys.includes(key)) rest[key] = object[key] as Json;
  }
  return rest;
}

/** What a value is, for a sentence that says what stands where a list is wanted. */
export function kindOf(value: unknown): string {
  if (value === undefined) return say('missing');
  if (value === null) return 'null';
  if (Array.isArray(value)) return say('a list');
  if (typeof value === 'object') return say('an object');
  if (typeof value === 'string') return say('a text');
  return typeof value === 'number' ? say('a number') : say('true or false');
}

/** Name of a file without folders and ending; `file` where it has none. */
export function bareName(path: string): string {
  const name = path.replace(/^.*[\\/]/, '').replace(/(?<=.)\.[\w.]*$/, '');
  return name.trim() === '' ? 'file' : name;
}
