import { Title } from '@mantine/core';
import { useState } from 'react';
import type { Row } from '@/core/model/dataset';
import { relationshipsOfSource } from '@/core/model/dataset';
import { wordingOf } from '@/core/model/wording';
import { citationOf } from '@/core/show/citation';
import { dateWords, spanWords } from '@/core/show/date-words';
import { groupByFamily } from '@/core/show/reading';
import { useActions, useOpened } from '../../app-context';
import { FamilyMark } from '../../parts/FamilyMark';
import { Properties } from '../../parts/Properties';
import { SourceLink } from '../../parts/SourceLink';

const FIRST_SHOWN = 20;

/** One source: who stands behind it, what it is worth, and every relationship that rests on it. */
export function SourceCard({ row }: { readonly row: Row }) {
  const { dataset } = useOpened();
  const source = dataset.sources.records[row]!;
  const { by, kind, isWeak, language } = citationOf(dataset, source);
  const rows = relationshipsOfSource(dataset, row);
  const alone = rows.filter((one) => dataset.relationships.records[one]!.sources.length === 1).length;
  return (
    <article className="card">
      <p className="card-kind">Source{kind && `: ${kind.label}`}</p>
      <Title order={2} className="card-title">
        {source.title ?? by}
      </Title>
      {source.title !== undefined && <p>{by}</p>}
      {kind?.note !== undefined && (
        <p className="hint">
          {isWeak && <span className="weak-source">weak</span>} {kind.note}
        </p>
      )}
      <dl className="facts">
        <dt>Published</dt>
        <dd>{source.published === undefined ? 'not known' : dateWords(source.published)}</dd>
        {language !== null && (
          <>
            <dt>Language</dt>
            <dd>{language.replace(/^in /, '')}</dd>
          </>
        )}
        {source.url !== undefined && (
          <>
            <dt>Address</dt>
            <dd>
              <SourceLink url={source.url} publisher={source.publisher} />
            </dd>
          </>
        )}
        {source.note !== undefined && (
          <>
            <dt>Note</dt>
            <dd>{source.note}</dd>
          </>
        )}
      </dl>
      <h3 className="card-heading">
        {rows.length} {rows.length === 1 ? 'relationship rests' : 'relationships rest'} on it
        {alone > 0 && `, ${alone === rows.length ? 'and on nothing else' : `${alone} on it alone`}`}
      </h3>
      {groupByFamily(dataset, rows).map((group) => (
        <FamilyStatements key={group.family} family={group.family} rows={group.relationships} />
      ))}
      <Properties properties={source.properties} />
    </article>
  );
}

function FamilyStatements({ family, rows }: { readonly family: Row; readonly rows: readonly Row[] }) {
  const { dataset } = useOpened();
  const [isAll, setAll] = useState(false);
  const label = dataset.families[family]!.label;
  return (
    <section aria-label={label} className="family-group">
      <h4>
        <FamilyMark family={family} /> {label} <span className="count">{rows.length}</span>
      </h4>
      <ul className="plain-list">
        {rows.slice(0, isAll ? rows.length : FIRST_SHOWN).map((row) => (
          <Statement key={row} row={row} />
        ))}
      </ul>
      {rows.length > FIRST_SHOWN && !isAll && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          Show all {rows.length}
        </button>
      )}
    </section>
  );
}

function Statement({ row }: { readonly row: Row }) {
  const { dataset } = useOpened();
  const { select } = useActions();
  const { records, from, to } = dataset.relationships;
  const name = (entity: Row): string => dataset.entities.records[entity]!.name;
  return (
    <li className="difference">
      <button type="button" className="text-button" onClick={() => select([records[row]!.id])}>
        {name(from[row]!)} {wordingOf(dataset, row).label} {name(to[row]!)}
      </button>
      <small>{spanWords(records[row]!)}</small>
    </li>
  );
}
