import { language, numberWords, say, SOURCE_LANGUAGE, word } from '../words/say';
import type { Value } from '../model/records';

/** Where a figure stops being written out, with the short word used after a currency and the long one elsewhere. */
const SCALES = [
  { size: 1e12, short: 'tn', long: 'trillion' },
  { size: 1e9, short: 'bn', long: 'billion' },
  { size: 1e6, short: 'm', long: 'million' },
] as const;
const GIVEN_SCALES: Readonly<Record<string, number>> = { tn: 1e12, bn: 1e9, m: 1e6, k: 1e3 };

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** A unit that begins with a currency code, after a scale or not: "bn USD (with ICBC)", "USD per barrel". */
const MONEY = /^(?:(k|m|bn|tn) )?([A-Z]{3})(?![A-Za-z0-9])(.*)$/s;
/** What a unit says of how exact its amount is: "agreements (more than)". */
const EXACTNESSES = [
  word('about', 'a figure'),
  word('around', 'a figure'),
  word('almost', 'a figure'),
  word('at least', 'a figure'),
  word('at most', 'a figure'),
  word('fewer than', 'a figure'),
  word('less than', 'a figure'),
  word('more than', 'a figure'),
  word('nearly', 'a figure'),
  word('over', 'a figure'),
  word('under', 'a figure'),
  word('up to', 'a figure'),
];
const EXACTNESS = new RegExp(`^(.+?) \\((${EXACTNESSES.join('|')})\\)$`, 's');

/** Units that every language has a word for; any other is a word of the data. */
const UNITS: ReadonlySet<string> = new Set([
  word('t', 'a unit'),
  word('t per year', 'a unit'),
  word('bcm', 'a unit'),
  word('bcm per year', 'a unit'),
  word('km', 'a unit'),
  word('km²', 'a unit'),
  word('m', 'a unit'),
  word('m³', 'a unit'),
  word('kWh', 'a unit'),
  word('barrels a day', 'a unit'),
  word('per year', 'a unit'),
  word('per barrel', 'a unit'),
  word('per 1,000 m³', 'a unit'),
]);
/** Lengths of time, as the platform knows how to count them. */
const TIMES: ReadonlyMap<string, string> = new Map([
  ['minutes', 'minute'],
  ['hours', 'hour'],
  ['days', 'day'],
  ['months', 'month'],
  ['years', 'year'],
]);

/** A figure with the unit it was given in, never converted: "USD 37.01 bn", "107 million t", "20 % share". */
export function figureWords({ amount, unit }: Value): string {
  const exactness = EXACTNESS.exec(unit);
  if (exactness) {
    const figure = figureWords({ amount, unit: exactness[1]! });
    return say('{exactness} {figure}', { exactness: say(exactness[2]!, {}, 'a figure'), figure });
  }
  const money = MONEY.exec(unit);
  if (money && CURRENCIES.has(money[2]!)) return moneyWords(amount, money[1], money[2]!, money[3]!);
  const percent = /^(?:percent|per cent|%)(?![A-Za-z])\s*(.*)$/s.exec(unit);
  if (percent) return percentWords(amount, percent[1]!);
  const time = language() === SOURCE_LANGUAGE ? undefined : TIMES.get(unit);
  if (time !== undefined) return withMinus(numberWords(amount, { style: 'unit', unit: time, unitDisplay: 'long' }));
  return `${scaledWords(amount, 'long')} ${unitWords(unit)}`.trim();
}

/** A scale that was given with the amount is kept as it is written, where that is the language of the data. */
function moneyWords(amount: number, given: string | undefined, code: string, rest: string): string {
  const figure =
    given === undefined
      ? scaledWords(amount, 'short')
      : language() === SOURCE_LANGUAGE
        ? `${plainWords(amount, 6)} ${given}`
        : scaledWords(amount * GIVEN_SCALES[given]!, 'short');
  return say('{code} {figure}{rest}', { code, figure, rest: unitWords(rest) });
}

/** A change carries its sign, so that +12 % is not read as a share. */
function percentWords(amount: number, rest: string): string {
  const plus = amount > 0 && /^change\b/.test(rest) ? '+' : '';
  return `${plus}${plainWords(amount, 6)} % ${rest}`.trim();
}

/** A large figure by the largest scale that leaves at least 1 after rounding to three decimals; other languages have their own scales. */
function scaledWords(amount: number, length: 'short' | 'long'): string {
  const scale = SCALES.find(({ size }) => Math.abs(amount) >= size * (1 - 5e-7));
  if (!scale) return plainWords(amount, 6);
  if (language() === SOURCE_LANGUAGE) return `${plainWords(amount / scale.size, 3)} ${scale[length]}`;
  return withMinus(numberWords(amount, { notation: 'compact', maximumFractionDigits: 3 }));
}

function plainWords(amount: number, decimals: 3 | 6): string {
  return withMinus(numberWords(amount, { maximumFractionDigits: decimals }));
}

function withMinus(figure: string): string {
  return figure.replace('-', '−');
}

/** A unit in the language that is spoken, with square and cubic metres as they are printed. */
export function unitWords(unit: string): string {
  const printed = unit.replaceAll(
    /\b([ckm]?m)([23])\b/g,
    (_, metre: string, power: string) => metre + (power === '2' ? '²' : '³'),
  );
  const known = printed.trim();
  return UNITS.has(known) ? printed.replace(known, say(known, {}, 'a unit')) : printed;
}
