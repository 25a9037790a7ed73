#!/usr/bin/env node
// Makes the icons of site/ from site/icon.svg, for systems that take no SVG: node bin/make-icons.js
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { obtainBrowser } from '../test/support/browser.js';

const GROUND = '#2f4b8f';
/** A mask may cut away all but a circle of four fifths, and Apple's corners are its own: those fill the square. */
const ICONS = /** @type {const} */ ([
  { name: 'icon-192', size: 192, share: 1, ground: 'transparent' },
  { name: 'icon-512', size: 512, share: 1, ground: 'transparent' },
  { name: 'icon-maskable-512', size: 512, share: 0.76, ground: GROUND },
  { name: 'apple-touch-icon', size: 180, share: 0.9, ground: GROUND },
]);

const site = new URL('../site/', import.meta.url);
const sign = `data:image/svg+xml;base64,${readFileSync(new URL('icon.svg', site)).toString('base64')}`;
const found = obtainBrowser();
if ('trouble' in found) throw new Error(found.trouble);
const browser = await chromium.launch({ executablePath: found.path });
const page = await browser.newPage();
for (const { name, size, share, ground } of ICONS) {
  /* oxlint-disable no-await-in-loop -- one page draws them all. */
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground}">
    <img src="${sign}" width="${size * share}" height="${size * share}" alt="">`,
  );
  await page.locator('img').evaluate((image) => /** @type {HTMLImageElement} */ (image).decode());
  writeFileSync(new URL(`${name}.png`, site), await page.screenshot({ omitBackground: true }));
}
await browser.close();
