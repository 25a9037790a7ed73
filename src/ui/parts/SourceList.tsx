import type { Source } from '@/core/model/records';
import { relationshipsOfSource, sourceRow } from '@/core/model/dataset';
import { citationOf } from '@/core/show/citation';
import { dateWords } from '@/core/show/date-words';
import { labelOf } from '@/core/words/naming';
import { say } from '@/core/words/say';
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
    source.title !== undefined && say('“{title}”', { title: source.title }),
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
        aria-label={say('{publisher}: source of {count, plural, one {# relationship} other {# relationships}}', {
          publisher: by,
          count,
        })}
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
            {say('weak: {kind}', { kind: kind ? labelOf(kind).toLowerCase() : '' })}
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
