import './table.css';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useFact } from '../app-context';
import { MeasureColumns } from './MeasureColumns';
import { EntityTable } from './EntityTable';
import { RelationshipTable } from './RelationshipTable';

type Kind = 'relationships' | 'entities';

/** The answer as tables that can be sorted: every relationship, or every entity, that the filters leave. */
export function TableView() {
  const hasMeasures = useFact((state) => state.view.arrangement.columns.length > 0);
  const [kind, setKind] = useState<Kind>(hasMeasures ? 'entities' : 'relationships');
  return (
    <section aria-label="Table" className="table-view">
      <div className="table-tools">
        <SegmentedControl
          size="xs"
          value={kind}
          onChange={(value) => setKind(value === 'entities' ? 'entities' : 'relationships')}
          data={[
            { value: 'relationships', label: 'Relationships' },
            { value: 'entities', label: 'Entities' },
          ]}
          aria-label="What the table lists"
          w="fit-content"
        />
        {kind === 'entities' && <MeasureColumns />}
        {kind === 'entities' && hasMeasures && (
          <span className="hint">Measures are of this window, under all filters.</span>
        )}
      </div>
      {kind === 'relationships' ? <RelationshipTable /> : <EntityTable />}
    </section>
  );
}
