import { useEffect, useState } from 'react';
import type { Found, Hit } from '@/core/search/search';
import { useActions, useOpened } from '../app-context';

const HITS_SHOWN = 12;

/** Hits are null for no text. */
type Answer = { readonly text: string; readonly hits: readonly Hit[] | null; readonly read: Found['read'] };

/**
 * What a text finds, with the text it answers: the newest answer may still be on its way. Of a large dataset just opened nothing is
 * read for a while, then entities are found, and all of it when the search is ready.
 */
export function useHits(text: string, isEntitiesOnly: boolean): Answer {
  const { search, prepareSearch } = useActions();
  const { dataset } = useOpened();
  const [answer, setAnswer] = useState<Answer>({ text: '', hits: null, read: 'all' });
  useEffect(() => {
    let isStale = false;
    const asked = text.trim();
    const ask = async (): Promise<void> => {
      const found = await (asked === '' ? null : search(asked, HITS_SHOWN));
      if (isStale) return;
      const hits = found && (isEntitiesOnly ? found.hits.filter(({ kind }) => kind === 'entity') : found.hits);
      const read = found?.read ?? 'all';
      setAnswer({ text: asked, hits, read });
      if (read === 'all') return;
      if (read === 'names') await prepareSearch();
      if (!isStale) await ask();
    };
    // Where the thread that searches ends, other data is being opened, or a notice says what happened.
    ask().catch(() => undefined);
    return () => {
      isStale = true;
    };
  }, [text, search, prepareSearch, dataset, isEntitiesOnly]);
  return answer;
}
