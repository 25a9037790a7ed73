import type { Page } from '@playwright/test';
import { expect, test } from './entente';

/** Notes the large dates from now on, in the page itself: a slow machine must not miss one. Returns how to read them. */
async function watchPlaying(page: Page): Promise<() => Promise<readonly string[]>> {
  const dates = await page.evaluateHandle(() => {
    const seen: string[] = [];
    new MutationObserver(() => {
      const date = document.querySelector('.playing-date')?.textContent;
      if (date && date !== seen.at(-1)) seen.push(date);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return seen;
  });
  return () => dates.jsonValue();
}

test('a window grows from where it begins, at the speed that is chosen, and its dates stand large in the picture', async ({
  ui,
  page,
}) => {
  await ui.open('?from=2012&to=2013&loop=1');
  await ui.time.getByRole('button', { name: 'How the window moves' }).click();
  await page.getByText('Grow', { exact: true }).click();
  await page.getByText('4×', { exact: true }).click();
  await ui.checkAccessibility();
  await page.keyboard.press('Escape');
  await expect.poll(() => ui.link().get('play')).toBe('grow');
  await expect.poll(() => ui.link().get('speed')).toBe('4');
  await ui.time.getByRole('button', { name: 'Play' }).click();
  await expect(ui.graph.getByText(/^2012 – 201[5-9]$/)).toBeVisible();
  await expect.poll(() => ui.link().get('to')).not.toBe('2013');
  await expect.poll(() => ui.link().get('from')).toBe('2012');
  await ui.time.getByRole('button', { name: 'Pause' }).click();
  await expect(ui.graph.getByText(/^2012 – 20\d\d$/)).toHaveCount(0);
});

for (const view of ['lanes', 'map'])
  test(`its dates stand large behind the ${view} as well, on a phone too`, async ({ ui, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/?from=2012&to=2014&play=step&speed=4&loop=1&view=${view}`);
    await ui.time.getByRole('button', { name: 'Play' }).click();
    const date = page.getByRole('tabpanel').getByText(/^20\d\d – 20\d\d$/);
    await expect(date).toBeVisible();
    await ui.time.getByRole('button', { name: 'Pause' }).click();
    await expect(date).toHaveCount(0);
  });

test('a window that steps shows nothing twice, and a link says how it plays', async ({ ui, page }) => {
  await ui.open('?from=2012&to=2014&play=step&speed=4');
  const played = await watchPlaying(page);
  await ui.time.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => ui.link().get('to')).toBe('2026');
  const windows = await played();
  expect(windows.slice(0, 3)).toEqual(['2012 – 2014', '2015 – 2017', '2018 – 2020']);
  expect(new Set(windows).size).toBe(windows.length);
});

test('playing stops at the end of the data, and begins again where that is wanted', async ({ ui, page }) => {
  await ui.open('?from=2024&to=2025&speed=4');
  await ui.time.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => ui.link().get('to')).not.toBe('2025');
  await expect(ui.time.getByRole('button', { name: 'Play' })).toBeVisible();
  const end = Number(ui.link().get('to'));
  await ui.time.getByRole('button', { name: 'How the window moves' }).click();
  await page.getByRole('switch', { name: 'Begin again at the end' }).click();
  await page.keyboard.press('Escape');
  await ui.time.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => Number(ui.link().get('to'))).toBeLessThan(end);
});
