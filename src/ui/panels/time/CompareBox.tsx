import './compare.css';
import { Button, Popover, TextInput } from '@mantine/core';
import { GitCompare } from 'lucide-react';
import { useState } from 'react';
import { readInterval } from '@/core/explore/compare';
import { otherWindows } from '@/core/show/other-windows';
import { windowWords } from '@/core/show/window-words';
import { useActions, useFact } from '../../app-context';
import { usePart } from '../../commands/command-context';

const TROUBLE = 'Two EDTF dates, as in 2022 and 2022-06; the first not after the second.';

/** Sets a second window to compare the first with, and takes it away again. */
export function CompareBox() {
  const compare = useFact((state) => state.view.arrangement.compare);
  const { arrange } = useActions();
  const [isOpen, setOpen] = usePart('compare');
  const other = readInterval(compare);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="top-end" withArrow shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="default"
          fw={other ? 700 : 500}
          leftSection={<GitCompare size={13} aria-hidden />}
          onClick={() => setOpen(!isOpen)}
        >
          {other ? (
            <>
              <span className="compare-said">Compared&nbsp;</span>with {windowWords(other)}
            </>
          ) : (
            'Compare'
          )}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Compare with a second window">
        <SecondWindow
          key={compare}
          first={other ?? { from: '', to: '' }}
          onDone={(text) => {
            arrange({ compare: text });
            setOpen(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

type SecondWindowProps = {
  readonly first: { readonly from: string; readonly to: string };
  /** The second window as `from/to`; empty to compare no more. */
  readonly onDone: (text: string) => void;
};

function SecondWindow({ first, onDone }: SecondWindowProps) {
  const [from, setFrom] = useState(first.from);
  const [to, setTo] = useState(first.to);
  const [trouble, setTrouble] = useState('');
  const text = `${from.trim() || '..'}/${to.trim() || '..'}`;
  const commit = (): void => (readInterval(text) ? onDone(text) : setTrouble(TROUBLE));
  const now = useFact((state) => state.view.query);
  return (
    <form
      className="compare-form"
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <p className="compare-first">
        {capital(windowWords(now))}, compared with a second window
        {now.from === '' && now.to === '' && <>; set the first one on the strip</>}
      </p>
      {otherWindows(now).map(({ label, window }) => (
        <Button
          key={label}
          size="compact-xs"
          variant="light"
          onClick={() => onDone(`${window.from || '..'}/${window.to || '..'}`)}
        >
          {label}: {windowWords(window)}
        </Button>
      ))}
      <TextInput
        size="xs"
        label="Compare from"
        placeholder="beginning"
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
        data-autofocus
      />
      <TextInput
        size="xs"
        label="Compare to"
        placeholder="end"
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
        error={trouble || undefined}
      />
      <div className="compare-buttons">
        <Button size="compact-sm" type="submit">
          Compare
        </Button>
        {first.from + first.to !== '' && (
          <Button size="compact-sm" variant="default" onClick={() => onDone('')}>
            Stop comparing
          </Button>
        )}
      </div>
    </form>
  );
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
