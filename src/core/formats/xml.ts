import { SaxesParser } from 'saxes';
import type { Place, Problem } from '../model/problem';
import type { Limits } from './limits';
import { say, word } from '../words/say';
import { xmlTrouble } from './xml-trouble';

/** An element with everything in it that is no record itself. Names are without the prefix of the root. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text in it, where it has no elements. */
  readonly text: string;
  readonly parent: XmlElement | null;
  readonly place: Place;
};

export type XmlHandlers = {
  /** Names of the elements that are handed over one by one, when they end; they stand among nobody's children. */
  readonly records: ReadonlySet<string>;
  readonly record: (element: XmlElement) => void;
  /** What stands in `<?entente …?>`. */
  readonly instruction: (text: string, place: Place) => void;
};

/** Name of our own processing instruction, in which a file carries what its format has no place for. */
export const INSTRUCTION = 'entente';

const FIVE = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const CHUNK = 2 ** 16;
const IN_XML = word(
  'XML in which every element is closed and every “&” and “<” of a text is written “&amp;” and “&lt;”',
);

/**
 * Reads XML record by record. Gives what keeps it from being read, with its place; null when all is well.
 * Document types are refused, and with them every entity but the five of XML: nothing is expanded, nothing is fetched.
 */
export function readXml(text: string, { depth }: Pick<Limits, 'depth'>, handlers: XmlHandlers): Problem | null {
  const start = text.search(/\S/);
  const { line, column } = placeAt(text, Math.max(0, start));
  const parser = new SaxesParser();
  // The parser's own record of entities would also answer to the names that every object has.
  parser.ENTITIES = Object.assign(Object.create(null) as object, FIVE);
  // The parser begins behind what stands before the first element, and knows nothing of it.
  const here = (back = 0): Place => ({
    line: parser.line + line - 1,
    column: Math.max(1, parser.columnIndex + 1 - back + (parser.line === 1 ? column - 1 : 0)),
  });
  let problem: Problem | null = null;
  const stop = (what: string, expected: string, place: Place): void => {
    if (problem) return;
    // After an error at the end of a line, the parser may count it twice.
    const last = text.split(/\r\n?|\n/).length;
    problem = { place: { ...place, line: Math.min(place.line, last) }, what, expected };
  };
  parser.on('error', (error) =>
    stop(say('this is no sound XML: {reason}', { reason: xmlTrouble(error.message) }), say(IN_XML), here()),
  );
  parser.on('doctype', () => {
    const what = say('the file has a document type (<!DOCTYPE …>), which could name other files or grow without end');
    stop(
      what,
      say('a file without it: take out everything from “<!DOCTYPE” to its “>”'),
      placeAt(text, text.indexOf('<!DOCTYPE')),
    );
  });
  parser.on('processinginstruction', ({ target, body }) => {
    if (target === INSTRUCTION && !problem) handlers.instruction(body, here());
  });
  const record: XmlHandlers['record'] = (element) => void (problem ?? handlers.record(element));
  buildElements(parser, { ...handlers, record }, depth, here, stop);
  const body = text.slice(Math.max(0, start));
  for (let at = 0; at < body.length; at += CHUNK) {
    parser.write(body.slice(at, at + CHUNK));
    if (problem) return problem;
  }
  parser.close();
  return problem;
}

type Open = { -readonly [key in keyof XmlElement]: XmlElement[key] } & { children: XmlElement[] };

function buildElements(
  parser: SaxesParser,
  { records, record }: XmlHandlers,
  deepest: number,
  here: (back: number) => Place,
  stop: (what: string, expected: string, place: Place) => void,
): void {
  let current: Open | null = null;
  let place: Place = { line: 1, column: 1 };
  let prefix = '';
  let depth = 0;
  let text = '';
  parser.on('opentagstart', ({ name }) => {
    place = here(name.length + 2);
  });
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    if (++depth > deepest)
      stop(
        say('elements are nested deeper than {deepest}', { deepest }),
        say('at most {deepest} levels', { deepest }),
        place,
      );
    if (current === null) prefix = /^[^:]*:/.exec(name)?.[0] ?? '';
    const bare = prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name;
    current = { name: bare, attributes, children: [], text: '', parent: current, place };
  });
  const add = (more: string): void => void (text += more);
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    depth--;
    if (current === null) return;
    const { parent, name } = current;
    if (current.children.length === 0) current.text = text;
    text = '';
    if (records.has(name)) record(current);
    else (parent as Open | null)?.children.push(current);
    current = parent as Open | null;
  });
}

/** Name of the root element, without prefix; empty where the text is no XML. Nothing behind it is looked at. */
export function rootName(text: string): string {
  let at = 0;
  const skipTo = (end: string): number => (text.includes(end, at) ? text.indexOf(end, at) + end.length : text.length);
  while (at < text.length) {
    if (/\s/.test(text[at]!)) at++;
    else if (text.startsWith('<?', at)) at = skipTo('?>');
    else if (text.startsWith('<!--', at)) at = skipTo('-->');
    else if (text.startsWith('<!', at))
      at = Math.max(skipTo('>'), /^[^>]*\[/.test(text.slice(at, at + 500)) ? skipTo(']>') : 0);
    else break;
  }
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(text.slice(at, at + 200))?.[1] ?? '';
}

/** The children of an element with a name, also inside an element that only holds them together: `attvalues`. */
export function within(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.name === name) return [child];
    return child.children.filter((one) => one.name === name);
  });
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, Math.max(0, offset));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
