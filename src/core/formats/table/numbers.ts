/** How numbers are written in a column. */
export type NumberStyle = 'point' | 'comma';

const PLAIN = /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i;
const POINT = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const COMMA = /^[-+]?(?:\d+|\d{1,3}(?:[. \u00A0\u202F]\d{3})+)(?:,\d+)?$/;
const GROUPED = /^[-+]?\d{1,3},\d{3}$/;

/** How all numbers of a column are written; null where some are none, or where `1,234` could be either. */
export function styleOf(texts: Iterable<string>): NumberStyle | null {
  let [plain, point, comma] = [true, true, true];
  let [isPointSure, isCommaSure, count] = [false, false, 0];
  for (const cell of texts) {
    const text = cell.trim();
    if (text === '') continue;
    count++;
    const isPlain = PLAIN.test(text);
    const isPoint = isPlain || POINT.test(text);
    const isComma = COMMA.test(text);
    plain &&= isPlain;
    point &&= isPoint;
    comma &&= isComma;
    if (!plain && !point && !comma) return null;
    isPointSure ||= isPoint && !isComma;
    isCommaSure ||= isComma && !isPoint && !GROUPED.test(text);
  }
  if (count === 0) return null;
  if (plain) return 'point';
  if (point && isPointSure) return 'point';
  return comma && isCommaSure ? 'comma' : null;
}

/** The number that a text says in a style; null for none. */
export function numberIn(text: string, style: NumberStyle): number | null {
  const bare = text.trim();
  const plain =
    style === 'point' ? bare.replaceAll(',', '') : bare.replaceAll(/[. \u00A0\u202F]/g, '').replace(',', '.');
  if (bare === '' || !PLAIN.test(plain)) return null;
  const number = Number(plain);
  return Number.isFinite(number) ? number : null;
}

/** Whether a text that looks like a number names something rather than counts it: `007`, or more digits than a number holds. */
export function isCode(text: string): boolean {
  return /^[-+]?0\d/.test(text.trim()) || text.trim().length > 17;
}
