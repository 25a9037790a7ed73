import { Button, Group, Text, Title } from '@mantine/core';
import type { Row } from '@/core/model/dataset';
import { relationshipsInView } from '@/core/show/reading';
import { dateWordsBehind, spanWords } from '@/core/show/date-words';
import type { Entity } from '@/core/model/records';
import { say } from '@/core/words/say';
import { labelOf, nameOf } from '@/core/words/naming';
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
        <EntityIcon type={record.type} /> <span title={type?.definition}>{type ? labelOf(type) : record.type}</span>
      </p>
      <Title order={2} className="card-title">
        {nameOf(record)}
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
          <a
            className="lone-link"
            href={`https://www.wikidata.org/wiki/${record.wikidata}`}
            target="_blank"
            rel="noopener noreferrer"
          >
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
    : say('since {date}', { date: dateWordsBehind(record.start) });
}

/** What it is called besides: first as its record has it, then in other languages. */
function OtherNames({ record }: { readonly record: Entity }) {
  const named: readonly (readonly [name: string, language: string | undefined])[] = [
    [record.name, undefined],
    ...Object.entries(record.names ?? {}).map(([language, name]) => [name, language] as const),
    ...(record.aliases ?? []).map((alias) => [alias, undefined] as const),
  ];
  const others = new Map(named);
  others.delete(nameOf(record));
  if (others.size === 0) return null;
  return (
    <p className="other-names">
      {Array.from(others, ([name, language]) => (
        <span key={name} lang={language}>
          {name}
        </span>
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
