import './compare.css';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { readInterval } from '@/core/explore/compare';
import { otherWindows } from '@/core/show/other-windows';
import { windowWords } from '@/core/show/window-words';
import { say } from '@/core/words/say';
import { useActions, useFact } from '../../app-context';
import { PopoverBeside } from '../../parts/Beside';
import type { PopupProps } from '../../parts/Popup';

/** Sets a second window to compare the first with, and takes it away again. */
export function SecondWindow(popup: PopupProps) {
  const compare = useFact((state) => state.view.arrangement.compare);
  const { arrange } = useActions();
  return (
    <PopoverBeside {...popup} label={say('Compare with a second window')} position="top-end" withArrow>
      <SecondWindowForm
        key={compare}
        first={readInterval(compare) ?? { from: '', to: '' }}
        onDone={(text) => {
          arrange({ compare: text });
          popup.onChange(false);
        }}
      />
    </PopoverBeside>
  );
}

type FormProps = {
  readonly first: { readonly from: string; readonly to: string };
  /** The second window as `from/to`; empty to compare no more. */
  readonly onDone: (text: string) => void;
};

function SecondWindowForm({ first, onDone }: FormProps) {
  const [from, setFrom] = useState(first.from);
  const [to, setTo] = useState(first.to);
  const [trouble, setTrouble] = useState('');
  const text = `${from.trim() || '..'}/${to.trim() || '..'}`;
  const commit = (): void =>
    readInterval(text)
      ? onDone(text)
      : setTrouble(say('Two EDTF dates, as in 2022 and 2022-06; the first not after the second.'));
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
        {say(
          now.from === '' && now.to === ''
            ? '{window}, compared with a second window; set the first one on the strip'
            : '{window}, compared with a second window',
          { window: capital(windowWords(now)) },
        )}
      </p>
      {otherWindows(now).map(({ label, window }) => (
        <Button
          key={label}
          size="compact-xs"
          variant="light"
          onClick={() => onDone(`${window.from || '..'}/${window.to || '..'}`)}
        >
          {say('{label}: {value}', { label, value: windowWords(window) })}
        </Button>
      ))}
      <TextInput
        size="xs"
        label={say('Compare from')}
        placeholder={say('beginning')}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
        data-autofocus
      />
      <TextInput
        size="xs"
        label={say('Compare to')}
        placeholder={say('end')}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
        error={trouble || undefined}
      />
      <div className="compare-buttons">
        <Button size="compact-sm" type="submit">
          {say('Compare')}
        </Button>
        {first.from + first.to !== '' && (
          <Button size="compact-sm" variant="default" onClick={() => onDone('')}>
            {say('Stop comparing')}
          </Button>
        )}
      </div>
    </form>
  );
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
