import { ActionIcon, Popover, SegmentedControl, Switch } from '@mantine/core';
import { ChevronDown, Pause, Play } from 'lucide-react';
import { useState } from 'react';
import type { PlayMode } from '@/core/show/playback';
import { PLAY_MODES, PLAY_SPEEDS } from '@/core/show/playback';
import { useActions, useFact } from '../../app-context';

const MODES: Readonly<Record<PlayMode, { readonly label: string; readonly note: string }>> = {
  slide: { label: 'Slide', note: 'The window moves on and keeps its length.' },
  grow: { label: 'Grow', note: 'The window keeps its beginning and takes in more and more.' },
  step: { label: 'Step', note: 'The window jumps by its own length: nothing is shown twice.' },
};

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
      aria-label={isPlaying ? 'Pause' : 'Play'}
      title={isPlaying ? 'Pause (Space)' : 'Play: move the window on (Space)'}
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
    <Popover opened={isOpen} onChange={setOpen} position="top-start" withArrow shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label="How the window moves"
          aria-expanded={isOpen}
          disabled={!canPlay}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronDown size={15} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label="How the window moves" className="play-options">
        <ModeChoice />
        <SpeedChoice />
      </Popover.Dropdown>
    </Popover>
  );
}

function ModeChoice() {
  const mode = useFact((state) => state.view.arrangement.play);
  const { arrange } = useActions();
  return (
    <>
      <SegmentedControl
        size="xs"
        fullWidth
        data-autofocus
        aria-label="Movement"
        data={PLAY_MODES.map((value) => ({ value, label: MODES[value].label }))}
        value={mode}
        onChange={(value) => arrange({ play: PLAY_MODES.find((one) => one === value) ?? 'slide' })}
      />
      <p className="hint">{MODES[mode].note}</p>
    </>
  );
}

function SpeedChoice() {
  const speed = useFact((state) => state.view.arrangement.speed);
  const isLooping = useFact((state) => state.view.arrangement.loop);
  const { arrange } = useActions();
  return (
    <>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label="Speed"
        data={PLAY_SPEEDS.map((value) => ({ value: String(value), label: `${value}×` }))}
        value={String(speed)}
        onChange={(value) => arrange({ speed: PLAY_SPEEDS.find((one) => String(one) === value) ?? 1 })}
      />
      <Switch
        size="xs"
        label="Begin again at the end"
        checked={isLooping}
        onChange={(event) => arrange({ loop: event.currentTarget.checked })}
      />
    </>
  );
}
