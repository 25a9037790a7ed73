import { Title } from '@mantine/core';
import type { Row } from '@/core/model/dataset';
import { relationshipsOfSource } from '@/core/model/dataset';
import { citationOf } from '@/core/show/citation';
import { nameOfLanguage } from '@/core/show/language-name';
import { dateWords } from '@/core/show/date-words';
import { say } from '@/core/words/say';
import { labelOf } from '@/core/words/naming';
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
      <p className="card-kind">{kind ? say('Source: {kind}', { kind: labelOf(kind) }) : say('Source')}</p>
      <Title order={2} className="card-title">
        {source.title ?? by}
      </Title>
      {source.title !== undefined && <p>{by}</p>}
      {kind?.note !== undefined && (
        <p className="hint">
          {isWeak && <span className="weak-source">{say('weak', {}, 'source')}</span>} {kind.note}
        </p>
      )}
      <dl className="facts">
        <dt>{say('Published')}</dt>
        <dd>{source.published === undefined ? say('not known') : dateWords(source.published)}</dd>
        {language !== null && (
          <>
            <dt>{say('Language')}</dt>
            <dd>{nameOfLanguage(source.language!)}</dd>
          </>
        )}
        {source.url !== undefined && (
          <>
            <dt>{say('Address')}</dt>
            <dd>
              <SourceLink url={source.url} publisher={source.publisher} />
            </dd>
          </>
        )}
        {source.note !== undefined && (
          <>
            <dt>{say('Note', {}, 'source')}</dt>
            <dd>{source.note}</dd>
          </>
        )}
      </dl>
      <h3 className="card-heading">{restWords(rows.length, alone)}</h3>
      <StatementList relationships={rows} first={FIRST_SHOWN} />
      <Properties properties={source.properties} />
    </article>
  );
}

/** How many relationships rest on a source, and how many of them on nothing else. */
function restWords(count: number, alone: number): string {
  if (alone === 0) {
    return say('{count, plural, one {# relationship rests} other {# relationships rest}} on it', { count });
  }
  return alone === count
    ? say('{count, plural, one {# relationship rests} other {# relationships rest}} on it, and on nothing else', {
        count,
      })
    : say(
        '{count, plural, one {# relationship rests} other {# relationships rest}} on it, {alone, number} on it alone',
        { count, alone },
      );
}
