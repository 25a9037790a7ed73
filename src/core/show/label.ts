/** A name as it is written under an entity: at most two lines, and the room they take in CSS pixels at zoom 1. */
export type LabelBox = { readonly lines: readonly string[]; readonly width: number; readonly height: number };

/** Size of the letters that the widths below are measured in. */
export const LABEL_FONT = 12;
const LINE_HEIGHT = 14.5;

/** How large names are written, as the person sets it. */
export type LetterSize = 'small' | 'usual' | 'large';

/** How many times as large as usual names are written at each size. */
export const LETTER_SCALES: Readonly<Record<LetterSize, number>> = { small: 0.88, usual: 1, large: 1.3 };

/** How a name stands out from others: its letters, and the room that they take, against plain ones. */
export type LetterGrade = { readonly scale: number; readonly isStrong: boolean; readonly width: number };

const GRADES: readonly (LetterGrade & { readonly from: number })[] = [
  { from: 56, scale: 1.2, isStrong: true, width: 1.31 },
  { from: 46, scale: 1.1, isStrong: false, width: 1.1 },
  { from: 0, scale: 1, isStrong: false, width: 1 },
];

/** How the name of an entity of a diameter is written: three grades, as in print, so that a reader sees who matters most. */
export function letterGrade(size: number): LetterGrade {
  return GRADES.find(({ from }) => size >= from) ?? GRADES.at(-1)!;
}
const LONGEST_LINE = 132;
const MOST_LINES = 2;

const known = new Map<string, LabelBox>();
/** Names remembered; enough for what can be drawn with labels at once. */
const REMEMBERED = 20_000;

/** Wraps a name between words, or Chinese characters, to two lines of at most 132 pixels; what does not fit gives way to an ellipsis. */
export function labelBox(name: string): LabelBox {
  const seen = known.get(name);
  if (seen) return seen;
  if (known.size >= REMEMBERED) known.clear();
  const lines = wrap(name.trim().replaceAll(/\s+/g, ' ').slice(0, 200));
  const box = { lines, width: Math.max(...lines.map(widthOf)), height: lines.length * LINE_HEIGHT };
  known.set(name, box);
  return box;
}

/** Where a line may end: at a space, behind a hyphen or a slash, and beside a Chinese character. */
const JOINTS = /( )|(?<=[-/])(?=\p{L})|(?<=\p{Script=Han})(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=\p{Script=Han})/u;

function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // Every second one is a space, or nothing.
  const parts = text.split(JOINTS);
  for (let at = 0; at < parts.length; at += 2) {
    const word = parts[at] ?? '';
    const longer = line === '' ? word : line + (parts[at - 1] ?? '') + word;
    if (line === '' || widthOf(longer) <= LONGEST_LINE) {
      line = longer;
      continue;
    }
    lines.push(line);
    if (lines.length === MOST_LINES) return [...lines.slice(0, -1), shorten(longer)];
    line = word;
  }
  return [...lines, line].map(shorten);
}

function shorten(line: string): string {
  if (widthOf(line) <= LONGEST_LINE) return line;
  const letters = Array.from(line);
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > LONGEST_LINE) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Estimated width of a text in a sans-serif of 12 pixels, by kinds of letters (no canvas is needed). */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

function letterWidth(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x2e80 && code <= 0xffef) return 12;
  if ("ijlftrI.,:;|!'()[] ".includes(letter)) return 4;
  if ('mwMW—…'.includes(letter)) return 10.2;
  return letter !== letter.toLowerCase() ? 8.3 : 6.7;
}
