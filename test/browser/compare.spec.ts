import { expect, test } from './entente';

test('on a phone the command opens the box for the second window, all of it on the screen', async ({ ui, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await ui.open('?from=2022&to=2023');
  await ui.search.fill('>compare with');
  await page.getByRole('option', { name: 'Compare with a second window' }).click();
  const form = page.getByRole('dialog').filter({ has: page.getByRole('textbox', { name: 'Compare from' }) });
  const box = (await form.boundingBox())!;
  expect([box.x >= 0, box.y >= 0, box.x + box.width <= 390, box.y + box.height <= 844]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  await form.getByRole('textbox', { name: 'Compare from' }).fill('2014');
  await form.getByRole('textbox', { name: 'Compare to' }).fill('2015');
  await form.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect.poll(() => ui.link().get('compare')).toBe('2014/2015');
});

test('on a phone on which a story is read in place of the time strip its commands are not offered', async ({
  ui,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await ui.open('?story=when-the-banks-stopped-paying&step=2');
  await ui.search.fill('>window');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('option', { name: 'Compare with a second window' })).toHaveCount(0);
  await expect(page.getByRole('option', { name: 'Play or pause the window' })).toHaveCount(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await ui.search.fill('>compare with');
  await expect(page.getByRole('option', { name: 'Compare with a second window' })).toBeVisible();
});

test('a second window tells what was added, ended and changed, in words and in the link', async ({ ui, page }) => {
  await ui.open('?from=2021&to=2021');
  await ui.time.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('button', { name: 'After it: 2022' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Compare from' }).fill('2024');
  await page.getByRole('textbox', { name: 'Compare to' }).fill('2023');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/the first not after the second/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Compare to' }).fill('2024');
  await page.keyboard.press('Enter');
  await expect(ui.status).toContainText(/\+ [\d,]+ added, − [\d,]+ ended, = [\d,]+ continued, ~ [\d,]+ changed/);
  await expect.poll(() => ui.link().get('compare')).toBe('2024/2024');
  await expect(ui.details.getByRole('heading', { name: /[\d,]+ added/ })).toBeVisible();
  await expect(ui.details.getByText(/^USD 146\.887 bn \(2021\) → USD 244\.81 bn \(2024\)$/)).toBeVisible();
  await expect(ui.graph.getByRole('list', { name: 'From the earlier window to the later' })).toContainText('−ended');
  await ui.checkAccessibility();

  await test.step('the table and the lanes say it too', async () => {
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByRole('columnheader', { name: 'Change' }).getByRole('button').click();
    await expect(page.getByText('+ added', { exact: true }).first()).toBeVisible();
    await page.getByRole('tab', { name: 'Lanes' }).click();
    await expect(page.getByText('Both windows that are compared')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Less time' })).toBeDisabled();
  });
  await ui.details.getByRole('button', { name: 'Stop comparing' }).click();
  await expect(ui.status).not.toContainText('added');
});
