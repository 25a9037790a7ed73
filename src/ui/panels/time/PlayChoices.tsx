import { SegmentedControl, Switch } from '@mantine/core';
import type { PlayMode } from '@/core/show/playback';
import { PLAY_MODES, PLAY_SPEEDS } from '@/core/show/playback';
import { numberWords, say, word } from '@/core/words/say';
import { useActions, useFact } from '../../app-context';
import { PopoverBeside } from '../../parts/Beside';
import type { PopupProps } from '../../parts/Popup';

const MODES: Readonly<Record<PlayMode, { readonly label: string; readonly note: string }>> = {
  slide: { label: word('Slide'), note: word('The window moves on and keeps its length.') },
  grow: { label: word('Grow'), note: word('The window keeps its beginning and takes in more and more.') },
  step: { label: word('Step'), note: word('The window jumps by its own length: nothing is shown twice.') },
};

/** How the window moves while it plays. */
export function PlayChoices(popup: PopupProps) {
  return (
    <PopoverBeside
      {...popup}
      label={say('How the window moves')}
      className="play-options"
      position="top-start"
      withArrow
    >
      <ModeChoice />
      <SpeedChoice />
    </PopoverBeside>
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
        aria-label={say('Movement')}
        data={PLAY_MODES.map((value) => ({ value, label: say(MODES[value].label) }))}
        value={mode}
        onChange={(value) => arrange({ play: PLAY_MODES.find((one) => one === value) ?? 'slide' })}
      />
      <p className="hint">{say(MODES[mode].note)}</p>
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
        aria-label={say('Speed')}
        data={PLAY_SPEEDS.map((value) => ({ value: String(value), label: `${numberWords(value)}×` }))}
        value={String(speed)}
        onChange={(value) => arrange({ speed: PLAY_SPEEDS.find((one) => String(one) === value) ?? 1 })}
      />
      <Switch
        size="xs"
        label={say('Begin again at the end')}
        checked={isLooping}
        onChange={(event) => arrange({ loop: event.currentTarget.checked })}
      />
    </>
  );
}
