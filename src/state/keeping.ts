import type { StoreApi } from 'zustand/vanilla';
import type { Settings, SettingsStore } from './settings';
import { readSettings } from './settings';
import type { Speak } from './speaking';
import type { State } from './state';
import type { Arrangement } from './view';

type KeepingDeps = {
  readonly kept: SettingsStore;
  readonly speak: Speak;
  readonly arrange: (change: Partial<Arrangement>) => void;
};

/** How settings are changed: at once, for this browser, and instead of what the link named. */
export function createKeeping(
  { getState: get, setState: set }: StoreApi<State>,
  { kept, speak, arrange }: KeepingDeps,
): (change: Partial<Settings>) => Promise<void> {
  return async (change) => {
    // Another tab may have kept something else since.
    const stored = kept.read();
    const settings = { ...(stored === null ? get().settings : readSettings(stored)), ...change };
    kept.write(settings);
    const speaking = 'lang' in change ? speak(settings.lang) : null;
    if (speaking) await speaking;
    set({ settings });
    const { theme, lang } = get().view.arrangement;
    const unnamed = { ...('theme' in change && { theme: 'auto' as const }), ...('lang' in change && { lang: '' }) };
    if ((unnamed.theme ?? theme) !== theme || (unnamed.lang ?? lang) !== lang) arrange(unnamed);
  };
}
