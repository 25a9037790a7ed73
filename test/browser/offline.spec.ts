import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { serve } from '../../bin/serve.js';
import { expect, test } from './entente';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

test.use({ serviceWorkers: 'allow' });

/** Until the browser keeps all of the app. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
}

async function pictured(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('entente:first-picture').length > 0);
}

test.describe('an app in a folder of its own', () => {
  let folder: string;
  let site: Awaited<ReturnType<typeof serve>>;
  let address: string;

  test.beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-offline-'));
    cpSync(dist, join(folder, 'tools/entente'), { recursive: true });
    site = await serve({ root: folder });
    address = `${site.address}tools/entente/`;
  });

  test.afterEach(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  test('opens without a network once it was there: the picture, the rest of the screen, any view', async ({
    ui,
    page,
    context,
  }) => {
    await page.goto(address);
    await kept(page);
    await context.setOffline(true);
    await site.close();
    await page.goto(`${address}?select=rosneft&from=2014`);
    await pictured(page);
    await expect(ui.list.getByRole('option').first()).toBeAttached();
    await expect(ui.filters.getByRole('heading', { name: 'Filters' })).toBeVisible();
    await expect(ui.details.getByRole('heading', { name: 'Rosneft', exact: true })).toBeVisible();
    await page.getByRole('tab', { name: 'Map' }).click();
    await expect(page.getByRole('region', { name: 'Map' })).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await page.goto(`${address}?data=https://example.org/else.json`);
    await expect(page.getByText('https://example.org/else.json could not be reached')).toBeVisible();
  });

  test('a new version says that it is there, and comes when it is asked for, in the same view', async ({ page }) => {
    const view = `${address}?from=2014&select=rosneft`;
    await page.goto(view);
    await kept(page);
    await page.reload();
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(`${address}sw.js`);
    appendFileSync(join(folder, 'tools/entente/sw.js'), '// Another version.\n');
    await page.reload();
    const notice = page.getByRole('alert').filter({ hasText: 'There is a new version of Entente' });
    await expect(notice).toBeVisible();
    await expect(page).toHaveTitle(/^Rosneft/);
    const reloaded = page.waitForEvent('load');
    await notice.getByRole('button', { name: 'Reload' }).click();
    await reloaded;
    await expect(page).toHaveTitle(/^Rosneft/);
    await expect(notice).toBeHidden();
    expect(page.url()).toBe(view);
    const isWaiting = await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
    expect(isWaiting).toBe(false);
  });

  test('leaves nothing in the browser where it is embedded, or inside another page', async ({ page }) => {
    await page.goto(`${address}?embed=1`);
    await pictured(page);
    await page.waitForFunction(
      (wanted) =>
        wanted.every((name) => performance.getEntriesByType('resource').some((one) => one.name.includes(name))),
      ['HelpDialog', 'LanesView', 'ShareCard', 'TableDialog'],
    );
    await page.waitForLoadState('networkidle');
    await page.setContent(`<iframe title="Inside" src="${address}"></iframe>`);
    await page
      .frames()[1]!
      .waitForFunction(() => performance.getEntriesByType('resource').some((one) => one.name.includes('/offline-')));
    await page.waitForLoadState('networkidle');
    await page.goto(`${address}README.md`);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
});
