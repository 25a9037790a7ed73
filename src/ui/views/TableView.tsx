import './table.css';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { propertyNamed } from '@/core/model/property-choice';
import { measureOf } from '@/core/show/paint';
import { say } from '@/core/words/say';
import { useFact } from '../app-context';
import { ColumnMenu } from './ColumnMenu';
import { EntityTable } from './EntityTable';
import { RelationshipTable } from './RelationshipTable';

type Kind = 'relationships' | 'entities';

/** The answer as tables that can be sorted: every relationship, or every entity, that the filters leave. */
export function TableView() {
  const columns = useFact((state) => state.view.arrangement.columns);
  const hasMeasures = columns.some((id) => measureOf(id) !== null);
  const [kind, setKind] = useState<Kind>(() => (columns.some(isOfEntities) ? 'entities' : 'relationships'));
  return (
    <section aria-label={say('Table')} className="table-view">
      <div className="table-tools">
        <SegmentedControl
          size="xs"
          value={kind}
          onChange={(value) => setKind(value === 'entities' ? 'entities' : 'relationships')}
          data={[
            { value: 'relationships', label: say('Relationships') },
            { value: 'entities', label: say('Entities') },
          ]}
          aria-label={say('What the table lists')}
          w="fit-content"
        />
        <ColumnMenu key={kind} kind={kind} />
        {kind === 'entities' && hasMeasures && (
          <span className="hint">{say('Measures are of this window, under all filters.')}</span>
        )}
      </div>
      {kind === 'relationships' ? <RelationshipTable /> : <EntityTable />}
    </section>
  );
}

function isOfEntities(column: string): boolean {
  return propertyNamed(column)?.kind !== 'relationships';
}
