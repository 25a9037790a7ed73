import { readFile } from 'node:fs/promises';
import { expect, test } from './entente';

test('steps are undone, branched without loss, and a named view outlives the page and travels with the file', async ({
  ui,
  page,
}) => {
  await ui.open();
  await ui.entity('China').click();
  await ui.entity('Russia').click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(ui.details.getByRole('heading', { name: 'China', exact: true })).toBeVisible();
  await ui.entity('Gazprom').click();
  await page.getByRole('button', { name: 'History' }).click();
  const history = page.getByRole('dialog', { name: 'History' });
  const steps = history.getByRole('region', { name: 'Steps' });
  await expect(steps.getByRole('button', { name: /^Selected Gazprom after “Selected China”/ })).toBeVisible();
  await steps.getByRole('button', { name: /^Selected Russia/ }).click();
  await expect.poll(() => ui.link().get('select')).toBe('russia');
  await history.getByRole('textbox', { name: 'Name this view' }).fill('Moscow <b>first</b>');
  await page.keyboard.press('Enter');
  await expect(history.getByRole('button', { name: 'Moscow <b>first</b>', exact: true })).toBeVisible();
  await ui.checkAccessibility();
  await history.getByRole('button', { name: 'Remove Moscow <b>first</b>' }).click();
  await expect(history.getByRole('button', { name: 'Moscow <b>first</b>', exact: true })).toHaveCount(0);
  await history.getByRole('button', { name: 'Put it back' }).click();
  await expect(history.getByRole('button', { name: 'Moscow <b>first</b>', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'History' })).toBeFocused();

  await ui.open();
  await page.getByRole('button', { name: 'History' }).click();
  await history.getByRole('button', { name: 'Moscow <b>first</b>', exact: true }).click();
  await expect.poll(() => ui.link().get('select')).toBe('russia');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Data …' }).click();
  const data = page.getByRole('dialog', { name: 'Export data' });
  await data.getByRole('checkbox', { name: 'With my notes and named views' }).check();
  const download = page.waitForEvent('download');
  await data.getByRole('button', { name: 'Save', exact: true }).click();
  const file = await (await download).path();
  const text = await readFile(file, 'utf8');
  expect((JSON.parse(text) as { workspace: { views: { name: string }[] } }).workspace.views[0]?.name).toBe(
    'Moscow <b>first</b>',
  );

  // In another browser, which has kept nothing, the file brings the view back.
  await page.evaluate(() => indexedDB.deleteDatabase('entente'));
  await ui.open();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open data' }).click();
  await (await chooser).setFiles({ name: 'back.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'History' }).click();
  await expect(history.getByRole('button', { name: 'Moscow <b>first</b>', exact: true })).toBeVisible();
});
