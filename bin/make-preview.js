#!/usr/bin/env node
// Makes site/preview.png, the picture that other sites show with a link, from the built app: npm run build, then node bin/make-preview.js
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { obtainBrowser } from '../test/support/browser.js';
import { serve } from './serve.js';

/** Such pictures are shown small: names must be large in them. */
const [WIDTH, HEIGHT, SCALE] = [800, 420, 1.5];
const VIEW = '?embed=1&theme=light&lang=en&draw=20';

const root = fileURLToPath(new URL('..', import.meta.url));
const found = obtainBrowser();
if ('trouble' in found) throw new Error(found.trouble);
const site = await serve({ root: `${root}/dist` });
const browser = await chromium.launch({ executablePath: found.path });
const page = await browser.newPage({
  viewport: { width: WIDTH, height: HEIGHT },
  deviceScaleFactor: SCALE,
  reducedMotion: 'reduce',
});
// What is for a hand at the picture has no place in it, and takes no room from it.
await page.addInitScript(() =>
  addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style');
    style.textContent = '.graph-corner, .graph-toolbar, .legend, .embedded-credits { display: none !important }';
    document.head.append(style);
  }),
);
await page.setContent(`
  <style>
    body { margin: 0; display: flow-root; background: #fbf9f5; color: #1c2029 }
    header { display: grid; grid-template-columns: 54px 1fr; gap: 0 14px; position: absolute; padding: 14px 22px 0; height: 54px; align-items: center }
    svg { grid-row: span 2 }
    b { font: 600 27px/30px Georgia, 'Noto Serif', serif }
    span { font: 15px/20px system-ui, 'Noto Sans', sans-serif }
    iframe { display: block; border: 0; margin-top: 58px; width: 100vw; height: calc(100vh - 66px) }
  </style>
  <header>
    ${readFileSync(`${root}/site/icon.svg`, 'utf8')}
    <b>Entente: Russia and China</b>
    <span>Who is connected to whom, since when, on what evidence</span>
  </header>
  <iframe src="${site.address}${VIEW}"></iframe>`);
const app = page.frames()[1];
await app?.waitForFunction(() => performance.getEntriesByName('entente:first-picture').length > 0);
await page.screenshot({ path: `${root}/site/preview.png` });
await browser.close();
await site.close();
