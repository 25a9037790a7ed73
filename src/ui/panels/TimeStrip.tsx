import './time.css';
import { ActionIcon, Button, Text } from '@mantine/core';
import { SlidersHorizontal } from 'lucide-react';
import { type KeyboardEvent, memo, useMemo, useState } from 'react';
import { binsOf, binsSpan, histogramOf, MOST_BINS } from '@/core/show/histogram';
import { windowWords } from '@/core/show/window-words';
import { say, word } from '@/core/words/say';
import { useActions, useComputed, useFact, useOpened } from '../app-context';
import { usePart } from '../commands/command-context';
import { late } from '../parts/late';
import { CompareBox } from './time/CompareBox';
import { DateBoxes } from './time/DateBoxes';
import { PlayControls, useTogglePlaying } from './time/PlayControls';
import { WindowOptions } from './time/WindowOptions';
import { usePictured } from '../use-pictured';
import { usePlaying } from './use-playing';

const NoChart = () => <div className="time-chart" aria-busy />;
const TimeChart = late(word('The histogram'), async () => (await import('./time/TimeChart')).TimeChart, {
  Waiting: NoChart,
  isBeside: true,
});

/** The time strip: what began when, and the window over it, which can be dragged, typed and played. */
export function TimeStrip() {
  const { dataset } = useOpened();
  const allTime = useComputed('allTime');
  const isPictured = usePictured();
  const bins = useMemo(() => (isPictured ? binsOf(dataset, MOST_BINS) : null), [dataset, isPictured]);
  const histogram = useMemo(() => bins && allTime && histogramOf(dataset, allTime, bins), [dataset, allTime, bins]);
  const shown = useMemo(() => bins && binsSpan(bins), [bins]);
  usePlaying(shown);
  const toggle = useTogglePlaying();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const isControl = event.target instanceof Element && event.target.closest('input, select, button, a') !== null;
    if (event.key !== ' ' || isControl || !shown) return;
    event.preventDefault();
    toggle();
  };
  return (
    // The strip plays with Space wherever in it the focus is, and takes the focus itself when clicked beside a control.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section aria-label={say('Time')} className="time" tabIndex={-1} onKeyDown={onKeyDown}>
      <TimeHead canPlay={shown !== null} />
      {histogram ? (
        <TimeChart histogram={histogram} />
      ) : isPictured ? (
        <Text size="sm">{say('Nothing in this data is dated.')}</Text>
      ) : (
        <NoChart />
      )}
    </section>
  );
}

function TimeHead({ canPlay }: { readonly canPlay: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  const [isComparing] = usePart('compare');
  // On a phone the box for a second window stands among options that are hidden until asked for.
  if (isComparing && !isOpen) setIsOpen(true);
  return (
    <div className="time-head" data-open={isOpen || undefined}>
      <PlayControls canPlay={canPlay} />
      <WindowSentence />
      <DateBoxes />
      <ActionIcon
        className="time-more"
        variant="subtle"
        color="gray"
        size={36}
        aria-label={say('Time options')}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <SlidersHorizontal size={18} aria-hidden />
      </ActionIcon>
      <div className="time-options">
        <WindowOptions />
        <CompareBox />
      </div>
    </div>
  );
}

/** The window in words, and the way back to the whole span. */
function WindowSentence() {
  const from = useFact((state) => state.view.query.from);
  const to = useFact((state) => state.view.query.to);
  const words = windowWords({ from, to });
  const sentence = `${words[0]!.toUpperCase()}${words.slice(1)}`;
  return (
    <div className="time-words">
      <span className="time-window" title={sentence}>
        {sentence}
      </span>
      {(from !== '' || to !== '') && <WholeSpan />}
    </div>
  );
}

const WholeSpan = memo(function WholeSpan() {
  const { ask } = useActions();
  return (
    <Button
      className="time-whole"
      size="compact-xs"
      variant="subtle"
      c="var(--entente-accent)"
      onClick={() => ask({ from: '', to: '' })}
    >
      {say('Whole span')}
    </Button>
  );
});
