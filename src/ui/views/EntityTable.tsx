import { useMemo } from 'react';
import { groupNames } from '@/core/group/groups';
import type { MeasureValues } from '@/core/measure/measure-rows';
import type { Row } from '@/core/model/dataset';
import { measureOf, measureWords } from '@/core/show/paint';
import type { EntityColumn } from '@/core/show/table';
import { entityKeys, measureKeys, propertyKeys } from '@/core/show/table';
import { labelOf, nameOf } from '@/core/words/naming';
import { say } from '@/core/words/say';
import { useActions, useComputed, useFact, useLateComputed, useOpened } from '../app-context';
import { useSelectedIds } from '../use-selected-ids';
import type { Column } from '../parts/DataTable';
import { DataTable } from '../parts/DataTable';
import { EntityIcon } from '../parts/EntityIcon';
import { NoteMark } from '../parts/NoteMark';
import { NothingMatches } from '../parts/NothingMatches';
import { propertyColumns } from './property-columns';

const NOTHING: MeasureValues = {};

/** The column of a measure; dots stand for what is being computed. */
function measureColumn(id: string, values: MeasureValues, isLate: boolean): readonly Column<EntityColumn>[] {
  const measure = measureOf(id);
  if (!measure) return [];
  const cell = (row: Row): string => {
    const found = values[id];
    if (found === null) return say('not computed');
    return isLate || !found ? '…' : measureWords(measure, found[row]);
  };
  return [{ id: `measure:${id}`, label: say(measure.label), width: '6.5rem', isNumeric: true, cell }];
}

/** Every entity that the filters leave; a row opens its details. */
export function EntityTable() {
  const { dataset } = useOpened();
  const { select } = useActions();
  const subgraph = useLateComputed('subgraph');
  const selected = useSelectedIds();
  const groups = useComputed('groups');
  const ids = useFact((state) => state.view.arrangement.columns);
  const measured = useFact((state) => state.measured);
  const values = measured?.values ?? NOTHING;
  const isLate = measured?.subgraph !== subgraph;
  const groupOf = useMemo(() => (groups ? groupNames(dataset, groups) : null), [dataset, groups]);
  const keys = useMemo(
    () =>
      subgraph && {
        ...entityKeys(dataset, subgraph),
        ...measureKeys(values),
        ...propertyKeys(dataset, ids),
        group: (row: Row) => groupOf?.[row] ?? null,
      },
    [dataset, subgraph, values, ids, groupOf],
  );
  const columns = useMemo((): readonly Column<EntityColumn>[] => {
    const { records, type, degree } = dataset.entities;
    return [
      {
        id: 'name',
        label: say('Name'),
        width: '2fr',
        cell: (row) => (
          <>
            <EntityIcon type={records[row]!.type} /> {nameOf(records[row]!)} <NoteMark id={records[row]!.id} />
          </>
        ),
      },
      { id: 'type', label: say('Type'), width: '1fr', cell: (row) => labelOf(dataset.entityTypes[type[row]!]!) },
      ...propertyColumns(dataset, 'entities', ids),
      {
        id: 'relationships',
        label: say('In view'),
        width: '5rem',
        isNumeric: true,
        cell: (row) => subgraph?.degree[row] ?? 0,
      },
      { id: 'allTime', label: say('In all'), width: '5rem', isNumeric: true, cell: (row) => degree[row] ?? 0 },
      ...ids.flatMap((id) => measureColumn(id, values, isLate)),
      ...(groupOf
        ? [{ id: 'group', label: say('Group'), width: '1fr', cell: (row: Row) => groupOf[row] } as const]
        : []),
    ];
  }, [dataset, subgraph, ids, values, isLate, groupOf]);
  if (!subgraph || !keys) return null;
  if (subgraph.entities.length === 0) return <NothingMatches of="entities" />;
  return (
    <DataTable
      label={say('Entities in view')}
      rows={subgraph.entities}
      columns={columns}
      keys={keys}
      firstOrder={{ id: 'relationships', isDescending: true }}
      isSelected={(row) => selected.includes(dataset.entities.records[row]!.id)}
      onOpen={(row) => select([dataset.entities.records[row]!.id])}
    />
  );
}
