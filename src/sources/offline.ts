import { say } from '@/core/words/say';

/** Tells a sentence, and the way to change to the new version. */
export type TellRenewal = (text: string, renew: () => void) => void;

/** Beside the page, so that it answers for all that stands there; written by the build. */
const WORKER = 'sw.js';

let begun = false;

/**
 * Has the browser keep the app, so that it opens without a network, and tells of each new version with the way to change
 * to it, which loads the page anew. Where a browser keeps nothing, and inside other pages, nothing happens.
 */
export async function keepOffline(tell: TellRenewal): Promise<void> {
  if (begun || !canKeep()) return;
  begun = true;
  try {
    const workers = navigator.serviceWorker;
    const address = new URL(WORKER, document.baseURI);
    await workers.register(address);
    const registration = await workers.getRegistration(address);
    if (registration) follow(registration, tell);
  } catch {
    // A browser that keeps nothing (a private window, a sandbox, by the person's own wish) opens the app all the same.
  }
}

function canKeep(): boolean {
  const isBuilt = import.meta.env.PROD && import.meta.env.MODE !== 'single';
  return isBuilt && window.isSecureContext && window.parent === window && 'serviceWorker' in navigator;
}

function follow(registration: ServiceWorkerRegistration, tell: TellRenewal): void {
  const tellOf = (worker: ServiceWorker): void => tell(renewedWords(), () => renew(worker));
  const { waiting, installing, active } = registration;
  if (waiting) tellOf(waiting);
  else if (installing && active) whenInstalled(installing, tellOf);
  registration.addEventListener('updatefound', () => {
    // The first is what the page was loaded with.
    if (registration.installing && registration.active) whenInstalled(registration.installing, tellOf);
  });
  // A page that stands open for days asks too.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
}

function renewedWords(): string {
  return say(
    'There is a new version of Entente. The view comes back after reloading; a file opened from the disk has to be opened again.',
  );
}

function whenInstalled(worker: ServiceWorker, tell: (worker: ServiceWorker) => void): void {
  const listen = (): void => {
    if (worker.state === 'installing') return;
    worker.removeEventListener('statechange', listen);
    if (worker.state !== 'redundant') tell(worker);
  };
  worker.addEventListener('statechange', listen);
}

/** Nothing is loaded anew before the new version answers. */
function renew(worker: ServiceWorker): void {
  const reload = (): void => {
    if (worker.state === 'activated' || worker.state === 'redundant') location.reload();
  };
  worker.addEventListener('statechange', reload);
  worker.postMessage('renew');
  reload();
}
