import { createTheme, MantineProvider, type MantineColorSchemeManager } from '@mantine/core';
import { ErrorBoundary } from 'react-error-boundary';
import { useEffect, useSyncExternalStore } from 'react';
import { hearLanguage, language } from '@/core/words/say';
import { themeOf } from '@/state/settings';
import { useFact } from './app-context';
import { PartProvider } from './commands/command-context';
import { Breakdown } from './panels/Breakdown';
import { Workspace } from './Workspace';

const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  fontFamily: 'var(--entente-sans)',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  components: {
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
  },
});

/** Colours are kept with the other settings. */
const noMemory: MantineColorSchemeManager = {
  get: (fallback) => fallback,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

/** The language that is spoken, which all below begins anew with: no part need listen to it by itself. */
function useSpoken(): string {
  // Its words may come later than the screen: where the network is slow, that begins in English.
  const spoken = useSyncExternalStore(hearLanguage, language);
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  return spoken;
}

/** Less motion where the person set so: for style sheets, and for what moves by itself. */
function useStillness(): void {
  const motion = useFact((state) => state.settings.motion);
  useEffect(() => {
    document.documentElement.dataset['motion'] = motion;
  }, [motion]);
}

/** The whole page: colours, the net under everything, and the workspace. */
export function Screen() {
  const scheme = useFact(themeOf);
  const lang = useSpoken();
  useStillness();
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={noMemory}
      {...(scheme === 'auto' ? {} : { forceColorScheme: scheme })}
    >
      <ErrorBoundary FallbackComponent={Breakdown}>
        <PartProvider>
          <Workspace key={lang} />
        </PartProvider>
      </ErrorBoundary>
    </MantineProvider>
  );
}
