import './mantine.css';
import './theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Surroundings } from './app-context';
import { AppContext } from './app-context';
import { Screen } from './Screen';

/** Shows an app in the page. */
export function mount(surroundings: Surroundings): void {
  const root = document.querySelector('#root');
  if (!root) throw new Error('index.html has no element #root to show Entente in');
  createRoot(root).render(
    <StrictMode>
      <AppContext value={surroundings}>
        <Screen />
      </AppContext>
    </StrictMode>,
  );
}
