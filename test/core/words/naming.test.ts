import { afterEach, describe, expect, it } from 'vitest';
import {
  descriptionOf,
  inverseOf,
  labelOf,
  nameOf,
  pluralOf,
  storySummaryOf,
  storyTextOf,
  titleOf,
} from '@/core/words/naming';
import { speak } from '@/core/words/say';

const gazprom = { name: 'Gazprom', names: { ru: 'Газпром', 'zh-Hans': '俄罗斯天然气', uk: '' } };

describe('what a thing is called', () => {
  afterEach(() => speak('en', {}));

  it('is its own name in the language that is spoken, and otherwise the name that it has first', () => {
    expect(nameOf(gazprom)).toBe('Gazprom');
    speak('ru', {});
    expect(nameOf(gazprom)).toBe('Газпром');
    expect(nameOf({ name: 'CNPC' })).toBe('CNPC');
    speak('fr', {});
    expect(nameOf(gazprom)).toBe('Gazprom');
  });

  it('may come from a closer or a wider tag of the same language, and never from another one that begins alike', () => {
    speak('zh', {});
    expect(nameOf(gazprom)).toBe('俄罗斯天然气');
    speak('ru-BY', {});
    expect(nameOf(gazprom)).toBe('Газпром');
    expect(nameOf({ name: 'Rue', names: { run: 'Runda' } })).toBe('Rue');
  });

  it('is no empty text, and no property of every object', () => {
    speak('uk', {});
    expect(nameOf(gazprom)).toBe('Gazprom');
    speak('constructor', {});
    expect(nameOf(gazprom)).toBe('Gazprom');
  });

  it('is told for types alone, in the plural and the other way round', () => {
    const type = { label: 'Bank', labels: { ru: 'Банк' }, plural: 'Banks', plurals: { ru: 'Банки' } };
    const supplies = { inverse: 'is supplied by', inverses: { ru: 'поставщик' } };
    expect([labelOf(type), pluralOf(type), inverseOf(supplies)]).toEqual(['Bank', 'Banks', 'is supplied by']);
    speak('ru', {});
    expect([labelOf(type), pluralOf(type), inverseOf(supplies)]).toEqual(['Банк', 'Банки', 'поставщик']);
    expect(pluralOf({ label: 'Person', plural: 'People', labels: { ru: 'Человек' } })).toBe('Человек');
    expect([pluralOf({ label: 'Fund' }), inverseOf({})]).toEqual(['Fund', undefined]);
  });

  it('is told for what a dataset and its stories say, too', () => {
    const dataset = {
      title: 'Gas',
      titles: { ru: 'Газ' },
      description: 'Who buys it.',
      descriptions: { ru: 'Покупатели.' },
    };
    const story = { summary: 'A line is built.', summaries: { ru: 'Строят трубу.' } };
    const sentence = { text: 'It is open.', texts: { ru: 'Она открыта.' } };
    const said = () => [titleOf(dataset), descriptionOf(dataset), storySummaryOf(story), storyTextOf(sentence)];
    expect(said()).toEqual(['Gas', 'Who buys it.', 'A line is built.', 'It is open.']);
    speak('ru', {});
    expect(said()).toEqual(['Газ', 'Покупатели.', 'Строят трубу.', 'Она открыта.']);
    speak('zh', {});
    expect(said()).toEqual(['Gas', 'Who buys it.', 'A line is built.', 'It is open.']);
    expect(storyTextOf({ text: 'It is shut.' })).toBe('It is shut.');
  });
});
