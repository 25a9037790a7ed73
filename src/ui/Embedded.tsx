import { say } from '@/core/words/say';
import { writeLink } from '@/state/permalink';
import { useFact, useOpened } from './app-context';
import { useKeys } from './commands/use-keys';
import { LateStory } from './panels/story/LateStory';
import { GraphView } from './views/GraphView';
import { LateMap } from './views/map/LateMap';

/** The picture or the map inside somebody else's page: read-only, with its legend, its credits, and the story if one is told. */
export function Embedded() {
  const { dataset } = useOpened();
  useKeys();
  const view = useFact((state) => state.view);
  const whole = writeLink({ ...view, arrangement: { ...view.arrangement, embed: false } });
  return (
    <main className="embedded">
      <div className="embedded-view">
        {view.arrangement.view === 'map' ? <LateMap isReadOnly /> : <GraphView isReadOnly />}
      </div>
      {view.arrangement.story !== '' && (
        <div className="story-bottom">
          <LateStory />
        </div>
      )}
      <p className="embedded-credits">
        <span>
          {dataset.title}
          {dataset.licence !== '' && ` · ${dataset.licence}`} · {say('Ctrl or ⌘ with the wheel zooms')}
        </span>
        <a className="lone-link" href={`?${whole}`} target="_blank" rel="noopener noreferrer">
          {say('Open in Entente')}
        </a>
      </p>
    </main>
  );
}
