import './embedded.css';
import type { WheelEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { titleOf } from '@/core/words/naming';
import { say, word } from '@/core/words/say';
import { writeLink } from '@/state/permalink';
import { useFact, useOpened } from './app-context';
import { useKeys } from './commands/use-keys';
import { useBlockedLink } from './use-blocked-link';
import { LateStory } from './panels/story/LateStory';
import { GraphView } from './views/GraphView';
import { LateMap } from './views/map/LateMap';
import { late } from './parts/late';

const LateBlockedLink = late(word('The address'), async () => (await import('./BlockedLink')).BlockedLink);

/** The picture or the map inside somebody else's page: read-only, with its legend, its credits, and the story if one is told. */
export function Embedded() {
  const { dataset } = useOpened();
  useKeys();
  const { isHinted, onWheel } = useWheelHint();
  const view = useFact((state) => state.view);
  const whole = writeLink({ ...view, arrangement: { ...view.arrangement, embed: false } });
  const [blocked, putAway] = useBlockedLink();
  return (
    <main className="embedded">
      <div className="embedded-view" onWheelCapture={onWheel}>
        {view.arrangement.view === 'map' ? <LateMap isReadOnly /> : <GraphView isReadOnly />}
        <p className="embedded-hint" data-shown={isHinted} aria-hidden>
          {say('Ctrl or ⌘ with the wheel zooms')}
        </p>
      </div>
      {view.arrangement.story !== '' && (
        <div className="story-bottom">
          <LateStory />
        </div>
      )}
      {blocked !== '' && (
        <LateBlockedLink
          address={blocked}
          isOwn={blocked === new URL(`?${whole}`, location.href).href}
          onClose={putAway}
        />
      )}
      <p className="embedded-credits">
        <span>
          {titleOf(dataset)}
          {dataset.licence !== '' && ` · ${dataset.licence}`}
        </span>
        <a className="lone-link" href={`?${whole}`} target="_blank" rel="noopener noreferrer">
          {say('Open in Entente')}
        </a>
      </p>
    </main>
  );
}

/** How long the hint stands after the wheel has come to rest. */
const HINT_MS = 1500;

/** A plain wheel scrolls the page around; who turns it over the picture is told how to zoom. */
function useWheelHint() {
  const [isHinted, setHinted] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const onWheel = ({ ctrlKey, metaKey }: WheelEvent): void => {
    clearTimeout(timer.current);
    setHinted(!ctrlKey && !metaKey);
    timer.current = setTimeout(() => setHinted(false), HINT_MS);
  };
  return { isHinted, onWheel };
}
