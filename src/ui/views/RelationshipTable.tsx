import { useMemo } from 'react';
import type { Row } from '@/core/model/dataset';
import { wordingOf } from '@/core/show/wording';
import { dateWords } from '@/core/show/date-words';
import { figureWords } from '@/core/show/figure-words';
import type { RelationshipColumn } from '@/core/show/table';
import { propertyKeys, relationshipKeys } from '@/core/show/table';
import { nameOf } from '@/core/words/naming';
import { say } from '@/core/words/say';
import { useActions, useFact, useLateComputed, useOpened } from '../app-context';
import { ChangeMark } from '../parts/ChangeMark';
import { ConfidenceMark } from '../parts/ConfidenceMark';
import type { Column } from '../parts/DataTable';
import { DataTable } from '../parts/DataTable';
import { FamilyMark } from '../parts/FamilyMark';
import { NoteMark } from '../parts/NoteMark';
import { NothingMatches } from '../parts/NothingMatches';
import { propertyColumns } from './property-columns';

/** Every relationship that the filters leave; a row opens its details. */
export function RelationshipTable() {
  const { dataset } = useOpened();
  const { select } = useActions();
  const subgraph = useLateComputed('subgraph');
  const selected = useFact((state) => state.view.arrangement.select);
  const changes = useLateComputed('comparison')?.changes ?? null;
  const ids = useFact((state) => state.view.arrangement.columns);
  const keys = useMemo(
    () => ({ ...relationshipKeys(dataset, changes), ...propertyKeys(dataset, ids) }),
    [dataset, changes, ids],
  );
  const isComparing = changes !== null;
  const columns = useMemo((): readonly Column<RelationshipColumn>[] => {
    const { from, to, family, records } = dataset.relationships;
    const name = (row: Row): string => nameOf(dataset.entities.records[row]!);
    const change: Column<RelationshipColumn> = {
      id: 'change',
      label: say('Change'),
      width: '7rem',
      cell: (row) => <ChangeMark row={row} />,
    };
    return [
      { id: 'from', label: say('From', {}, 'end of a relationship'), width: '1.2fr', cell: (row) => name(from[row]!) },
      {
        id: 'type',
        label: say('Relationship'),
        width: '1.7fr',
        cell: (row) => (
          <>
            <FamilyMark family={family[row]!} /> {wordingOf(dataset, row).label}
            {records[row]!.value && <strong> {figureWords(records[row]!.value)}</strong>}{' '}
            <NoteMark id={records[row]!.id} />
          </>
        ),
      },
      { id: 'to', label: say('To', {}, 'end of a relationship'), width: '1.2fr', cell: (row) => name(to[row]!) },
      ...(isComparing ? [change] : []),
      ...propertyColumns(dataset, 'relationships', ids),
      { id: 'start', label: say('Start'), width: '7rem', cell: (row) => startText(records[row]!) },
      { id: 'end', label: say('End'), width: '7rem', cell: (row) => endText(records[row]!.end) },
      {
        id: 'confidence',
        label: say('Stated'),
        width: '6.5rem',
        cell: (row) => <ConfidenceMark confidence={records[row]!.confidence} />,
      },
      {
        id: 'sources',
        label: say('Sources'),
        width: '4.5rem',
        isNumeric: true,
        cell: (row) => records[row]!.sources.length,
      },
    ];
  }, [dataset, isComparing, ids]);
  if (!subgraph) return null;
  if (subgraph.relationships.length === 0) return <NothingMatches of="relationships" />;
  return (
    <DataTable
      label={say('Relationships in view')}
      rows={subgraph.relationships}
      columns={columns}
      keys={keys}
      firstOrder={{ id: 'start', isDescending: true }}
      isSelected={(row) => selected.includes(dataset.relationships.records[row]!.id)}
      onOpen={(row) => select([dataset.relationships.records[row]!.id])}
    />
  );
}

function startText({ start, startBasis }: { readonly start?: string; readonly startBasis?: 'attested' }): string {
  if (start === undefined || start === '') return say('unknown');
  if (start === '..') return say('open', {}, 'start');
  return startBasis === 'attested' ? say('by {date}', { date: dateWords(start) }) : dateWords(start);
}

function endText(end: string | undefined): string {
  if (end === undefined || end === '') return say('unknown');
  return end === '..' ? say('ongoing') : dateWords(end);
}
