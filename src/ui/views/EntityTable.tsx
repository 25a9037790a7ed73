import { useMemo } from 'react';
import type { EntityColumn } from '@/core/show/table';
import { entityKeys } from '@/core/show/table';
import { useActions, useFact, useLateComputed, useOpened } from '../app-context';
import type { Column } from '../parts/DataTable';
import { DataTable } from '../parts/DataTable';
import { EntityIcon } from '../parts/EntityIcon';

/** Every entity that the filters leave; a row opens its details. */
export function EntityTable() {
  const { dataset } = useOpened();
  const { select } = useActions();
  const subgraph = useLateComputed('subgraph');
  const selected = useFact((state) => state.view.arrangement.select);
  const keys = useMemo(() => subgraph && entityKeys(dataset, subgraph), [dataset, subgraph]);
  const columns = useMemo((): readonly Column<EntityColumn>[] => {
    const { records, type, degree } = dataset.entities;
    return [
      {
        id: 'name',
        label: 'Name',
        width: '2fr',
        cell: (row) => (
          <>
            <EntityIcon type={records[row]!.type} /> {records[row]!.name}
          </>
        ),
      },
      { id: 'type', label: 'Type', width: '1fr', cell: (row) => dataset.entityTypes[type[row]!]!.label },
      {
        id: 'relationships',
        label: 'In view',
        width: '5rem',
        isNumeric: true,
        cell: (row) => subgraph?.degree[row] ?? 0,
      },
      { id: 'allTime', label: 'In all', width: '5rem', isNumeric: true, cell: (row) => degree[row] ?? 0 },
    ];
  }, [dataset, subgraph]);
  if (!subgraph || !keys) return null;
  return (
    <DataTable
      label="Entities in view"
      rows={subgraph.entities}
      columns={columns}
      keys={keys}
      firstOrder={{ id: 'relationships', isDescending: true }}
      isSelected={(row) => selected.includes(dataset.entities.records[row]!.id)}
      onOpen={(row) => select([dataset.entities.records[row]!.id])}
    />
  );
}
