import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { figureWords } from '@/core/show/figure-words';
import { speak } from '@/core/words/say';
import { readRepositoryFile } from '../../support/repository';

describe('the words for a figure', () => {
  it.each([
    [37_010_000_000, 'USD', 'USD 37.01 bn'],
    [1_280_000_000_000, 'CNY', 'CNY 1.28 tn'],
    [38_800_000, 'USD', 'USD 38.8 m'],
    [999_999_999_999, 'EUR', 'EUR 1 tn'],
    [950_000, 'EUR', 'EUR 950,000'],
    [-2_000_000_000, 'USD', 'USD −2 bn'],
    [60, 'USD per barrel', 'USD 60 per barrel'],
    [277.1, 'USD per 1000 m3', 'USD 277.1 per 1000 m³'],
    [200_000_000_000, 'USD/year (forecast)', 'USD 200 bn/year (forecast)'],
  ])('put a currency first and scale it: %d %s', (amount, unit, words) => {
    expect(figureWords({ amount, unit })).toBe(words);
  });

  it.each([
    [8.8, 'bn USD (with ICBC)', 'USD 8.8 bn (with ICBC)'],
    [235, 'm CNY', 'CNY 235 m'],
    [1500, 'bn RUB', 'RUB 1,500 bn'],
  ])('keep the scale in which money was given: %d %s', (amount, unit, words) => {
    expect(figureWords({ amount, unit })).toBe(words);
  });

  it.each([
    [107_000_000, 't', '107 million t'],
    [4431.6, 't', '4,431.6 t'],
    [0.328, 'bcm', '0.328 bcm'],
    [38, 'bcm per year', '38 bcm per year'],
    [3_970_000_000, 'kWh', '3.97 billion kWh'],
    [13_000_000, 'm3', '13 million m³'],
    [170, 'km2', '170 km²'],
    [309, 'm', '309 m'],
    [40_874, 'vehicles', '40,874 vehicles'],
    [1.74, 'm barrels a day (Iran, Russia, Venezuela)', '1.74 m barrels a day (Iran, Russia, Venezuela)'],
    [10, 'Su-35 aircraft', '10 Su-35 aircraft'],
    [3, 'SUV models', '3 SUV models'],
    [7, '', '7'],
  ])('put any other unit last, in its own words: %d %s', (amount, unit, words) => {
    expect(figureWords({ amount, unit })).toBe(words);
  });

  it.each([
    [20, 'percent', '20 %'],
    [20, '%', '20 %'],
    [20.4, 'percent share', '20.4 % share'],
    [26.5, 'percent of votes', '26.5 % of votes'],
    [-9.9, 'percent change', '−9.9 % change'],
    [12, 'percent change', '+12 % change'],
    [5, 'percentage points', '5 percentage points'],
  ])('write per cent as a sign, a change with its own: %d %s', (amount, unit, words) => {
    expect(figureWords({ amount, unit })).toBe(words);
  });

  it.each([
    [20, 'agreements (more than)', 'more than 20 agreements'],
    [200, 'ships (nearly)', 'nearly 200 ships'],
    [3_000_000_000, 'USD (about)', 'about USD 3 bn'],
  ])('say first how exact an amount is: %d %s', (amount, unit, words) => {
    expect(figureWords({ amount, unit })).toBe(words);
  });

  it('never fail, whatever amount and unit', () => {
    fc.assert(fc.property(fc.double(), fc.string(), (amount, unit) => figureWords({ amount, unit }).length > 0));
  });

  it('keep every unit of the bundled data, and nothing in it runs longer than a line', () => {
    const { relationships } = JSON.parse(readRepositoryFile('data/russia-china.json').text);
    const values = relationships.flatMap((one: { value?: { amount: number; unit: string } }) => one.value ?? []);
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(figureWords(value)).toMatch(/^[^\d]{0,15}\d[\d,.]*( \S+.*|\/\S+.*|)$/);
    for (const value of values) expect(figureWords(value).length).toBeLessThan(60);
  });
});

describe('the words for a figure in another language', () => {
  afterEach(() => speak('en', {}));

  it.each([
    [5, 'years', '5 лет'],
    [1, 'years', '1 год'],
    [36, 'hours', '36 часов'],
    [38, 'bcm per year', '38 млрд м³ в год'],
    [60, 'USD per barrel', 'USD 60 за баррель'],
    [12, 'ships', '12 ships'],
  ])('have its units where they are known: %d %s', (amount, unit, words) => {
    speak('ru', { 'a unit|bcm per year': 'млрд м³ в год', 'a unit|per barrel': 'за баррель' });
    expect(figureWords({ amount, unit })).toBe(words);
  });
});
