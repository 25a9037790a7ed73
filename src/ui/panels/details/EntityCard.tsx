import { Button, Group, Text, Title } from '@mantine/core';
import type { Row } from '@/core/model/dataset';
import { relationshipsInView } from '@/core/show/reading';
import { dateWords, spanWords } from '@/core/show/date-words';
import type { Entity } from '@/core/model/records';
import { say } from '@/core/words/say';
import { useActions, useLateComputed, useFact, useOpened } from '../../app-context';
import { EntityIcon } from '../../parts/EntityIcon';
import { HiddenHint } from '../../parts/HiddenHint';
import { RelationshipList } from '../../parts/RelationshipList';
import { MyNotes } from './MyNotes';
import { SourceList } from '../../parts/SourceList';
import { EntityMeasures } from './EntityMeasures';
import { YearLine } from './YearLine';
import { Properties } from '../../parts/Properties';

/** One entity: what it is, and everything the filters leave between it and others, with the evidence. */
export function EntityCard({ row }: { readonly row: Row }) {
  const { dataset } = useOpened();
  const subgraph = useLateComputed('subgraph');
  const record = dataset.entities.records[row]!;
  const type = dataset.entityTypes[dataset.entities.type[row]!];
  if (!subgraph) return null;
  const { shown, hidden } = relationshipsInView(dataset, subgraph, row);
  return (
    <article className="card">
      <p className="card-kind">
        <EntityIcon type={record.type} /> <span title={type?.definition}>{type?.label ?? record.type}</span>
      </p>
      <Title order={2} className="card-title">
        {record.name}
      </Title>
      <OtherNames record={record} />
      {record.description !== undefined && <Text size="sm">{record.description}</Text>}
      {(record.start !== undefined || record.end !== undefined) && (
        <Text size="sm" c="var(--entente-ink-soft)">
          {lifeWords(record)}
        </Text>
      )}
      {record.wikidata !== undefined && (
        <p className="hint">
          <a href={`https://www.wikidata.org/wiki/${record.wikidata}`} target="_blank" rel="noopener noreferrer">
            Wikidata {record.wikidata}
          </a>
        </p>
      )}
      <EntityActions id={record.id} />
      <YearLine row={row} />
      <EntityMeasures row={row} />
      <MyNotes target={{ entity: record.id }} />
      <h3 className="card-heading">
        {say('{count, plural, one {# relationship} other {# relationships}} in view', { count: shown.length })}
      </h3>
      <HiddenHint count={hidden} />
      <RelationshipList relationships={shown} from={row} />
      <Properties properties={record.properties} />
      {record.sources !== undefined && record.sources.length > 0 && (
        <>
          <h3 className="card-heading">{say('Sources on the entity itself')}</h3>
          <SourceList ids={record.sources} />
        </>
      )}
    </article>
  );
}

/** Nothing is said of an end that is not known: most of what exists has none. */
function lifeWords(record: Entity): string {
  const hasEnd = record.end !== undefined && record.end !== '' && record.end !== '..';
  return hasEnd || record.start === undefined
    ? spanWords(record)
    : say('since {date}', { date: dateWords(record.start) });
}

function OtherNames({ record }: { readonly record: Entity }) {
  const names = Object.entries(record.names ?? {});
  if (names.length === 0 && (record.aliases ?? []).length === 0) return null;
  return (
    <p className="other-names">
      {names.map(([language, name]) => (
        <span key={language} lang={language}>
          {name}
        </span>
      ))}
      {record.aliases?.map((alias) => (
        <span key={alias}>{alias}</span>
      ))}
    </p>
  );
}

function EntityActions({ id }: { readonly id: string }) {
  const { toggleExpanded, ask, hide } = useActions();
  const isExpanded = useFact((state) => state.view.arrangement.show.includes(id));
  const isOnlyActor = useFact(({ view }) => view.query.actor.length === 1 && view.query.actor[0] === id);
  return (
    <Group gap={6} my="xs">
      <Button size="compact-xs" variant="light" onClick={() => toggleExpanded(id)}>
        {say(isExpanded ? 'Collapse' : 'Expand')}
      </Button>
      <Button
        size="compact-xs"
        variant="light"
        onClick={() => ask(isOnlyActor ? { actor: [], hops: 1 } : { actor: [id] })}
      >
        {say(isOnlyActor ? 'Show everything again' : 'Only what surrounds it')}
      </Button>
      <Button size="compact-xs" variant="light" onClick={() => hide([id])}>
        {say('Hide')}
      </Button>
    </Group>
  );
}
