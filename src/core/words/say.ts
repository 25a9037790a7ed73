import type { Message } from './message';
import { parseMessage } from './message';

/** The messages of a language: its words for what the code says in English. */
export type Messages = Readonly<Record<string, string>>;

/** What can stand in a message for its arguments. */
export type Values = Readonly<Record<string, string | number>>;

/** A language that is spoken, and what is known of it. */
type Spoken = {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly messages: Messages;
};

/** The language that the code is written in. */
export const SOURCE_LANGUAGE = 'en';

const SOURCE: Spoken = { tag: SOURCE_LANGUAGE, messages: {} };

/** The one thing of the core that is not a pure function of its arguments: every sentence would have to be handed it. */
let spoken = SOURCE;

const parsed = new Map<string, Message>();
const rules = new Map<string, Intl.PluralRules>();
const figures = new Map<string, Intl.NumberFormat>();

/** Speaks a language from now on; what its messages lack is said in English. */
export function speak(tag: string, messages: Messages): void {
  spoken = { tag, messages };
  for (const hear of hearers) hear();
}

const hearers = new Set<() => void>();

/** Tells of each language that is spoken from then on; returns how to hear no more. */
export function hearLanguage(hear: () => void): () => void {
  hearers.add(hear);
  return () => void hearers.delete(hear);
}

/** BCP 47 tag of the language that is spoken. */
export function language(): string {
  return spoken.tag;
}

/** Marks a message that is said later, as in a list of choices, with the context in which it will be, so that it is found by who translates. */
export const word = <M extends string>(message: M, _context = ''): M => message;

/**
 * A message in the language that is spoken, with values in the places of its arguments.
 * The context tells apart what is the same word in English and is not in other languages; it is not said.
 */
export function say(message: string, values: Values = {}, context = ''): string {
  const { text, tag } = wordsFor(message, context);
  if (!/[{']/.test(text)) return text;
  let all = '';
  for (const part of partsOf(messageOf(text), values, tag, 0)) all += part;
  return all;
}

/** A message whose arguments may be anything, such as elements of a page: its parts in order. */
export function sayParts<T>(message: string, values: Readonly<Record<string, T | string | number>>): (T | string)[] {
  const { text, tag } = wordsFor(message, '');
  return [...partsOf(messageOf(text), values, tag, 0)];
}

/** What is said in the language of the code, whichever is spoken: so that things are found by their English words, too. */
export function inSourceLanguage<T>(saying: () => T): T {
  const own = spoken;
  spoken = SOURCE;
  try {
    return saying();
  } finally {
    spoken = own;
  }
}

/** A number as the language that is spoken writes it. */
export function numberWords(value: number, options?: Intl.NumberFormatOptions): string {
  return numberIn(spoken.tag, value, options);
}

/** The messages that a language has for a message in a context: the name under which it stands in a file of messages. */
export function messageKey(message: string, context = ''): string {
  return context === '' ? message : `${context}|${message}`;
}

/** Tag of the language that is spoken, for what the platform words in it: dates, names of languages and countries. */
export function locale(): string {
  return localeOf(spoken.tag);
}

function wordsFor(message: string, context: string): { readonly text: string; readonly tag: string } {
  const own = spoken.messages[messageKey(message, context)];
  return own === undefined ? { text: message, tag: SOURCE_LANGUAGE } : { text: own, tag: spoken.tag };
}

function messageOf(text: string): Message {
  const known = parsed.get(text);
  if (known) return known;
  const message = parseMessage(text);
  parsed.set(text, message);
  return message;
}

function* partsOf<T>(
  message: Message,
  values: Readonly<Record<string, T | string | number>>,
  tag: string,
  count: number,
): Generator<T | string> {
  for (const part of message) {
    if (typeof part === 'string') yield part;
    else if (part.kind === 'count') yield numberIn(tag, count);
    else {
      const value = values[part.name];
      if (value === undefined) throw new Error(`A message asks for “${part.name}”, which was not given`);
      if (part.kind === 'value') yield typeof value === 'number' ? String(value) : value;
      else if (part.kind === 'number') yield numberIn(tag, Number(value));
      else if (part.kind === 'plural' || part.kind === 'select') {
        const { cases } = part;
        const chosen =
          part.kind === 'select'
            ? cases.get(String(value))
            : (cases.get(`=${String(value)}`) ?? cases.get(rulesOf(tag).select(Number(value))));
        yield* partsOf(chosen ?? cases.get('other')!, values, tag, part.kind === 'plural' ? Number(value) : count);
      }
    }
  }
}

function numberIn(tag: string, value: number, options?: Intl.NumberFormatOptions): string {
  const key = options ? tag + JSON.stringify(options) : tag;
  let format = figures.get(key);
  if (!format) figures.set(key, (format = new Intl.NumberFormat(localeOf(tag), options)));
  return format.format(value);
}

/** The English of the code is British. */
function localeOf(tag: string): string {
  return tag === SOURCE_LANGUAGE ? 'en-GB' : tag;
}

function rulesOf(tag: string): Intl.PluralRules {
  let found = rules.get(tag);
  if (!found) rules.set(tag, (found = new Intl.PluralRules(tag)));
  return found;
}
