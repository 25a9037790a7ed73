import type { Row } from '@/core/model/dataset';
import { entityRow, relationshipRow, sourcesOf } from '@/core/model/dataset';
import { sentenceOf } from '@/core/show/wording';
import { citationOf } from '@/core/show/citation';
import { spanWords } from '@/core/show/date-words';
import { figureWords } from '@/core/show/figure-words';
import { useActions, useOpened } from '../app-context';
import { SourceList } from './SourceList';

/** The statements that contradict each other, side by side, each with who says so. Nothing is averaged. */
export function Dispute({ row }: { readonly row: Row }) {
  const { dataset } = useOpened();
  const others = useOthers(row);
  if (others.length === 0) return null;
  return (
    <section aria-label="Who says which" className="dispute">
      <h3 className="card-heading">Who says which</h3>
      <ul className="plain-list dispute-sides">
        {[row, ...others].map((one) => (
          <li key={one}>
            <Side row={one} isThis={one === row} />
            <SourceList ids={dataset.relationships.records[one]!.sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Side({ row, isThis }: { readonly row: Row; readonly isThis: boolean }) {
  const { dataset } = useOpened();
  const { select } = useActions();
  const record = dataset.relationships.records[row]!;
  const reporter = record.value?.reporter;
  const sentence = sentenceOf(dataset, row);
  return (
    <>
      {isThis ? (
        <strong>{sentence}</strong>
      ) : (
        <button type="button" className="text-button" onClick={() => select([record.id])}>
          {sentence}
        </button>
      )}
      <p>
        {spanWords(record)}
        {record.value && (
          <>
            {' · '}
            <strong>{figureWords(record.value)}</strong>
          </>
        )}
        {reporter !== undefined &&
          `, counted by ${dataset.entities.records[entityRow(dataset, reporter)]?.name ?? reporter}`}
      </p>
      {record.summary !== undefined && <p>{record.summary}</p>}
    </>
  );
}

/** Where a relationship is disputed, by whom, in a line, with the way to the other statement. */
export function DisputeLine({ row }: { readonly row: Row }) {
  const { dataset } = useOpened();
  const { select } = useActions();
  return useOthers(row).map((other) => {
    const record = dataset.relationships.records[other]!;
    const [source] = sourcesOf(dataset, other);
    return (
      <p key={other} className="dispute-line">
        Disputed{source && ` by ${citationOf(dataset, source).by}`}:{' '}
        <button type="button" className="text-button" onClick={() => select([record.id])}>
          {record.value ? figureWords(record.value) : (record.summary ?? record.id)}
        </button>
      </p>
    );
  });
}

function useOthers(row: Row): readonly Row[] {
  const { dataset } = useOpened();
  const { disputes = [] } = dataset.relationships.records[row]!;
  return disputes.map((id) => relationshipRow(dataset, id)).filter((other) => other >= 0);
}
