/** What a layout is called, and one sentence on what it shows best. */
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
    label: 'Organic',
    description: 'What is tied stands together; the best connected in the middle.',
  },
  {
    id: FOR_MANY,
    label: 'Clusters',
    description: 'Who shares many ties stands together: for the whole of a large dataset.',
    isWatched: true,
  },
  { id: 'rings', label: 'Rings', description: 'By number of relationships: the best connected in the middle.' },
  { id: 'types', label: 'By type', description: 'Entities of one type stand together.' },
];

/** The words of a layout. */
export function wordsOf(id: string): LayoutWords {
  return LAYOUT_WORDS.find((words) => words.id === id)!;
}
