import { Button, SegmentedControl, Stack, Switch, Text } from '@mantine/core';
import { LIMITS, RAISED_LIMITS } from '@/core/formats/limits';
import { numberWords, say, word } from '@/core/words/say';
import { languageName } from '@/languages';
import type { Settings } from '@/state/settings';
import { langOf, readSettings, SETTING_CHOICES, themeOf } from '@/state/settings';
import { useActions, useFact } from '../app-context';
import { Dialog } from '../parts/Dialog';

type SettingsDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** What a person sets once for all that they open: kept in the browser. */
export function SettingsDialog({ isOpen, onClose }: SettingsDialogProps) {
  const { keep } = useActions();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say('Settings')} size="md">
      <Stack gap="md">
        <Looks />
        <Switches />
        <Text size="sm" c="var(--entente-ink-soft)">
          {say('Kept in this browser alone. A link that names a theme or a language goes before these.')}
        </Text>
        <Button variant="default" size="xs" w="fit-content" onClick={() => void keep(readSettings(null))}>
          {say('Put all settings back')}
        </Button>
      </Stack>
    </Dialog>
  );
}

const THEME_WORDS: Readonly<Record<Settings['theme'], string>> = {
  auto: word('As the system', 'colours'),
  light: word('Light', 'colours'),
  dark: word('Dark', 'colours'),
};
const MOTION_WORDS: Readonly<Record<Settings['motion'], string>> = {
  auto: word('As the system', 'motion'),
  less: word('Less', 'motion'),
};

const NAME_WORDS: Readonly<Record<Settings['names'], string>> = {
  small: word('Small', 'names'),
  usual: word('Usual', 'names'),
  large: word('Large', 'names'),
};
const NAME_SIZES = ['small', 'usual', 'large'] as const;

function Looks() {
  const theme = useFact(themeOf);
  const lang = useFact(langOf);
  const { motion, names } = useFact((state) => state.settings);
  const { keep } = useActions();
  return (
    <>
      <Choice
        label={say('Colours')}
        value={theme}
        choices={SETTING_CHOICES.theme}
        words={(one) => say(THEME_WORDS[one], {}, 'colours')}
        onChange={(one) => void keep({ theme: one })}
      />
      <Choice
        label={say('Language')}
        value={lang}
        choices={SETTING_CHOICES.lang}
        words={(tag) => (tag === '' ? say('As the browser') : languageName(tag))}
        langs
        onChange={(tag) => void keep({ lang: tag })}
      />
      <Choice
        label={say('Names in the picture')}
        value={names}
        choices={NAME_SIZES}
        words={(one) => say(NAME_WORDS[one], {}, 'names')}
        onChange={(one) => void keep({ names: one })}
      />
      <Choice
        label={say('Motion')}
        value={motion}
        choices={SETTING_CHOICES.motion}
        words={(one) => say(MOTION_WORDS[one], {}, 'motion')}
        onChange={(one) => void keep({ motion: one })}
      />
    </>
  );
}

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly words: (choice: T) => string;
  /** The choices are languages, each in its own words. */
  readonly langs?: boolean;
  readonly onChange: (choice: T) => void;
};

function Choice<T extends string>({ label, value, choices, words, langs = false, onChange }: ChoiceProps<T>) {
  return (
    <div>
      <Text size="sm" fw={500} mb={4} aria-hidden>
        {label}
      </Text>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={label}
        transitionDuration={0}
        value={value}
        data={choices.map((choice) => ({
          value: choice,
          label: langs && choice !== '' ? <span lang={choice}>{words(choice)}</span> : words(choice),
        }))}
        onChange={onChange}
      />
    </div>
  );
}

function Switches() {
  const { singleKeys, raisedLimits, startCard } = useFact((state) => state.settings);
  const { keep } = useActions();
  const soft = { description: { color: 'var(--entente-ink-soft)' } };
  return (
    <>
      <Switch
        label={say('Single-letter keys')}
        description={say('Off, letters and signs alone do nothing: for those who speak to their computer.')}
        styles={soft}
        checked={singleKeys}
        onChange={(event) => void keep({ singleKeys: event.currentTarget.checked })}
      />
      <Switch
        label={say('Start card on a visit without a link')}
        checked={startCard}
        onChange={(event) => void keep({ startCard: event.currentTarget.checked })}
      />
      <Switch
        label={say('Read large files')}
        description={say(
          'Files may have {raised} MB instead of {usual}. Only for those who know where their files come from: a large one may fill the memory.',
          { usual: mega(LIMITS.bytes), raised: mega(RAISED_LIMITS.bytes) },
        )}
        styles={soft}
        checked={raisedLimits}
        onChange={(event) => void keep({ raisedLimits: event.currentTarget.checked })}
      />
    </>
  );
}

function mega(bytes: number): string {
  return numberWords(Math.round(bytes / 2 ** 20));
}
