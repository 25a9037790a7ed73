import './start-offer.css';
import { Button, CloseButton } from '@mantine/core';
import { say } from '@/core/words/say';
import { useActions, useFact, useOpened } from '../../app-context';
import { useIsFirstVisit } from './use-start';

/** On a narrow screen, where the details are a sheet: that one may begin there, until that is put away or a story is read. */
export function StartOffer({ onOpen }: { readonly onOpen: () => void }) {
  const { dataset } = useOpened();
  const isFirst = useIsFirstVisit();
  const isWanted = useFact(({ settings, view }) => settings.startCard && view.arrangement.story === '');
  const { keep } = useActions();
  const count = dataset.stories.length;
  if (!isWanted || (count === 0 && !isFirst)) return null;
  return (
    <div className="start-offer">
      <Button size="compact-sm" variant="subtle" onClick={onOpen}>
        {isFirst ? beginning(count) : stories(count)}
      </Button>
      <CloseButton size="sm" aria-label={say('Put the offer away')} onClick={() => void keep({ startCard: false })} />
    </div>
  );
}

function beginning(count: number): string {
  return say(
    '{count, plural, =0 {Start here} one {Start here: a story and questions} other {Start here: # stories and questions}}',
    { count },
  );
}

function stories(count: number): string {
  return say('{count, plural, one {A story is told with this data} other {# stories are told with this data}}', {
    count,
  });
}
