import '@mantine/core/styles.css';
import '@/ui/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browserAddress } from '@/sources/browser-address';
import { load, readFile } from '@/sources/load';
import { saveFile } from '@/sources/save';
import { followAddress } from '@/state/address';
import { createApp } from '@/state/app';
import { createSelectors } from '@/state/select';
import { AppContext } from '@/ui/app-context';
import { Screen } from '@/ui/Screen';
import { startDesk } from '@/work/client';

const app = createApp({ desk: startDesk(), load });
followAddress(app, browserAddress);
void app.actions.follow(browserAddress.read());

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no element #root to show Entente in');
createRoot(root).render(
  <StrictMode>
    <AppContext value={{ app, selectors: createSelectors(), files: { readFile, saveFile } }}>
      <Screen />
    </AppContext>
  </StrictMode>,
);
