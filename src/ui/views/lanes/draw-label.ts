/** A label shorter than this many pixels says nothing. */
const LEAST = 26;
const KEPT = 6000;

const segmenter = new Intl.Segmenter();
const fitted = new Map<string, string>();

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

/** The text, or its beginning with an ellipsis; remembered, as measuring is slow. Room counts in steps of four pixels. */
function fit(pen: CanvasRenderingContext2D, text: string, room: number): string {
  const step = Math.floor(room / 4);
  const key = `${step} ${pen.font} ${text}`;
  const known = fitted.get(key);
  if (known !== undefined) return known;
  if (fitted.size > KEPT) fitted.clear();
  const made = shorten(pen, text, step * 4);
  fitted.set(key, made);
  return made;
}

function shorten(pen: CanvasRenderingContext2D, text: string, room: number): string {
  if (pen.measureText(text).width <= room) return text;
  const letters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (pen.measureText(`${letters.slice(0, middle).join('').trimEnd()}…`).width <= room) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : `${letters.slice(0, low).join('').trimEnd()}…`;
}
