import type { Value } from '../model/records';

/** Where a figure stops being written out, with the short word used after a currency and the long one elsewhere. */
const SCALES = [
  { size: 1e12, short: 'tn', long: 'trillion' },
  { size: 1e9, short: 'bn', long: 'billion' },
  { size: 1e6, short: 'm', long: 'million' },
] as const;

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** A unit that begins with a currency code, after a scale or not: "bn USD (with ICBC)", "USD per barrel". */
const MONEY = /^(?:(k|m|bn|tn) )?([A-Z]{3})(?![A-Za-z0-9])(.*)$/s;
/** What a unit says of how exact its amount is: "agreements (more than)". */
const EXACTNESS =
  /^(.+?) \((about|around|almost|at least|at most|fewer than|less than|more than|nearly|over|under|up to)\)$/s;

/** A figure with the unit it was given in, never converted: "USD 37.01 bn", "107 million t", "20 % share". */
export function figureWords({ amount, unit }: Value): string {
  const exactness = EXACTNESS.exec(unit);
  if (exactness) return `${exactness[2]} ${figureWords({ amount, unit: exactness[1]! })}`;
  const money = MONEY.exec(unit);
  if (money && CURRENCIES.has(money[2]!)) return moneyWords(amount, money[1], money[2]!, money[3]!);
  const percent = /^(?:percent|per cent|%)(?![A-Za-z])\s*(.*)$/s.exec(unit);
  if (percent) return percentWords(amount, percent[1]!);
  const scale = scaleOf(amount);
  const scaled = scale ? `${numberWords(amount / scale.size, 3)} ${scale.long}` : numberWords(amount, 6);
  return `${scaled} ${unitWords(unit)}`.trim();
}

function moneyWords(amount: number, givenScale: string | undefined, code: string, rest: string): string {
  const scale = givenScale === undefined ? scaleOf(amount) : undefined;
  const number = scale ? numberWords(amount / scale.size, 3) : numberWords(amount, 6);
  const word = givenScale ?? scale?.short;
  return `${code} ${number}${word === undefined ? '' : ` ${word}`}${unitWords(rest)}`;
}

/** A change carries its sign, so that +12 % is not read as a share. */
function percentWords(amount: number, rest: string): string {
  const plus = amount > 0 && /^change\b/.test(rest) ? '+' : '';
  return `${plus}${numberWords(amount, 6)} % ${rest}`.trim();
}

/** The largest scale that leaves at least 1 after rounding to three decimals. */
function scaleOf(amount: number): (typeof SCALES)[number] | undefined {
  return SCALES.find(({ size }) => Math.abs(amount) >= size * (1 - 5e-7));
}

function numberWords(amount: number, decimals: 3 | 6): string {
  return NUMBERS[decimals].format(amount).replace('-', '−');
}

const NUMBERS = {
  3: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 }),
  6: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }),
} as const;

/** Square and cubic metres as they are printed. */
function unitWords(unit: string): string {
  return unit.replaceAll(
    /\b([ckm]?m)([23])\b/g,
    (_, metre: string, power: string) => metre + (power === '2' ? '²' : '³'),
  );
}
