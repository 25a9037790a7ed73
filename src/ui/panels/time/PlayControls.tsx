import { ActionIcon } from '@mantine/core';
import { ChevronDown, Pause, Play } from 'lucide-react';
import { useState } from 'react';
import { say, word } from '@/core/words/say';
import { useActions, useFact } from '../../app-context';
import { lateOpened } from '../../parts/late-opened';
import { Popup } from '../../parts/Popup';

const PlayChoices = lateOpened(word('The choice'), async () => (await import('./PlayChoices')).PlayChoices);

/** Plays the window, and how it plays. */
export function PlayControls({ canPlay }: { readonly canPlay: boolean }) {
  return (
    <div className="time-playing">
      <PlayButton canPlay={canPlay} />
      <PlayOptions canPlay={canPlay} />
    </div>
  );
}

/** Starts playing, or stops it. */
export function useTogglePlaying(): () => void {
  const isPlaying = useFact((state) => state.isPlaying);
  const { play } = useActions();
  return () => play(!isPlaying);
}

function PlayButton({ canPlay }: { readonly canPlay: boolean }) {
  const isPlaying = useFact((state) => state.isPlaying);
  const toggle = useTogglePlaying();
  const Icon = isPlaying ? Pause : Play;
  return (
    <ActionIcon
      className="time-play"
      variant={isPlaying ? 'filled' : 'default'}
      radius="xl"
      size={32}
      aria-label={say(isPlaying ? 'Pause' : 'Play')}
      title={say(isPlaying ? 'Pause (Space)' : 'Play: move the window on (Space)')}
      disabled={!canPlay}
      onClick={toggle}
    >
      <Icon size={15} fill="currentColor" strokeWidth={1.5} aria-hidden />
    </ActionIcon>
  );
}

function PlayOptions({ canPlay }: { readonly canPlay: boolean }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popup
      isOpen={isOpen}
      onChange={setOpen}
      Content={PlayChoices}
      button={(props) => (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={say('How the window moves')}
          disabled={!canPlay}
          {...props}
        >
          <ChevronDown size={15} aria-hidden />
        </ActionIcon>
      )}
    />
  );
}
