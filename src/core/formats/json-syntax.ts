import { say, word } from '../words/say';

/** Where a text stops being JSON, and what is wrong there. */
export type SyntaxTrouble = { readonly offset: number; readonly what: string };

type Bracket = '{' | '[';
type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma' | 'end';
type Kind = '{' | '}' | '[' | ']' | ',' | ':' | 'text' | 'word' | 'comment' | 'end';
/** A piece of the text from `start` on; `next` is behind it. */
type Token = { readonly kind: Kind; readonly start: number; readonly next: number; readonly trouble?: SyntaxTrouble };

const WANTED: Readonly<Record<Expected, string>> = {
  value: word('a value is missing'),
  'value-or-end': word('a value or “]” is missing'),
  name: word('a name in double quotes is missing'),
  'name-or-end': word("a name in double quotes or “'}'” is missing"),
  colon: word('a colon is missing'),
  comma: word('a comma or a closing bracket is missing'),
  end: word('something follows after the end'),
};

/**
 * The first place at which a text is not JSON (RFC 8259); null when it is. A JSON parser says so too, but says it
 * in other words everywhere and not always where. The open brackets are kept in a list, so no nesting is too deep.
 */
export function syntaxTrouble(text: string): SyntaxTrouble | null {
  const open: Bracket[] = [];
  let expected: Expected = 'value';
  for (let at = 0; ;) {
    const token = tokenAt(text, at);
    if (token.kind === 'end' && expected === 'end') return null;
    const next = advance(expected, token.kind, open);
    if (next === null && token.kind !== 'comment') return { offset: token.start, what: say(WANTED[expected]) };
    if (next === null || token.trouble) return token.trouble ?? null;
    expected = next;
    at = token.next;
  }
}

/** What is expected behind a token, which may open or close a bracket; null where it must not stand. */
function advance(expected: Expected, kind: Kind, open: Bracket[]): Expected | null {
  const inside = open.at(-1);
  const mayClose = expected === 'comma' || (kind === '}' ? expected === 'name-or-end' : expected === 'value-or-end');
  if (mayClose && ((kind === '}' && inside === '{') || (kind === ']' && inside === '['))) {
    open.pop();
    return behindValue(open);
  }
  if (expected === 'comma') return kind === ',' ? (inside === '{' ? 'name' : 'value') : null;
  if (expected === 'colon') return kind === ':' ? 'value' : null;
  if (expected === 'name' || expected === 'name-or-end') return kind === 'text' ? 'colon' : null;
  if (expected === 'end') return null;
  if (kind === 'text' || kind === 'word') return behindValue(open);
  if (kind !== '{' && kind !== '[') return null;
  open.push(kind);
  return kind === '{' ? 'name-or-end' : 'value-or-end';
}

function behindValue(open: readonly Bracket[]): Expected {
  return open.length > 0 ? 'comma' : 'end';
}

function tokenAt(text: string, from: number): Token {
  let start = from;
  while (' \t\n\r'.includes(text.charAt(start)) && start < text.length) start++;
  const sign = text.charAt(start);
  switch (sign) {
    case '':
      return { kind: 'end', start, next: start };
    case '{':
    case '}':
    case '[':
    case ']':
    case ',':
    case ':':
      return { kind: sign, start, next: start + 1 };
    case '"':
      return textAt(text, start);
    default:
      return wordAt(text, start);
  }
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

function textAt(text: string, start: number): Token {
  const broken = (offset: number, what: string): Token => ({
    kind: 'text',
    start,
    next: start,
    trouble: { offset, what },
  });
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"') return { kind: 'text', start, next: at + 1 };
    if (sign === '\n' || sign === '\r') return broken(start, say('a text has no closing quote on its line'));
    if (sign < ' ') return broken(at, say('a text holds a control character, such as a tab'));
    if (sign !== '\\') continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return broken(at, say('a backslash stands where it means nothing'));
    at = ESCAPE.lastIndex - 1;
  }
  return broken(start, say('a text has no closing quote before the end of the file'));
}

const WORD = /[^\s{}[\],:"]+|[^]/y;
const MEANINGFUL = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?)$/;

function wordAt(text: string, start: number): Token {
  WORD.lastIndex = start;
  const [sign = ''] = WORD.exec(text) ?? [];
  const next = start + Math.max(1, sign.length);
  if (MEANINGFUL.test(sign)) return { kind: 'word', start, next };
  return /^\/[/*]/.test(sign)
    ? { kind: 'comment', start, next, trouble: { offset: start, what: say('a comment means nothing here') } }
    : { kind: 'word', start, next, trouble: { offset: start, what: say('a word or sign means nothing here') } };
}
