import { Title } from '@mantine/core';
import type { Row } from '@/core/model/dataset';
import { relationshipsOfSource } from '@/core/model/dataset';
import { citationOf } from '@/core/show/citation';
import { dateWords } from '@/core/show/date-words';
import { useOpened } from '../../app-context';
import { Properties } from '../../parts/Properties';
import { SourceLink } from '../../parts/SourceLink';
import { StatementList } from '../../parts/StatementList';

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
      <StatementList relationships={rows} first={FIRST_SHOWN} />
      <Properties properties={source.properties} />
    </article>
  );
}
