import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './test/support/browser.js';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'test/browser',
  globalSetup: './test/support/served-app.js',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // Only a hang is a fault: a slow machine fails nothing.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    browserName: 'chromium',
    // Set by the global setup, which serves the built app at a free port.
    baseURL: process.env['ENTENTE_ADDRESS'] ?? 'http://127.0.0.1:4173/',
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // Their requests cannot be routed; the journeys offline allow them.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    // A trace of every journey would double its time; ask for one with `--trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) },
  },
});
