import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { parseMessage } from '@/core/words/message';
import { bestLanguage, languageName, LANGUAGES } from '@/languages';
import { readSayings } from './support/messages';
import { filesBelow } from './support/repository';

/** Where everything that a person reads is a message; what other tools call their fields and kinds is none. */
const SAID =
  /^src\/((core\/(?!model|words|formats\/(conventions|ftm\/(model-data|words|write-\w+)|table\/own-cells)\.ts)\w+|bytes|state|canvas|sources|work|ui)\/|main\.ts)/;

const code = filesBelow('src', /\.tsx?$/);
const messages = [...new Set(code.flatMap((file) => readSayings(file).messages))].toSorted();
const translations = filesBelow('src/languages', /\.json$/).map(({ path, text }) => ({
  tag: path.replace(/^.*\/|\.json$/g, ''),
  said: JSON.parse(text) as Readonly<Record<string, string>>,
}));

describe('the languages', () => {
  it('are English and one for each file of messages, each with a name of its own', () => {
    expect(LANGUAGES).toEqual(['en', ...translations.map(({ tag }) => tag)]);
    expect(LANGUAGES.map(languageName)).toEqual(expect.arrayContaining(['English', 'Русский', '中文']));
  });

  it('are chosen by what a person prefers, else English', () => {
    expect(bestLanguage(['fr-CA', 'zh-Hans-CN', 'ru'])).toBe('zh');
    expect(bestLanguage(['fr'])).toBe('en');
  });
});

describe.each(translations)('the messages in $tag', ({ tag, said }) => {
  it('are those of the code: none is missing, none is left over', () => {
    const known = Object.keys(said).toSorted();
    expect({ missing: messages.filter((message) => !(message in said)) }).toEqual({ missing: [] });
    expect({ unused: known.filter((message) => !messages.includes(message)) }).toEqual({ unused: [] });
  });

  it('ask for the same arguments as in English, and can be read by any reader of ICU messages', () => {
    const wrong = Object.entries(said).filter(([message, text]) => {
      parseMessage(text);
      const english = message.slice(message.indexOf('|') + 1);
      return String(argumentsOf(parse(text))) !== String(argumentsOf(parse(english)));
    });
    expect(wrong).toEqual([]);
  });

  it('have a case for each plural form of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    const wrong = Object.values(said).filter((text) =>
      pluralsOf(parse(text)).some((cases) => pluralCategories.some((form) => !cases.includes(form))),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what a person reads', () => {
  it('is a message, wherever it stands in the code', () => {
    const unsaid = code.filter(({ path }) => SAID.test(path)).flatMap((file) => readSayings(file).unsaid);
    expect(unsaid).toEqual([]);
  });

  it('is found in text, attributes and templates, and not where it is said or is the name of something', () => {
    const text = `
      import a from 'Some thing';
      const label = say('Said {n}', { n }) + say(is ? 'One' : 'Two', {}, 'of three') + word('Later');
      const wrong = \`so many: \${n} of them\`;
      throw new Error('A bug here');
      const view = <p className="not this" title="But this">And that {key === 'ArrowUp' ? 'Up there' : null}</p>;`;
    const { messages: said, unsaid } = readSayings({ path: 'src/a.tsx', text });
    expect(said).toEqual(['Said {n}', 'of three|One', 'of three|Two', 'Later']);
    expect(unsaid.map((line) => line.replace(/^[^ ]* /, '')).toSorted()).toEqual([
      'And that',
      'But this',
      'Up there',
      'so many:  {}  of them',
    ]);
  });
});

function argumentsOf(elements: readonly MessageFormatElement[]): readonly string[] {
  return [...new Set(elements.flatMap(namesIn))].toSorted();
}

function namesIn(element: MessageFormatElement): readonly string[] {
  if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) return [];
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element.value];
  return [element.value, ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value))];
}

function pluralsOf(elements: readonly MessageFormatElement[]): readonly (readonly string[])[] {
  return elements.flatMap((element) => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const within = Object.values(element.options).flatMap(({ value }) => pluralsOf(value));
    return element.type === TYPE.plural ? [Object.keys(element.options), ...within] : within;
  });
}
