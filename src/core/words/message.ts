/** What stands at a place of a message. */
type Part =
  | string
  | { readonly kind: 'value' | 'number'; readonly name: string }
  | { readonly kind: 'plural' | 'select'; readonly name: string; readonly cases: ReadonlyMap<string, Message> }
  | { readonly kind: 'count' };

/** A message taken apart. */
export type Message = readonly Part[];

/**
 * Takes a message apart. Its language is the part of ICU MessageFormat that the interface needs:
 * `{name}`, `{n, number}`, `{n, plural, =0 {…} one {…} other {# …}}` and `{word, select, a {…} other {…}}`, with `'{'` for a brace.
 * Throws with the place where it cannot be read (https://unicode-org.github.io/icu/userguide/format_parse/messages/).
 */
export function parseMessage(text: string): Message {
  const end = { at: 0 };
  const message = readMessage(text, end, false);
  if (end.at < text.length) fail(text, end.at, 'a brace closes nothing');
  return message;
}

type Place = { at: number };

function readMessage(text: string, place: Place, isCounting: boolean): Message {
  const parts: Part[] = [];
  let plain = '';
  const push = (part: Part): void => {
    if (plain !== '') parts.push(plain);
    plain = '';
    parts.push(part);
  };
  for (; place.at < text.length && text[place.at] !== '}';) {
    const letter = text[place.at]!;
    if (letter === "'") plain += readQuoted(text, place);
    else if (letter === '{') push(readArgument(text, place, isCounting));
    else if (letter === '#' && isCounting) {
      push({ kind: 'count' });
      place.at++;
    } else {
      plain += letter;
      place.at++;
    }
  }
  if (plain !== '') parts.push(plain);
  return parts;
}

/** A single quote is itself, unless it stands before a brace: then all is plain up to the next. */
function readQuoted(text: string, place: Place): string {
  const next = text[place.at + 1];
  if (next === "'") {
    place.at += 2;
    return "'";
  }
  if (next !== '{' && next !== '}') {
    place.at++;
    return "'";
  }
  // Two within what is quoted are one quote.
  const quoted = /'((?:[^']|'')*)'?/y;
  quoted.lastIndex = place.at;
  const [all, plain = ''] = quoted.exec(text) ?? [''];
  place.at += all.length;
  return plain.replaceAll("''", "'");
}

function readArgument(text: string, place: Place, isCounting: boolean): Part {
  const head = /\{\s*(\w+)\s*(\}|,\s*(\w+)\s*(\}|,))/y;
  head.lastIndex = place.at;
  const found = head.exec(text);
  if (!found) fail(text, place.at, 'an argument was expected');
  const [all, name = '', , kind] = found;
  place.at += all.length;
  if (kind === undefined) return { kind: 'value', name };
  if (kind === 'number' && all.endsWith('}')) return { kind, name };
  if ((kind !== 'plural' && kind !== 'select') || all.endsWith('}')) fail(text, place.at, `“${kind}” is not known`);
  return { kind, name, cases: readCases(text, place, isCounting || kind === 'plural') };
}

function readCases(text: string, place: Place, isCounting: boolean): ReadonlyMap<string, Message> {
  const cases = new Map<string, Message>();
  const head = /\s*(=\d+|\w+)\s*\{/y;
  for (;;) {
    head.lastIndex = place.at;
    const found = head.exec(text);
    if (!found) break;
    place.at += found[0].length;
    cases.set(found[1]!, readMessage(text, place, isCounting));
    if (text[place.at] !== '}') fail(text, place.at, 'a case is not closed');
    place.at++;
  }
  const close = /\s*\}/y;
  close.lastIndex = place.at;
  const found = close.exec(text);
  if (!found || !cases.has('other')) fail(text, place.at, 'a case “other” and a closing brace were expected');
  place.at += found[0].length;
  return cases;
}

function fail(text: string, at: number, why: string): never {
  throw new Error(`The message “${text}” cannot be read at its letter ${at + 1}: ${why}`);
}
