import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { afterEach, describe, expect, it } from 'vitest';
import { inSourceLanguage, numberWords, say, sayParts, speak } from '@/core/words/say';

afterEach(() => speak('en', {}));

describe('a message', () => {
  it('is said as it stands in the code where its language has no other words for it', () => {
    speak('ru', { Search: 'Поиск' });
    expect([say('Search'), say('Undo')]).toEqual(['Поиск', 'Undo']);
  });

  it('counts in the plural forms of the language', () => {
    const message = '{n, plural, one {# tie} other {# ties}}';
    speak('ru', { [message]: '{n, plural, one {# связь} few {# связи} many {# связей} other {# связи}}' });
    expect([1, 2, 5, 21, 1000].map((n) => say(message, { n }))).toEqual([
      '1 связь',
      '2 связи',
      '5 связей',
      '21 связь',
      '1\u00A0000 связей',
    ]);
  });

  it('can be said in English meanwhile, and the language goes on being spoken', () => {
    speak('ru', { Undo: 'Отменить' });
    expect([inSourceLanguage(() => say('Undo')), say('Undo')]).toEqual(['Undo', 'Отменить']);
    expect(() => inSourceLanguage(() => say('{n}'))).toThrow('asks for “n”');
    expect(say('Undo')).toBe('Отменить');
  });

  it('counts by the rules of English where it has to be said in English', () => {
    speak('ru', {});
    expect(say('{n, plural, one {# tie} other {# ties}}', { n: 21 })).toBe('21 ties');
  });

  it('is another one in another context', () => {
    speak('ru', { Open: 'Открыть', 'of a state|Open': 'Открыто' });
    expect([say('Open'), say('Open', {}, 'of a state')]).toEqual(['Открыть', 'Открыто']);
  });

  it('may have anything in the places of its arguments', () => {
    const element = { name: 'b' };
    expect(sayParts('Drawn: {count} of {all, number}', { count: element, all: 1200 })).toEqual([
      'Drawn: ',
      element,
      ' of ',
      '1,200',
    ]);
  });

  it('says what is wrong with it, and where', () => {
    expect(() => say('{n, plural, one {# tie}}', { n: 1 })).toThrow('at its letter 24: a case “other”');
    expect(() => say('{n, date}', { n: 1 })).toThrow('“date” is not known');
    expect(() => say('{n}', {})).toThrow('asks for “n”');
  });

  it('reads ICU MessageFormat as its reference implementation does', () => {
    const plain = fc.stringMatching(/^[a-z,.«» ’—é中]{0,8}$/);
    const leaf = fc.oneof(plain, fc.constantFrom('{a}', '{n, number}', "'{'", "it''s", "it's"));
    const within = fc.array(fc.oneof(leaf, fc.constant('#')), { maxLength: 3 }).map((parts) => parts.join(''));
    const cases = fc.tuple(within, within, within, within);
    const plural = cases.map(
      ([none, one, few, other]) => `{n, plural, =0 {${none}} one {${one}} few {${few}} other {${other}}}`,
    );
    const select = cases.map(([x, y, , other]) => `{a, select, x {${x}} y {${y}} other {${other}}}`);
    const messages = fc.array(fc.oneof(leaf, plural, select), { maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        messages,
        fc.constantFrom('x', 'y', 'zed'),
        fc.nat(3000),
        fc.constantFrom('ru', 'zh', 'fr'),
        (text, a, n, tag) => {
          speak(tag, { key: text });
          const values = { a, n };
          expect(say('key', values)).toBe(new IntlMessageFormat(text, tag).format(values));
        },
      ),
    );
  });
});

describe('a number', () => {
  it('is written as the language writes it', () => {
    const said = ['en', 'ru', 'zh'].map((tag) => {
      speak(tag, {});
      return numberWords(12_345.5);
    });
    expect(said).toEqual(['12,345.5', '12\u00A0345,5', '12,345.5']);
  });
});
