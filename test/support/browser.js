import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const WHAT_TO_DO =
  'No Chromium was found for the browser tests: install Chromium or Google Chrome, or set CHROME_PATH to its program file.';

/** Playwright switches these off itself; of two lists the browser reads the second alone. */
const OFF_ALREADY = [
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** What drops from the address field is two pages, which every window loads beside ours: as much work as our own takes. */
const ADDRESS_FIELD = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What a browser is started with in which nobody types an address. */
export const BROWSER_ARGS = [`--disable-features=${[...OFF_ALREADY, ...ADDRESS_FIELD].join(',')}`];

/**
 * The program file of a Chromium on this machine; null when there is none.
 * @returns {string | null}
 */
export function findBrowser() {
  const wished = process.env['CHROME_PATH'];
  if (wished) return isProgram(wished) ? wished : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  return candidates.find((path) => isProgram(path)) ?? null;
}

/**
 * Finds a Chromium, or installs one where that can be done without asking anybody: as root on Debian.
 * @returns {{ path: string } | { trouble: string }}
 */
export function obtainBrowser() {
  const path = findBrowser();
  if (path) return { path };
  const wished = process.env['CHROME_PATH'];
  if (wished) return { trouble: `CHROME_PATH is “${wished}”, and there is no program file there.` };
  if (!canInstall()) return { trouble: WHAT_TO_DO };
  console.log('No Chromium was found; installing it with apt-get …');
  const isInstalled =
    aptGet('update') && aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  const installed = findBrowser();
  if (installed) return { path: installed };
  return { trouble: isInstalled ? WHAT_TO_DO : `apt-get could not install chromium. ${WHAT_TO_DO}` };
}

function canInstall() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {...string} args */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', ['-q', ...args], { env, encoding: 'utf8', timeout: 600_000 });
  if (status !== 0) console.error(`${stdout ?? ''}${stderr ?? ''}`);
  return status === 0;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
