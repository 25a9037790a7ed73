import { useState } from 'react';
import type { Row } from '@/core/model/dataset';
import type { FamilyGroup } from '@/core/show/reading';
import { groupByFamily } from '@/core/show/reading';
import { labelOf } from '@/core/words/naming';
import { numberWords, say } from '@/core/words/say';
import { useOpened } from '../app-context';
import { FamilyMark } from './FamilyMark';
import { RelationshipItem } from './RelationshipItem';

type RelationshipListProps = {
  readonly relationships: readonly Row[];
  /** The entity from whose side they are read. */
  readonly from: Row;
  /** Leaves out the other end, where every relationship has the same. */
  readonly isBetweenTwo?: boolean;
};

/** Relationships by family, the latest first, each with its dates, figures and sources. */
export function RelationshipList({ relationships, from, isBetweenTwo = false }: RelationshipListProps) {
  const { dataset } = useOpened();
  return groupByFamily(dataset, relationships).map((group) => (
    <Group key={group.family} group={group} from={from} isBetweenTwo={isBetweenTwo} />
  ));
}

const FIRST_SHOWN = 12;
const MORE_SHOWN = 60;

type GroupProps = { readonly group: FamilyGroup; readonly from: Row; readonly isBetweenTwo: boolean };

function Group({ group, from, isBetweenTwo }: GroupProps) {
  const { dataset } = useOpened();
  const [limit, setLimit] = useState(FIRST_SHOWN);
  const family = labelOf(dataset.families[group.family]!);
  const rest = group.relationships.length - limit;
  return (
    <section aria-label={family} className="family-group">
      <h4>
        <FamilyMark family={group.family} /> {family}{' '}
        <span className="count">{numberWords(group.relationships.length)}</span>
      </h4>
      <ul className="plain-list">
        {group.relationships.slice(0, limit).map((row) => (
          <RelationshipItem key={row} row={row} from={from} isBetweenTwo={isBetweenTwo} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="text-button" onClick={() => setLimit(limit + MORE_SHOWN)}>
          {say('Show {count, number} more of {what}', {
            count: Math.min(rest, MORE_SHOWN),
            what: family.toLowerCase(),
          })}
        </button>
      )}
    </section>
  );
}
