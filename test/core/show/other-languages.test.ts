import { afterEach, describe, expect, it } from 'vitest';
import { buildDataset } from '@/core/model/build-dataset';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { buildSearchIndex, search } from '@/core/search/search';
import { dateWords, spanWords } from '@/core/show/date-words';
import { figureWords } from '@/core/show/figure-words';
import { laneWords, itemLabel } from '@/core/show/lane-words';
import { summaryOf } from '@/core/show/summary';
import { windowWords } from '@/core/show/window-words';
import { sentenceOf, wordingOf } from '@/core/show/wording';
import { speak } from '@/core/words/say';
import { speakIn } from '@/languages';
import { rawGraph } from '../../support/graph';

/** "gas supplies oil" with names and words in two languages. */
function inTwoLanguages() {
  const raw = rawGraph('gas-oil supplies 2014');
  const names = [{ ru: 'Газпром', zh: '俄气' }, { ru: 'КННК' }];
  const words = { labels: { ru: 'получатель поставок', zh: '供应' }, inverses: { ru: 'поставщик' } };
  return buildDataset({
    ...raw,
    entities: raw.entities.map((entity, at) => ({ ...entity, names: names[at]! })),
    relationshipTypes: raw.relationshipTypes.map((type) => ({ ...type, inverse: 'is supplied by', ...words })),
  });
}

describe('in another language', () => {
  afterEach(() => speak('en', {}));

  it.each([
    ['2014-02-24', '24 февраля 2014', '2014年2月24日'],
    ['2014-02', 'февраль 2014', '2014年2月'],
    ['2014~', 'примерно 2014', '约2014年'],
    ['201X', '2010-е', '2010年代'],
    ['2001-24', 'зима 2001–02', '2001–02年冬季'],
    ['-0043', '44 до н. э.', '公元前44年'],
  ])('the date %s is in its words and their order', async (text, ru, zh) => {
    await speakIn('ru');
    expect(dateWords(text)).toBe(ru);
    await speakIn('zh');
    expect(dateWords(text)).toBe(zh);
  });

  it('a month stands in the case that the word before it asks for', async () => {
    await speakIn('ru');
    expect(windowWords({ from: '2014-02', to: '' })).toBe('с февраля 2014');
    expect(spanWords({ start: '2014-02', end: '2015-05' })).toBe('февраль 2014 – май 2015');
    expect(spanWords({ start: '201X', end: '..' })).toBe('с 2010-х, продолжается');
  });

  it('large figures have its own scales', async () => {
    await speakIn('ru');
    expect(figureWords({ amount: 37.01, unit: 'bn USD' }).replaceAll('\u00A0', ' ')).toBe('37,01 млрд USD');
    await speakIn('zh');
    expect(figureWords({ amount: 37_010_000_000, unit: 'USD (more than)' })).toBe('超过 370.1亿 USD');
  });

  it('an entity and a relationship are told by its names and words, and by the first ones where it has none', async () => {
    const dataset = inTwoLanguages();
    expect(sentenceOf(dataset, 0)).toBe('gas supplies oil');
    await speakIn('ru');
    expect(sentenceOf(dataset, 0)).toBe('Газпром: получатель поставок — КННК');
    expect(itemLabel(dataset, 0, 1)).toBe('поставщик — Газпром');
    expect(laneWords(dataset, { entity: 0, count: 5 })).toBe('Газпром, 5 связей');
    await speakIn('zh');
    expect(sentenceOf(dataset, 0)).toBe('俄气 供应 oil');
    expect(wordingOf(dataset, 0).inverse).toBe('is supplied by');
  });

  it('a relationship is found by its words and told in them', async () => {
    const index = await buildSearchIndex(inTwoLanguages());
    await speakIn('ru');
    expect(search(index, 'поставщик').map(({ label }) => label)).toEqual(['Газпром: получатель поставок — КННК']);
    expect(search(index, 'gas')[0]).toMatchObject({ label: 'Газпром', matched: 'gas' });
  });

  it('what is shown is counted in its forms', async () => {
    const dataset = inTwoLanguages();
    await speakIn('ru');
    expect(summaryOf(dataset, answer(dataset, EVERYTHING)).shown).toBe('2 из 2 объектов · 1 из 1 связи');
  });
});
