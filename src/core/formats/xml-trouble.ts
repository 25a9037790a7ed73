import { say, word } from '../words/say';

/** What is usually wrong with XML, by what the parser says of it. */
const TROUBLES: readonly (readonly [said: RegExp, message: string])[] = [
  [/^unclosed tag: (.*)$/s, word('the element “{name}” is not closed')],
  [/^unmatched closing tag: (.*)$/s, word('a closing tag “{name}” closes nothing that stands open')],
  [/^unexpected close tag$/, word('a closing tag does not belong to the element that stands open')],
  [/^duplicate attribute: (.*)$/s, word('the attribute “{name}” is given twice')],
  [/^undefined entity$/, word('what stands between “&” and “;” is none of the five names that XML has')],
  [
    /entity name$|^malformed character entity$/,
    word('a “&” stands alone, or what follows it is no name of a character'),
  ],
  [/^text data outside of root node$/, word('there is text outside the outermost element')],
  [/^documents may contain only one root$/, word('a second outermost element begins')],
  [/^document must contain a root element$/, word('there is no element in it')],
  [/^unexpected end$/, word('the file ends in the middle')],
  [
    /^attribute without value$|^unquoted attribute value$|^value (must be quoted|required)$/,
    word('an attribute has no value in quotes'),
  ],
  [/^no whitespace between attributes$/, word('two attributes stand together without a space')],
  [
    /^disallowed character in (tag|attribute|closing)|^forward-slash in opening tag/,
    word('a tag holds a sign that may not stand there, or a “{sign}” begins none'),
  ],
  [/^disallowed character$/, word('a sign stands in it that XML does not allow')],
  [/^malformed comment$/, word('“--” stands within a comment')],
  [/XML declaration|^version number/, word('the XML declaration is wrong or does not stand at the beginning')],
];

/** What keeps a text from being XML, in our words where it is usual; else in those of the parser, as theirs. */
export function xmlTrouble(message: string): string {
  // Before it stands the place, behind it a full stop.
  const said = message.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/\.$/, '');
  for (const [pattern, trouble] of TROUBLES) {
    const found = pattern.exec(said);
    if (found) return say(trouble, { name: shorten(found[1] ?? ''), sign: '<' });
  }
  return say('the reader of XML says “{words}”', { words: shorten(said) });
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
