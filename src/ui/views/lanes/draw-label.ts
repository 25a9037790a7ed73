/** A label shorter than this many pixels says nothing. */
const LEAST = 26;
const KEPT = 3000;

const segmenter = new Intl.Segmenter();
const fitted = new Map<string, Measured>();

/** Writes as much of a text as there is room for, from the left end of the room or up to its right. */
export function drawLabel(
  pen: CanvasRenderingContext2D,
  text: string,
  [left, right]: readonly [number, number],
  baseline: number,
  side: 'left' | 'right',
): void {
  if (right - left < LEAST) return;
  pen.textAlign = side;
  pen.fillText(fit(pen, text, right - left), side === 'left' ? left : right, baseline);
}

/** A text in letters as people see them, and how wide its beginnings are with an ellipsis, as far as that was asked. */
type Measured = { readonly letters: readonly string[]; readonly widths: Map<number, number> };

/** The text, or its beginning with an ellipsis. Widths are remembered, as measuring is slow and the room changes with every step. */
function fit(pen: CanvasRenderingContext2D, text: string, room: number): string {
  const { letters, widths } = measured(pen, text);
  const beginning = (count: number): string =>
    count === letters.length ? text : `${letters.slice(0, count).join('').trimEnd()}…`;
  const width = (count: number): number => {
    const known = widths.get(count) ?? pen.measureText(beginning(count)).width;
    widths.set(count, known);
    return known;
  };
  if (width(letters.length) <= room) return text;
  let [low, high] = [0, letters.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (width(middle) <= room) low = middle;
    else high = middle - 1;
  }
  return low <= 0 ? '' : beginning(low);
}

function measured(pen: CanvasRenderingContext2D, text: string): Measured {
  const key = `${pen.font} ${text}`;
  const known = fitted.get(key);
  if (known) return known;
  if (fitted.size > KEPT) fitted.clear();
  const made = { letters: Array.from(segmenter.segment(text), ({ segment }) => segment), widths: new Map() };
  fitted.set(key, made);
  return made;
}
