import { word } from '@/core/words/say';

/** One part of the screen that the tour points at, and at most two sentences about it. */
export type TourStep = {
  /** Where it is found: the first of these that is seen; a step whose part is nowhere on the screen is left out. */
  readonly parts: readonly string[];
  readonly title: string;
  readonly text: string;
};

/** The tour of the screen, in its order. Add a step by adding an entry. */
export const TOUR: readonly TourStep[] = [
  {
    parts: ['.views'],
    title: word('The picture'),
    text: word(
      'Each sign is an entity, each line all that is recorded between two. Press one to read it; the tabs show the same as lanes, a table or a map.',
    ),
  },
  {
    parts: ['.sheet-right', '.show-details'],
    title: word('The evidence'),
    text: word(
      'What you select is read in the details: every relationship with its dates, its confidence and its sources. Each source can be opened.',
    ),
  },
  {
    parts: ['.time'],
    title: word('Time'),
    text: word(
      'Drag the handles, or type dates, to see only what held in those years. Nothing that stays in the picture moves.',
    ),
  },
  {
    parts: ['.status'],
    title: word('What is hidden'),
    text: word(
      'This line always says how much is shown, and which filters hide the rest. Press a filter in it to lift it.',
    ),
  },
  {
    parts: ['.header-search'],
    title: word('Search and commands'),
    text: word(
      'Names are found in any script, even misspelt. Whatever else can be done is listed here once you type “>”.',
    ),
  },
  {
    parts: ['.header .share'],
    title: word('Share'),
    text: word('The address holds the whole view, and “Share” copies it. Whoever opens it sees exactly this.'),
  },
];

/** The part of the screen that a step is about; null where none of it is seen. */
export function partOf({ parts }: TourStep): Element | null {
  const found = parts.flatMap((selector) => [...document.querySelectorAll(selector)]);
  return found.find((one) => one.checkVisibility()) ?? null;
}
