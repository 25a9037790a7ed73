import { useEffect, useMemo, useRef, useState } from 'react';
import type { FoundPaths } from '@/core/explore/find-paths';
import { viaWords } from '@/core/explore/path-words';
import type { Dataset } from '@/core/model/dataset';
import { summaryInWords } from '@/core/show/summary';
import { say } from '@/core/words/say';
import { useFact, useLateComputed, useOpened } from './app-context';
import { useSettled } from './use-settled';

/** So long must nothing have changed before it is said, in milliseconds: longer than a hand that drags or a key that is held rests. */
const REST_MS = 700;

/** What happens, for those who hear the screen: what the filters leave, once it has come to rest, and what keys bring. */
export function Announcer() {
  const counts = useCounts();
  const paths = usePathWords();
  const spoken = useFact((state) => state.spoken);
  return (
    <div className="visually-hidden">
      <p aria-live="polite" aria-atomic>
        {counts}
      </p>
      <p aria-live="polite" aria-atomic>
        {paths}
      </p>
      <p aria-live="polite" aria-atomic>
        {spoken}
      </p>
    </div>
  );
}

/** What the filters leave, as it was when it last had come to rest; nothing for what a page opens with, and none while a window plays. */
function useCounts(): string {
  const { dataset } = useOpened();
  const subgraph = useLateComputed('subgraph');
  const isPlaying = useFact((state) => state.isPlaying);
  const settled = useSettled(isPlaying ? null : subgraph, REST_MS);
  const first = useRef(subgraph);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (settled && settled !== first.current) setSaid(summaryInWords(dataset, settled));
  }, [dataset, settled]);
  return said;
}

/** How two entities are joined, once that was asked for. */
function usePathWords(): string {
  const { dataset } = useOpened();
  const found = useSettled(useLateComputed('paths'), REST_MS);
  return useMemo(() => (found ? wordsOf(dataset, found) : ''), [dataset, found]);
}

function wordsOf(dataset: Dataset, { paths: [first, ...others] }: FoundPaths): string {
  if (!first) return say('Not connected in this data under these filters');
  return say(
    '{count, plural, one {# path} other {# paths}}; the first takes {steps, plural, one {# step} other {# steps}}, {via}',
    { count: others.length + 1, steps: first.steps.length, via: viaWords(dataset, first) },
  );
}
