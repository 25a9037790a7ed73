import type { Meeting } from '@/core/explore/between';
import type { Row } from '@/core/model/dataset';
import { spanWords } from '@/core/show/date-words';
import { figureWords } from '@/core/show/figure-words';
import { readFrom } from '@/core/show/reading';
import { nameOf } from '@/core/words/naming';
import { say } from '@/core/words/say';
import { useActions, useOpened } from '../../app-context';
import { ConfidenceMark } from '../../parts/ConfidenceMark';
import { EntityLink } from '../../parts/EntityLink';
import { SourceList } from '../../parts/SourceList';

type MeetingItemProps = { readonly a: Row; readonly b: Row; readonly meeting: Meeting };

/** An entity that two are both tied to: how, since when and by which sources, first the one, then the other. */
export function MeetingItem({ a, b, meeting: { entity, withA, withB } }: MeetingItemProps) {
  return (
    <li className="relationship meeting">
      <EntityLink row={entity} />
      <ul className="plain-list meeting-sides">
        <MeetingSide of={a} to={entity} rows={withA} />
        <MeetingSide of={b} to={entity} rows={withB} />
      </ul>
    </li>
  );
}

const FIRST_SHOWN = 2;

type MeetingSideProps = { readonly of: Row; readonly to: Row; readonly rows: readonly Row[] };

function MeetingSide({ of, to, rows }: MeetingSideProps) {
  const { dataset } = useOpened();
  const { select } = useActions();
  const names = dataset.entities.records;
  const rest = rows.length - FIRST_SHOWN;
  return (
    <>
      {rows.slice(0, FIRST_SHOWN).map((row) => (
        <Statement key={row} row={row} of={of} />
      ))}
      {rest > 0 && (
        <li>
          <button type="button" className="text-button" onClick={() => select([names[of]!.id, names[to]!.id])}>
            {say('{name}: {count, number} more', { name: nameOf(names[of]!), count: rest })}
          </button>
        </li>
      )}
    </>
  );
}

function Statement({ row, of }: { readonly row: Row; readonly of: Row }) {
  const { dataset } = useOpened();
  const { select } = useActions();
  const record = dataset.relationships.records[row]!;
  return (
    <li>
      <span className="relationship-facts">
        <button type="button" className="text-button verb" onClick={() => select([record.id])}>
          {nameOf(dataset.entities.records[of]!)} {readFrom(dataset, row, of).verb}
        </button>
        <span className="when">{spanWords(record)}</span>
        {record.value && <span className="figure">{figureWords(record.value)}</span>}
        <ConfidenceMark confidence={record.confidence} />
      </span>
      <SourceList ids={record.sources} />
    </li>
  );
}
