import './story.css';
import { Button } from '@mantine/core';
import { storySummaryOf, titleOf } from '@/core/words/naming';
import { say } from '@/core/words/say';
import { useActions, useOpened } from '../../app-context';
import { Said } from '../../parts/Said';
import { STORIES_TO_START, useStart } from '../start/use-start';

/** The stories of a dataset that the start card does not offer above, each with what it is about and the way in. */
export function StoryList() {
  const { dataset } = useOpened();
  const { goToStep } = useActions();
  const { isShown } = useStart();
  const stories = dataset.stories.slice(isShown ? STORIES_TO_START : 0);
  if (stories.length === 0) return null;
  return (
    <section aria-label={say('Stories')} className="story-list">
      <h3 className="card-heading">{say('Told with this data')}</h3>
      <ul className="plain-list">
        {stories.map((story) => (
          <li key={story.id} className="story-card">
            <h4>{titleOf(story)}</h4>
            <p>{storySummaryOf(story)}</p>
            <Button size="compact-xs" variant="default" onClick={() => goToStep(story.id, 1)}>
              <Said
                message="Read{title}, {count, plural, one {# step} other {# steps}}"
                values={{
                  title: <span className="visually-hidden"> {say('“{name}”', { name: titleOf(story) })}</span>,
                  count: story.steps.length,
                }}
              />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
