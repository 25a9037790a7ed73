import './story.css';
import { Button, CloseButton } from '@mantine/core';
import { useState } from 'react';
import { useActions, useFact, useOpened } from '../../app-context';

/** The stories of a dataset, each with what it is about and the way in. */
export function StoryList() {
  const { dataset } = useOpened();
  const { goToStep } = useActions();
  if (dataset.stories.length === 0) return null;
  return (
    <section aria-label="Stories" className="story-list">
      <h3 className="card-heading">Told with this data</h3>
      <ul className="plain-list">
        {dataset.stories.map(({ id, title, summary, steps }) => (
          <li key={id} className="story-card">
            <h4>{title}</h4>
            <p>{summary}</p>
            <Button size="compact-xs" variant="default" onClick={() => goToStep(id, 1)}>
              Read<span className="visually-hidden"> “{title}”</span>, {steps.length} steps
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** On a narrow screen, where the details are a sheet: that there are stories, until it is put away or one is read. */
export function StoryOffer({ onOpen }: { readonly onOpen: () => void }) {
  const { dataset } = useOpened();
  const isReading = useFact((state) => state.view.arrangement.story !== '');
  const [isAway, setAway] = useState(false);
  const count = dataset.stories.length;
  if (isAway || isReading || count === 0) return null;
  return (
    <div className="story-offer">
      <Button size="compact-sm" variant="subtle" onClick={onOpen}>
        {count === 1 ? 'A story is' : `${count} stories are`} told with this data
      </Button>
      <CloseButton size="sm" aria-label="Put the offer away" onClick={() => setAway(true)} />
    </div>
  );
}
