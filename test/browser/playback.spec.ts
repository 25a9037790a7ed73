import { expect, test } from './entente';

test('a window grows from where it begins, at the speed that is chosen, and its dates stand large in the picture', async ({
  ui,
  page,
}) => {
  await ui.open('?from=2012&to=2013');
  await ui.time.getByRole('button', { name: 'How the window moves' }).click();
  await page.getByText('Grow', { exact: true }).click();
  await page.getByText('4×', { exact: true }).click();
  await ui.checkAccessibility();
  await page.keyboard.press('Escape');
  await expect.poll(() => ui.link().get('play')).toBe('grow');
  expect(ui.link().get('speed')).toBe('4');
  await ui.time.getByRole('button', { name: 'Play' }).click();
  await expect(ui.graph.getByText(/^2012 – 201[5-9]$/)).toBeVisible();
  await expect.poll(() => ui.link().get('to')).not.toBe('2013');
  expect(ui.link().get('from')).toBe('2012');
  await ui.time.getByRole('button', { name: 'Pause' }).click();
  await expect(ui.graph.getByText(/^2012 – 20\d\d$/)).toHaveCount(0);
});

for (const view of ['lanes', 'map'])
  test(`its dates stand large behind the ${view} as well, on a phone too`, async ({ ui, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/?from=2012&to=2014&play=step&speed=4&view=${view}`);
    await ui.time.getByRole('button', { name: 'Play' }).click();
    const date = page.getByRole('tabpanel').getByText(/^20\d\d – 20\d\d$/);
    await expect(date).toBeVisible();
    await ui.time.getByRole('button', { name: 'Pause' }).click();
    await expect(date).toHaveCount(0);
  });

test('a window that steps shows nothing twice, and a link says how it plays', async ({ ui }) => {
  await ui.open('?from=2012&to=2014&play=step&speed=4');
  await ui.time.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => [ui.link().get('from'), ui.link().get('to')]).toEqual(['2015', '2017']);
  await ui.time.getByRole('button', { name: 'Pause' }).click();
});

test('playing stops at the end of the data, and begins again where that is wanted', async ({ ui, page }) => {
  await ui.open('?from=2024&to=2025&speed=4');
  await ui.time.getByRole('button', { name: 'Play' }).click();
  await expect(ui.time.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(ui.time.getByRole('button', { name: 'Play' })).toBeVisible();
  const end = Number(ui.link().get('to'));
  await ui.time.getByRole('button', { name: 'How the window moves' }).click();
  await page.getByRole('switch', { name: 'Begin again at the end' }).click();
  await page.keyboard.press('Escape');
  await ui.time.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => Number(ui.link().get('to'))).toBeLessThan(end);
});
