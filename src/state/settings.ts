import type { LetterSize } from '@/core/show/label';
import { LETTER_SCALES } from '@/core/show/label';
import { LANGUAGES } from '@/languages';
import type { Theme, View } from './view';

/** What a person set for all that they open, kept in their browser. A theme or a language that a link names goes before theirs. */
export type Settings = {
  readonly theme: Theme;
  /** BCP 47 tag of the language of the interface; empty for the one that the browser prefers. */
  readonly lang: string;
  /** Whether keys of a single character do anything (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  readonly motion: 'auto' | 'less';
  /** How large names are written in pictures. */
  readonly names: LetterSize;
  /** Every file is read up to the raised limits. */
  readonly raisedLimits: boolean;
  /** What is new to a person is told them on a visit that asks for nothing. */
  readonly startCard: boolean;
};

/** What each can be, the usual first. */
export const SETTING_CHOICES: { readonly [K in keyof Settings]: readonly Settings[K][] } = {
  theme: ['auto', 'light', 'dark'],
  lang: ['', ...LANGUAGES],
  singleKeys: [true, false],
  motion: ['auto', 'less'],
  names: ['usual', 'small', 'large'],
  raisedLimits: [false, true],
  startCard: [true, false],
};

/** Where settings are kept; one that keeps nothing reads null. */
export type SettingsStore = { readonly read: () => unknown; readonly write: (settings: Settings) => void };

/** The settings that were kept; what is none of the choices is as usual. */
export function readSettings(kept: unknown): Settings {
  const values = new Map(typeof kept === 'object' && kept !== null ? Object.entries(kept) : []);
  const settings = Object.entries(SETTING_CHOICES).map(([key, choices]: [string, readonly unknown[]]) => {
    const value: unknown = values.get(key);
    return [key, choices.includes(value) ? value : choices[0]];
  });
  return Object.fromEntries(settings) as Settings;
}

type Asked = { readonly view: View; readonly settings: Settings };

/** The colours of the screen: those that the link names, else the person's own. */
export function themeOf({ view, settings }: Asked): Theme {
  return view.arrangement.theme === 'auto' ? settings.theme : view.arrangement.theme;
}

/** The language that is asked for: the one that the link names, else the person's own; empty for the browser's. */
export function langOf({ view, settings }: Asked): string {
  return view.arrangement.lang || settings.lang;
}

/** How many times as large as usual names are written in pictures. */
export function lettersOf({ settings }: Pick<Asked, 'settings'>): number {
  return LETTER_SCALES[settings.names];
}

/** Keeps settings as long as the page. */
export function pageSettings(): SettingsStore {
  return { read: () => null, write: () => undefined };
}
