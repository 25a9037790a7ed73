import { relationshipRow } from '@/core/model/dataset';
import { sentenceOf } from '@/core/show/wording';
import { spanWords } from '@/core/show/date-words';
import { figureWords } from '@/core/show/figure-words';
import { useActions, useFact, useOpened } from '../../app-context';
import { ConfidenceMark } from '../../parts/ConfidenceMark';
import { SourceList } from '../../parts/SourceList';

/** The number of a footnote behind its sentence; it opens the evidence. */
export function NoteMark({ id, number }: { readonly id: string; readonly number: number }) {
  const words = useWords(id);
  const { select } = useActions();
  return (
    <sup>
      <button
        type="button"
        className="note-mark"
        aria-label={`Footnote ${number}: ${words}`}
        onClick={() => select([id])}
      >
        {number}
      </button>
    </sup>
  );
}

/** The relationships that a step rests on, each with its dates, how firmly it is stated, and its sources. */
export function Footnotes({ notes }: { readonly notes: readonly string[] }) {
  return (
    <ol className="footnotes" aria-label="Footnotes">
      {notes.map((id) => (
        <Footnote key={id} id={id} />
      ))}
    </ol>
  );
}

function Footnote({ id }: { readonly id: string }) {
  const { dataset } = useOpened();
  const { select, focus } = useActions();
  const words = useWords(id);
  const isSelected = useFact((state) => state.view.arrangement.select.includes(id));
  const record = dataset.relationships.records[relationshipRow(dataset, id)];
  if (!record) return null;
  const point = (): void => focus([...new Set([record.from, record.to])]);
  return (
    <li aria-current={isSelected || undefined}>
      <button
        type="button"
        className="text-button"
        onClick={() => select([id])}
        onMouseEnter={point}
        onMouseLeave={() => focus([])}
      >
        {words}
      </button>{' '}
      <span className="footnote-facts">
        {spanWords(record)}
        {record.value && ` · ${figureWords(record.value)}`}
        {record.confidence !== 'confirmed' && (
          <>
            {' '}
            <ConfidenceMark confidence={record.confidence} />
          </>
        )}
      </span>
      <SourceList ids={record.sources} />
    </li>
  );
}

function useWords(id: string): string {
  const { dataset } = useOpened();
  const row = relationshipRow(dataset, id);
  return row < 0 ? id : sentenceOf(dataset, row);
}
