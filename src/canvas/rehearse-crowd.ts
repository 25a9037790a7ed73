import { layDots } from './dots';
import { lineSheet } from './line-sheet';

const [WIDTH, HEIGHT] = [256, 192];
/** So many lines and dots that a browser has found by the end which code is worth compiling, and no task is long. */
const LINES = 1500;
const DOTS = 1000;
const TURNS = 3;

let isRehearsed = false;

/**
 * Lays a crowd that nobody sees, some of it in each idle moment, once per page: a browser runs the loops of a first picture four
 * times as slowly as later ones, and there is time while a large dataset still waits for its places.
 */
export function rehearseCrowd(): void {
  if (isRehearsed) return;
  isRehearsed = true;
  const soon = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work));
  const sheet = lineSheet(WIDTH, HEIGHT);
  const turn = (count: number): void => {
    sheet.bring(linesOf(count));
    layDots(sheet.look(), DOTS_LAID);
    if (count < TURNS) soon(() => turn(count + 1));
  };
  soon(() => turn(1));
}

/** Lines of all slopes across the sheet; every turn they lie elsewhere. */
function linesOf(turn: number) {
  const ends = Float32Array.from({ length: 4 * LINES }, (_, at) => {
    const share = (Math.sin((at + 1) * turn) + 1) / 2;
    return share * (at % 2 === 0 ? WIDTH : HEIGHT);
  });
  return { count: LINES, id: Uint32Array.from(ends.subarray(0, LINES), (_, at) => at), ink: inks(LINES), ends };
}

const inks = (count: number): Uint32Array => new Uint32Array(count).fill(0xd9_40_80_c0);

const DOTS_LAID = {
  count: DOTS,
  x: Float32Array.from({ length: DOTS }, (_, at) => (at * 37) % WIDTH),
  y: Float32Array.from({ length: DOTS }, (_, at) => (at * 23) % HEIGHT),
  radius: Float32Array.from({ length: DOTS }, (_, at) => 1 + (at % 5) / 2),
  colour: inks(DOTS),
};
