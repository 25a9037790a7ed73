import './start.css';
import { Button, CloseButton, Group } from '@mantine/core';
import type { MouseEvent } from 'react';
import type { Question } from '@/core/model/records';
import { storySummaryOf, titleOf } from '@/core/words/naming';
import { say } from '@/core/words/say';
import { readLink, writeLink } from '@/state/permalink';
import { useActions, useFact, useOpened } from '../../app-context';
import { useCommandContext } from '../../commands/command-context';
import { STORIES_TO_START, useStart } from './use-start';

type OnAsked = { readonly onAsked: () => void };

/** What this is and where one may begin: on a first visit until something is asked, and whenever it is called. */
export function StartCard() {
  const { isShown, leave, putAway } = useStart();
  if (!isShown) return null;
  return (
    <section aria-label={say('Start here')} className="start">
      <CloseButton className="start-close" size="sm" aria-label={say('Put the start card away')} onClick={putAway} />
      <p className="start-title">{say('Start here')}</p>
      <p>{say('Who is connected to whom, since when, and on what evidence. Click anything to read its sources.')}</p>
      <Stories onAsked={leave} />
      <Questions onAsked={leave} />
      <WaysIn />
    </section>
  );
}

function Stories({ onAsked }: OnAsked) {
  const { stories } = useOpened().dataset;
  const { goToStep } = useActions();
  if (stories.length === 0) return null;
  const read = (id: string): void => {
    onAsked();
    goToStep(id, 1);
  };
  return (
    <>
      <h3 className="card-heading">{say('Stories')}</h3>
      <ul className="plain-list">
        {stories.slice(0, STORIES_TO_START).map((story) => (
          <li key={story.id}>
            <button type="button" className="start-story" title={storySummaryOf(story)} onClick={() => read(story.id)}>
              <span className="start-story-title">{titleOf(story)}</span>{' '}
              <span className="count">
                {say('{count, plural, one {# step} other {# steps}}', { count: story.steps.length })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Questions({ onAsked }: OnAsked) {
  const { questions } = useOpened().dataset;
  if (questions.length === 0) return null;
  return (
    <>
      <h3 className="card-heading">{say('Questions to try')}</h3>
      <ul className="plain-list">
        {questions.map((question) => (
          <li key={question.id}>
            <QuestionLink question={question} onAsked={onAsked} />
          </li>
        ))}
      </ul>
    </>
  );
}

function QuestionLink({ question, onAsked }: OnAsked & { readonly question: Question }) {
  const { revisit } = useActions();
  const data = useFact((state) => state.view.data);
  const ask = (event: MouseEvent): void => {
    // A link to another tab is one.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onAsked();
    revisit(question.query);
  };
  return (
    <a href={`?${writeLink({ ...readLink(question.query).view, data })}`} onClick={ask}>
      {titleOf(question)}
    </a>
  );
}

function WaysIn() {
  const { openPart } = useCommandContext();
  return (
    <Group gap="xs" mt="md">
      <Button size="compact-sm" variant="default" onClick={() => openPart('tour')}>
        {say('Take a tour')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => openPart('data')}>
        {say('Open your own data')}
      </Button>
    </Group>
  );
}
