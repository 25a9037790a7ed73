import './story.css';
import { Button, CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Sentence } from '@/core/model/records';
import { storyTextOf, titleOf } from '@/core/words/naming';
import { say } from '@/core/words/say';
import type { Reading } from '@/state/story';
import { isAtStep, readingOf } from '@/state/story';
import { useActions, useFact, useLateFact, useOpened } from '../../app-context';
import { useCanvas } from '../../canvas-context';
import { Footnotes, NoteMark } from './Footnotes';

/** The step of the story that is being read: its text, the relationships it rests on, and the way on and back. */
export function StoryPanel() {
  const { dataset } = useOpened();
  const view = useFact((state) => state.view);
  const reading = readingOf(dataset, view);
  return reading && <OpenStory reading={reading} />;
}

function OpenStory({ reading: { story, step, number } }: { readonly reading: Reading }) {
  const { leaveStory } = useActions();
  const title = useFocusOnStep(`${story.id} ${number}`);
  const notes = [...new Set(step.text.flatMap((sentence) => sentence.notes))];
  return (
    <section aria-label={say('Story')} className="story">
      <header className="story-head">
        <p className="story-where">
          <span className="story-title">{titleOf(story)}</span>
          <span>{say('Step {number} of {count}', { number, count: story.steps.length })}</span>
        </p>
        <CloseButton size="sm" aria-label={say('Leave the story and keep the view')} onClick={leaveStory} />
      </header>
      {/* A text that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="story-body" tabIndex={0} role="group" aria-label={titleOf(step)}>
        <h2 ref={title} tabIndex={-1} className="story-step">
          {titleOf(step)}
        </h2>
        <p className="story-text">
          {step.text.map((sentence) => (
            <StorySentence key={sentence.text} sentence={sentence} notes={notes} />
          ))}
        </p>
        <Footnotes notes={notes} />
      </div>
      <StoryFoot storyId={story.id} number={number} count={story.steps.length} />
    </section>
  );
}

/** On a new step the eyes and the reader of the screen begin at its title; not when the page opens on it. */
function useFocusOnStep(key: string) {
  const canvas = useCanvas();
  const title = useRef<HTMLHeadingElement>(null);
  const seen = useRef(key);
  useEffect(() => {
    if (seen.current === key) return;
    seen.current = key;
    title.current?.focus({ preventScroll: true });
    title.current?.parentElement?.scrollTo({ top: 0 });
    // The next step shows something else, elsewhere.
    requestAnimationFrame(() => canvas.current?.fit());
  }, [key, canvas]);
  return title;
}

/** A sentence with its footnotes, which stay on the line of its last word. */
function StorySentence({ sentence, notes }: { readonly sentence: Sentence; readonly notes: readonly string[] }) {
  const text = storyTextOf(sentence);
  // In a language that parts no words, its last few letters.
  const lastWord = text.search(/\S{0,4}\s*$/u);
  return (
    <span>
      {text.slice(0, lastWord)}
      <span className="note-end">
        {text.slice(lastWord)}
        {sentence.notes.map((id) => (
          <NoteMark key={id} id={id} number={notes.indexOf(id) + 1} />
        ))}
      </span>{' '}
    </span>
  );
}

type FootProps = { readonly storyId: string; readonly number: number; readonly count: number };

function StoryFoot({ storyId, number, count }: FootProps) {
  const { dataset } = useOpened();
  const { goToStep, leaveStory } = useActions();
  const isHere = useLateFact((state) => isAtStep(dataset, state.view));
  return (
    <footer className="story-foot">
      {!isHere && (
        <button type="button" className="text-button story-again" onClick={() => goToStep(storyId, number)}>
          {say('Show this step again')}
        </button>
      )}
      <div className="story-ways">
        <Button size="xs" variant="default" disabled={number === 1} onClick={() => goToStep(storyId, number - 1)}>
          {say('Back')}
        </Button>
        <progress
          className="story-progress"
          max={count}
          value={number}
          aria-label={say('Step {number} of {count}', { number, count })}
        />
        {number < count ? (
          <Button size="xs" onClick={() => goToStep(storyId, number + 1)}>
            {say('Next')}
          </Button>
        ) : (
          <Button size="xs" onClick={leaveStory} title={say('Leaves the story and keeps the view, to explore on')}>
            {say('Explore on')}
          </Button>
        )}
      </div>
    </footer>
  );
}
