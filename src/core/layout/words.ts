import { word } from '../words/say';

/** What a layout is called, and one sentence on what it shows best: messages. */
export type LayoutWords = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** It takes steps that can be watched, and can begin from what stands. */
  readonly isWatched?: true;
};

/** Id of the layout that parts the whole of a large dataset. */
export const FOR_MANY = 'clusters';

/** The layouts in the order of their list, in words: the page offers them, and has no need of their code. */
export const LAYOUT_WORDS: readonly [LayoutWords, ...LayoutWords[]] = [
  {
    id: 'organic',
    label: word('Organic'),
    description: word('What is tied stands together; the best connected in the middle.'),
  },
  {
    id: FOR_MANY,
    label: word('Clusters'),
    description: word('Who shares many ties stands together: for the whole of a large dataset.'),
    isWatched: true,
  },
  {
    id: 'rings',
    label: word('Rings'),
    description: word('By number of relationships: the best connected in the middle.'),
  },
  { id: 'types', label: word('By type'), description: word('Entities of one type stand together.') },
];

/** The words of a layout. */
export function wordsOf(id: string): LayoutWords {
  return LAYOUT_WORDS.find((words) => words.id === id)!;
}
