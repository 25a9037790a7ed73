import './story.css';
import { Button, CloseButton } from '@mantine/core';
import { useState } from 'react';
import { say } from '@/core/words/say';
import { useFact, useOpened } from '../../app-context';

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
        {say('{count, plural, one {A story is told with this data} other {# stories are told with this data}}', {
          count,
        })}
      </Button>
      <CloseButton size="sm" aria-label={say('Put the offer away')} onClick={() => setAway(true)} />
    </div>
  );
}
