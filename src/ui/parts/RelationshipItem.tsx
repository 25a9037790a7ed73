import type { Row } from '@/core/model/dataset';
import { spanWords } from '@/core/show/date-words';
import { figureWords } from '@/core/show/figure-words';
import { iconNamed } from '@/core/show/named-icons';
import { readFrom } from '@/core/show/reading';
import { sentenceFrom } from '@/core/show/wording';
import { nameOf } from '@/core/words/naming';
import { say } from '@/core/words/say';
import { useActions, useApp, useLateFact, useOpened } from '../app-context';
import { ChangeMark } from './ChangeMark';
import { ConfidenceMark } from './ConfidenceMark';
import { DisputeLine } from './Dispute';
import { EntityLink } from './EntityLink';
import { NoteMark } from './NoteMark';
import { TypeIcon } from './TypeIcon';
import { SourceList } from './SourceList';

type RelationshipItemProps = { readonly row: Row; readonly from: Row; readonly isBetweenTwo: boolean };

/** One relationship as a line of evidence: what, with whom, when, how much, how firmly, by which source. */
export function RelationshipItem({ row, from, isBetweenTwo }: RelationshipItemProps) {
  const { dataset } = useOpened();
  const { select } = useActions();
  const isOnlyPossible = useIsOnlyPossible(row);
  const record = dataset.relationships.records[row]!;
  const type = dataset.relationshipTypes[dataset.relationships.type[row]!]!;
  const { verb, other } = readFrom(dataset, row, from);
  const names = dataset.entities.records;
  return (
    <li className="relationship" data-possible={isOnlyPossible || undefined}>
      <div className="relationship-head">
        <button type="button" className="text-button verb" onClick={() => select([record.id])}>
          <TypeIcon icon={iconNamed(type.icon)} />
          {isBetweenTwo ? sentenceFrom(nameOf(names[from]!), verb, nameOf(names[other]!)) : verb}
        </button>{' '}
        {!isBetweenTwo && <EntityLink row={other} />}
      </div>
      <div className="relationship-facts">
        <ChangeMark row={row} />
        <span className="when">{spanWords(record)}</span>
        {record.value && <span className="figure">{figureWords(record.value)}</span>}
        <ConfidenceMark confidence={record.confidence} />
        <NoteMark id={record.id} />
        {isOnlyPossible && <span className="possibly">{say('possibly in the window')}</span>}
      </div>
      {record.summary !== undefined && <p>{record.summary}</p>}
      <SourceList ids={record.sources} />
      <DisputeLine row={row} />
    </li>
  );
}

function useIsOnlyPossible(row: Row): boolean {
  const { selectors } = useApp();
  return useLateFact((state) => selectors.subgraph(state)?.isOnlyPossible[row] === 1);
}
