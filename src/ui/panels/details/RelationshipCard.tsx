import { Button, Group, Text, Title } from '@mantine/core';
import type { Dataset, Row } from '@/core/model/dataset';
import type { Value } from '@/core/model/records';
import { sentenceOf } from '@/core/show/wording';
import { spanWords } from '@/core/show/date-words';
import { figureWords } from '@/core/show/figure-words';
import { say } from '@/core/words/say';
import { labelOf } from '@/core/words/naming';
import { nameOf } from '@/state/describe-step';
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
  const isHidden = subgraph?.relationshipVerdict[row] !== 0;
  return (
    <article className="card">
      <p className="card-kind">
        <FamilyMark family={columns.family[row]!} /> {labelOf(dataset.families[columns.family[row]!]!)}
      </p>
      <Title order={2} className="card-title">
        {sentenceOf(dataset, row)}
      </Title>
      <dl className="facts">
        <dt>{say('When')}</dt>
        <dd>{spanWords(record)}</dd>
        {record.value && (
          <>
            <dt>{say('Figure')}</dt>
            <dd>{countedWords(dataset, record.value)}</dd>
          </>
        )}
        <dt>{say('Type')}</dt>
        <dd>
          {labelOf(type)}
          {type.definition !== undefined && <span className="hint"> {type.definition}</span>}
        </dd>
        <dt>{say('Stated')}</dt>
        <dd>
          <ConfidenceMark confidence={record.confidence} />
        </dd>
      </dl>
      <Dispute row={row} />
      {record.disputes === undefined && record.summary !== undefined && <Text size="sm">{record.summary}</Text>}
      {isHidden && <p className="hint">{say('The filters keep this relationship out of the picture.')}</p>}
      <h3 className="card-heading">{say('Between')}</h3>
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
          {say('Everything between the two')}
        </Button>
      </Group>
      <h3 className="card-heading">
        {say(
          '{sources, plural, one {# source} other {# sources}}, {publishers, plural, one {# publisher} other {# publishers}}',
          { sources: record.sources.length, publishers: columns.publisherCount[row]! },
        )}
      </h3>
      <SourceList ids={record.sources} />
      <Properties properties={record.properties} />
      <MyNotes target={{ relationship: record.id }} />
    </article>
  );
}

/** A figure, of what it is and who counted it. */
function countedWords(dataset: Dataset, value: Value): string {
  const figure = figureWords(value);
  const of =
    value.commodity === undefined
      ? figure
      : say('{figure} of {commodity}', { figure, commodity: nameOf(value.commodity, dataset).toLowerCase() });
  return value.reporter === undefined
    ? of
    : say('{figure}, counted by {reporter}', { figure: of, reporter: nameOf(value.reporter, dataset) });
}
