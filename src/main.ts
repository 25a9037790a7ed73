import { numberWords, say } from '@/core/words/say';
import { browserAddress } from '@/sources/browser-address';
import { browserSettings } from '@/sources/browser-settings';
import { browserStore } from '@/sources/browser-store';
import { enclose, enclosedData } from '@/sources/enclosed';
import { load, readFiles } from '@/sources/load';
import type { TellRenewal } from '@/sources/offline';
import { saveFile } from '@/sources/save';
import { followAddress } from '@/state/address';
import { createApp } from '@/state/app';
import { followMeasures } from '@/state/measuring';
import { createSelectors } from '@/state/select';
import { startDesk } from '@/work/client';
import { drawnAndRested } from '@/work/pace';
import { readied } from '@/work/readied';

// The data is on its way before the screen is: the two load beside each other.
const app = createApp({
  startDesk: readied(startDesk),
  load,
  workspaces: browserStore,
  settings: browserSettings,
  preferred: navigator.languages,
  whenRested: drawnAndRested,
});
const selectors = createSelectors();
followAddress(app, browserAddress);
followMeasures(app, selectors);
void app.actions.follow(browserAddress.read() || (enclosedData()?.view ?? ''));

void show();

async function show(): Promise<void> {
  try {
    const { mount } = await import('@/ui/mount');
    mount({ app, selectors, files: { readFiles, saveFile, enclose }, keepOffline });
    // A browser takes some 15 ms to write its first number: here the data is still on its way.
    numberWords(0);
  } catch (error) {
    const root = document.querySelector('#root');
    if (root) {
      root.textContent = say(
        'Entente could not start: a part of it could not be loaded. Check the network, then reload this page.',
      );
    }
    throw error;
  }
}

/** Its code comes last, when all else is there. */
async function keepOffline(tell: TellRenewal): Promise<void> {
  const { keepOffline: keep } = await import('@/sources/offline');
  await keep(tell);
}
