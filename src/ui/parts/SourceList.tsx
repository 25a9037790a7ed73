import type { Source } from '@/core/model/records';
import { relationshipsOfSource, sourceRow } from '@/core/model/dataset';
import { citationOf } from '@/core/show/citation';
import { dateWords } from '@/core/show/date-words';
import { useActions, useOpened } from '../app-context';
import { SourceLink } from './SourceLink';

/** Sources as a person cites them: who, headline where it was seen, date, the way there, and how much rests on each. */
export function SourceList({ ids }: { readonly ids: readonly string[] }) {
  const { dataset } = useOpened();
  return (
    <ul className="plain-list sources">
      {ids.map((id) => {
        const source = dataset.sources.records[sourceRow(dataset, id)];
        return source && <SourceItem key={id} source={source} />;
      })}
    </ul>
  );
}

function SourceItem({ source }: { readonly source: Source }) {
  const { dataset } = useOpened();
  const { select } = useActions();
  const { by, kind, isWeak, language } = citationOf(dataset, source);
  const facts = [
    source.title !== undefined && `“${source.title}”`,
    source.published !== undefined && dateWords(source.published),
    language,
  ].filter((fact) => typeof fact === 'string');
  const count = relationshipsOfSource(dataset, sourceRow(dataset, source.id)).length;
  return (
    <li>
      <button
        type="button"
        className="source-name"
        title={kind?.note}
        aria-label={`${by}: source of ${count} ${count === 1 ? 'relationship' : 'relationships'}`}
        onClick={() => select([source.id])}
      >
        {by}
        {facts.length > 0 && ','}
      </button>{' '}
      {facts.join(', ')}
      {isWeak && (
        <>
          {' '}
          <span className="weak-source" title={kind?.note}>
            weak: {kind?.label.toLowerCase()}
          </span>
        </>
      )}
      {source.url !== undefined && (
        <>
          {' '}
          <SourceLink url={source.url} publisher={source.publisher} />
        </>
      )}
    </li>
  );
}
