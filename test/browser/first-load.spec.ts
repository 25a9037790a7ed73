import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { scriptsOfFirstLoad } from '../support/first-load';
import { expect, test } from './entente';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Thousands of bytes of packed JavaScript before the first picture: README says so. */
const MOST_KB = 350;

test(`the scripts of the first picture are at most ${MOST_KB} kB, packed`, () => {
  const sizes = scriptsOfFirstLoad(dist).map((name) => {
    const packed = gzipSync(readFileSync(`${dist}/assets/${name}`), { level: 9 });
    return { name, kB: packed.length / 1000 };
  });
  expect(sizes.length).toBeGreaterThan(3);
  const total = sizes.reduce((sum, { kB }) => sum + kB, 0);
  expect(total, JSON.stringify(sizes, null, 1)).toBeLessThanOrEqual(MOST_KB);
});

test('the first picture comes with its own scripts alone; a part that does not come says so, and comes when asked again', async ({
  page,
  context,
}) => {
  const first = scriptsOfFirstLoad(dist);
  const isLate = (url: URL): boolean =>
    url.pathname.endsWith('.js') && !first.includes(url.pathname.split('/').at(-1)!);
  await context.route(isLate, (route) => route.abort());
  await page.goto('/');
  await page.waitForFunction(() => performance.getEntriesByName('entente:first-picture').length > 0);
  const filters = page.getByRole('region', { name: 'Filters' });
  await expect(filters.getByText('The filters could not be loaded')).toBeVisible();
  await context.unroute(isLate);
  await filters.getByRole('button', { name: 'Try again' }).click();
  await expect(filters.getByRole('heading', { name: 'Filters' })).toBeVisible();
});

test('what is typed before the search is there is searched for when it comes', async ({ ui, page }) => {
  const held: (() => void)[] = [];
  await page.route(/MainSearch|SearchBox/, async (route) => {
    await new Promise<void>((resolve) => void held.push(resolve));
    await route.continue();
  });
  await ui.open();
  await page.keyboard.press('/');
  await page.keyboard.type('Gazpr');
  await expect(ui.search).toHaveValue('Gazpr');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  for (const go of held) go();
  await expect(page.getByRole('option', { name: /Gazprom/ }).first()).toBeVisible();
  await expect(ui.search).toBeFocused();
  await page.keyboard.type('om');
  await expect(ui.search).toHaveValue('Gazprom');
  await page.keyboard.press('Enter');
  await expect(ui.details.getByRole('heading', { name: 'Gazprom', exact: true })).toBeVisible();
});

test('what opens over the rest is there without a network once the page has rested', async ({ ui, page, context }) => {
  await ui.open();
  await page.waitForFunction(
    (wanted) => wanted.every((name) => performance.getEntriesByType('resource').some((one) => one.name.includes(name))),
    ['HelpDialog', 'LanesView', 'ShareCard', 'TableDialog'],
  );
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeFocused();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('textbox', { name: 'Link to this view' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
  await page.getByRole('tab', { name: 'Lanes' }).click();
  await expect(page.getByRole('region', { name: 'Lanes' })).toBeVisible();
});
