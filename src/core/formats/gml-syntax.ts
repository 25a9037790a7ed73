import type { Problem } from '../model/problem';
import { problemAt } from './format';
import { placesIn } from './json-places';
import { say } from '../words/say';

export type GmlValue = string | number | GmlList;
/** Keys with their values, in the order of the file; a key may come many times. */
export type GmlList = readonly GmlItem[];
export type GmlItem = { readonly key: string; readonly value: GmlValue; readonly offset: number };

/** Blanks, a comment, a text, a bracket, or a word. */
const TOKEN = /\s+|#[^\n]*|"[^"]*"|[[\]]|[^\s[\]"]+/y;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/;

type Token = { readonly sign: string; readonly offset: number };

/** What a text in GML (Himsolt 1997) says; or where it stops being GML. Nesting is kept in a list, so none is too deep. */
export function parseGml(
  text: string,
  deepest: number,
): { readonly list: GmlList } | { readonly problems: readonly Problem[] } {
  const open: GmlItem[][] = [[]];
  const opened: number[] = [];
  let key: Token | null = null;
  for (const token of tokensOf(text)) {
    const { sign, offset } = token;
    if (sign === '"') return trouble(text, offset, say('a text has no closing quote'), say('a quote at its end'));
    if (key === null && sign === ']' && opened.pop() !== undefined) open.pop();
    else if (key === null) {
      if (!/^[A-Za-z_]/.test(sign))
        return trouble(
          text,
          offset,
          say('“{sign}” stands where a key is wanted', { sign: sign.slice(0, 20) }),
          say('a key'),
        );
      key = token;
    } else if (sign === ']')
      return trouble(
        text,
        key.offset,
        say('"{key}" has no value', { key: key.sign }),
        say('a number, a text or a list'),
      );
    else {
      const list: GmlItem[] = [];
      open.at(-1)!.push({ key: key.sign, value: sign === '[' ? list : valueOf(sign), offset: key.offset });
      key = null;
      if (sign !== '[') continue;
      open.push(list);
      opened.push(offset);
      if (open.length > deepest)
        return trouble(
          text,
          offset,
          say('lists are nested deeper than {deepest}', { deepest }),
          say('at most {deepest} levels', { deepest }),
        );
    }
  }
  if (key !== null)
    return trouble(
      text,
      key.offset,
      say('"{key}" has no value, at the end of the file, which may have been cut off', { key: key.sign }),
      say('a value'),
    );
  const last = opened.at(-1);
  if (last !== undefined)
    return trouble(text, last, say('a list has no closing bracket: the file may have been cut off'), '“]”');
  return { list: open[0]! };
}

function trouble(
  text: string,
  offset: number,
  what: string,
  expected: string,
): { readonly problems: readonly Problem[] } {
  return problemAt(placesIn(text)(offset), what, expected);
}

function* tokensOf(text: string): Generator<Token> {
  for (let offset = 0; offset < text.length;) {
    TOKEN.lastIndex = offset;
    // Only a quote that is never closed is no token.
    const [sign = '"'] = TOKEN.exec(text) ?? [];
    if (!/^[\s#]/.test(sign)) yield { sign, offset };
    offset += sign.length;
  }
}

function valueOf(sign: string): string | number {
  if (sign.startsWith('"')) return unescape(sign.slice(1, -1));
  return NUMBER.test(sign) ? Number(sign) : sign;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Signs beyond ASCII, quotes and ampersands are written as in HTML. */
function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|([a-z]+));/g, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}
