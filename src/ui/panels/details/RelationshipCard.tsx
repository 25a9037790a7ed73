import { Button, Group, Text, Title } from '@mantine/core';
import type { Row } from '@/core/model/dataset';
import { entityRow } from '@/core/model/dataset';
import { sentenceOf } from '@/core/show/wording';
import { spanWords } from '@/core/show/date-words';
import { figureWords } from '@/core/show/figure-words';
import { useActions, useComputed, useOpened } from '../../app-context';
import { ConfidenceMark } from '../../parts/ConfidenceMark';
import { Dispute } from '../../parts/Dispute';
import { EntityLink } from '../../parts/EntityLink';
import { FamilyMark } from '../../parts/FamilyMark';
import { Properties } from '../../parts/Properties';
import { MyNotes } from './MyNotes';
import { SourceList } from '../../parts/SourceList';

/** One relationship in full: both ends, dates, figure, how firmly it is stated, and every source. */
export function RelationshipCard({ row }: { readonly row: Row }) {
  const { dataset } = useOpened();
  const { select } = useActions();
  const subgraph = useComputed('subgraph');
  const columns = dataset.relationships;
  const record = columns.records[row]!;
  const type = dataset.relationshipTypes[columns.type[row]!]!;
  const nameOf = (id: string): string => dataset.entities.records[entityRow(dataset, id)]?.name ?? id;
  const isHidden = subgraph?.relationshipVerdict[row] !== 0;
  return (
    <article className="card">
      <p className="card-kind">
        <FamilyMark family={columns.family[row]!} /> {dataset.families[columns.family[row]!]!.label}
      </p>
      <Title order={2} className="card-title">
        {sentenceOf(dataset, row)}
      </Title>
      <dl className="facts">
        <dt>When</dt>
        <dd>{spanWords(record)}</dd>
        {record.value && (
          <>
            <dt>Figure</dt>
            <dd>
              {figureWords(record.value)}
              {record.value.commodity !== undefined && ` of ${nameOf(record.value.commodity).toLowerCase()}`}
              {record.value.reporter !== undefined && `, counted by ${nameOf(record.value.reporter)}`}
            </dd>
          </>
        )}
        <dt>Type</dt>
        <dd>
          {type.label}
          {type.definition !== undefined && <span className="hint"> {type.definition}</span>}
        </dd>
        <dt>Stated</dt>
        <dd>
          <ConfidenceMark confidence={record.confidence} />
        </dd>
      </dl>
      <Dispute row={row} />
      {record.disputes === undefined && record.summary !== undefined && <Text size="sm">{record.summary}</Text>}
      {isHidden && <p className="hint">The filters keep this relationship out of the picture.</p>}
      <h3 className="card-heading">Between</h3>
      <ul className="plain-list">
        <li>
          <EntityLink row={columns.from[row]!} />
        </li>
        <li>
          <EntityLink row={columns.to[row]!} />
        </li>
      </ul>
      <Group my="xs">
        <Button size="compact-xs" variant="light" onClick={() => select([record.from, record.to])}>
          Everything between the two
        </Button>
      </Group>
      <h3 className="card-heading">
        {record.sources.length} {record.sources.length === 1 ? 'source' : 'sources'}, {columns.publisherCount[row]}{' '}
        {columns.publisherCount[row] === 1 ? 'publisher' : 'publishers'}
      </h3>
      <SourceList ids={record.sources} />
      <Properties properties={record.properties} />
      <MyNotes target={{ relationship: record.id }} />
    </article>
  );
}
