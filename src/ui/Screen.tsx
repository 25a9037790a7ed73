import { createTheme, MantineProvider, type MantineColorSchemeManager } from '@mantine/core';
import { ErrorBoundary } from 'react-error-boundary';
import { useEffect } from 'react';
import { language } from '@/core/words/say';
import { useFact } from './app-context';
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

/** The colours live in the link, so nothing of them is kept in the browser. */
const noMemory: MantineColorSchemeManager = {
  get: (fallback) => fallback,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

/** The language that is spoken, which all below begins anew with: no part need listen to it by itself. */
function useSpoken(): string {
  // The language of the view is spoken by the time the view is shown.
  useFact((state) => state.view.arrangement.lang);
  const spoken = language();
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  return spoken;
}

/** The whole page: colours, the net under everything, and the workspace. */
export function Screen() {
  const scheme = useFact((state) => state.view.arrangement.theme);
  const lang = useSpoken();
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={noMemory}
      {...(scheme === 'auto' ? {} : { forceColorScheme: scheme })}
    >
      <ErrorBoundary FallbackComponent={Breakdown}>
        <Workspace key={lang} />
      </ErrorBoundary>
    </MantineProvider>
  );
}
