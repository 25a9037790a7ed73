import type { Confidence } from '@/core/model/records';
import { confidenceWords } from '@/core/show/confidence-words';

const DASHES: Readonly<Record<Confidence, string>> = { confirmed: 'none', reported: '5 3', disputed: '1.5 3' };

/** The line that stands for a confidence in the picture. */
export function ConfidenceLine({ confidence }: { readonly confidence: Confidence }) {
  return (
    <svg width="22" height="6" aria-hidden>
      <line x1="1" x2="21" y1="3" y2="3" stroke="currentColor" strokeWidth="2" strokeDasharray={DASHES[confidence]} />
    </svg>
  );
}

/** How firmly it is stated, by the same line as in the picture, and in a word. */
export function ConfidenceMark({ confidence }: { readonly confidence: Confidence }) {
  return (
    <span className="confidence" data-confidence={confidence}>
      <ConfidenceLine confidence={confidence} />
      {confidenceWords(confidence)}
    </span>
  );
}
