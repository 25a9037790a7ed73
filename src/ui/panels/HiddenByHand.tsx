import { Button } from '@mantine/core';
import { say } from '@/core/words/say';
import { nameOf } from '@/state/describe-step';
import { useActions, useFact, useOpened } from '../app-context';

/** The entities hidden by hand, each to be brought back. */
export function HiddenByHand() {
  const { dataset } = useOpened();
  const { ask } = useActions();
  const hide = useFact((state) => state.view.query.hide);
  if (hide.length === 0) return null;
  return (
    <fieldset className="choices">
      <legend>
        {say('Hidden by hand')}
        <button type="button" className="text-button" onClick={() => ask({ hide: [] })}>
          {say('Show all')}
        </button>
      </legend>
      {hide.map((id) => (
        <Button
          key={id}
          size="compact-xs"
          variant="default"
          m={2}
          onClick={() => ask({ hide: hide.filter((one) => one !== id) })}
        >
          {say('Show {name}', { name: nameOf(id, dataset) })}
        </Button>
      ))}
    </fieldset>
  );
}
