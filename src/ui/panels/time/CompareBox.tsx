import './compare.css';
import { Button } from '@mantine/core';
import { GitCompare } from 'lucide-react';
import { readInterval } from '@/core/explore/compare';
import { windowWords } from '@/core/show/window-words';
import { say, word } from '@/core/words/say';
import { useFact } from '../../app-context';
import { usePart } from '../../commands/command-context';
import { lateOpened } from '../../parts/late-opened';
import { Popup } from '../../parts/Popup';
import { Said } from '../../parts/Said';

const SecondWindow = lateOpened(word('The second window'), async () => (await import('./SecondWindow')).SecondWindow);

/** Opens the form for a second window to compare the first with, and says which one is compared. */
export function CompareBox() {
  const compare = useFact((state) => state.view.arrangement.compare);
  const [isOpen, setOpen] = usePart('compare');
  const other = readInterval(compare);
  return (
    <Popup
      isOpen={isOpen}
      onChange={setOpen}
      Content={SecondWindow}
      button={(props) => (
        <Button
          size="compact-xs"
          variant="default"
          fw={other ? 700 : 500}
          leftSection={<GitCompare size={13} aria-hidden />}
          {...props}
        >
          {other ? (
            <Said
              message="{compared}with {window}"
              values={{
                compared: <span className="compare-said">{`${say('Compared')}\u00a0`}</span>,
                window: windowWords(other),
              }}
            />
          ) : (
            say('Compare')
          )}
        </Button>
      )}
    />
  );
}
