import './start.css';
import { Button, CloseButton, Group } from '@mantine/core';
import type { MouseEvent } from 'react';
import type { Question } from '@/core/model/records';
import { titleOf } from '@/core/words/naming';
import { say } from '@/core/words/say';
import { readLink, writeLink } from '@/state/permalink';
import { saysNothing } from '@/state/starting';
import { useActions, useFact, useOpened } from '../../app-context';
import { usePart } from '../../commands/command-context';

/** What this is and where one may begin: on a first visit until something is asked, and whenever it is called. */
export function StartCard() {
  const [isCalled, call] = usePart('start');
  const { keep } = useActions();
  const isFirst = useFact(({ settings, view }) => settings.startCard && saysNothing(view));
  if (!isFirst && !isCalled) return null;
  const putAway = (): void => {
    call(false);
    void keep({ startCard: false });
  };
  return (
    <section aria-label={say('Start here')} className="start">
      <CloseButton className="start-close" size="sm" aria-label={say('Put the start card away')} onClick={putAway} />
      <p className="start-title">{say('Start here')}</p>
      <p>{say('Who is connected to whom, since when, and on what evidence. Click anything to read its sources.')}</p>
      <Questions onAsked={() => call(false)} />
      <WaysIn />
    </section>
  );
}

function Questions({ onAsked }: { readonly onAsked: () => void }) {
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

function QuestionLink({ question, onAsked }: { readonly question: Question; readonly onAsked: () => void }) {
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
  const [, openData] = usePart('data');
  return (
    <Group gap="xs" mt="sm">
      <Button size="compact-sm" variant="default" onClick={() => openData(true)}>
        {say('Open your own data')}
      </Button>
    </Group>
  );
}
