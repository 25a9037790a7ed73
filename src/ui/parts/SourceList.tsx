import type { Source } from '@/core/model/records';
import { dateWords } from '@/core/show/date-words';
import { useOpened } from '../app-context';
import { useMemo } from 'react';

/** Sources as a person cites them: publisher, headline where it was seen, date, and the way there. */
export function SourceList({ ids }: { readonly ids: readonly string[] }) {
  const { dataset } = useOpened();
  const byId = useMemo(() => new Map(dataset.sources.records.map((source) => [source.id, source])), [dataset]);
  return (
    <ul className="plain-list sources">
      {ids.map((id) => {
        const source = byId.get(id);
        return source && <SourceItem key={id} source={source} />;
      })}
    </ul>
  );
}

function SourceItem({ source }: { readonly source: Source }) {
  return (
    <li>
      <span className="publisher">{source.publisher}</span>
      {source.title !== undefined && <>, “{source.title}”</>}
      {source.published !== undefined && <>, {dateWords(source.published)}</>}
      {source.url !== undefined && (
        <>
          {' '}
          <SourceLink url={source.url} publisher={source.publisher} />
        </>
      )}
    </li>
  );
}

/** Only http and https addresses become links. */
function SourceLink({ url, publisher }: { readonly url: string; readonly publisher: string }) {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address?.protocol !== 'http:' && address?.protocol !== 'https:') return <span>{url}</span>;
  return (
    <a
      href={address.href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={`Read at ${address.host} (${publisher})`}
    >
      {address.host.replace(/^www\./, '')}
    </a>
  );
}
