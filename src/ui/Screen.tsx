import { createTheme, MantineProvider, type MantineColorSchemeManager } from '@mantine/core';
import { ErrorBoundary } from 'react-error-boundary';
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

/** The whole page: colours, the net under everything, and the workspace. */
export function Screen() {
  const scheme = useFact((state) => state.view.arrangement.theme);
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={noMemory}
      {...(scheme === 'auto' ? {} : { forceColorScheme: scheme })}
    >
      <ErrorBoundary FallbackComponent={Breakdown}>
        <Workspace />
      </ErrorBoundary>
    </MantineProvider>
  );
}
