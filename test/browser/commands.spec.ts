import { expect, test } from './entente';

test('an empty search offers what was seen lately and every command, and ">" commands alone', async ({ ui, page }) => {
  await ui.open('?select=gazprom');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('group', { name: 'Seen lately' }).getByRole('option', { name: 'Gazprom' })).toBeVisible();
  await page.keyboard.type('>map');
  await page.keyboard.press('Enter');
  await expect.poll(() => ui.link().get('view')).toBe('map');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('>statistics');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Statistics/ })).toBeVisible();
});

test('panels are hidden and shown, and every export is taken, by the name of its command', async ({ ui, page }) => {
  const run = async (words: string): Promise<void> => {
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type(`>${words}`);
    await page.keyboard.press('Enter');
  };
  await ui.open();
  await run('filters panel');
  await expect(ui.filters).toBeHidden();
  await run('details panel');
  await expect(ui.details).toBeHidden();
  await expect(page.getByRole('button', { name: 'Show details' })).toBeVisible();
  await ui.checkAccessibility();
  await ui.entity('Gazprom').click();
  await expect(ui.details.getByRole('heading', { name: 'Gazprom', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Show filters' }).click();
  await expect(ui.filters).toBeVisible();
  const coming = page.waitForEvent('download');
  await run('brief markdown');
  expect((await coming).suggestedFilename()).toBe('russia-china.md');
  await run('as graphml');
  const dialog = page.getByRole('dialog', { name: 'Export data' });
  await expect(dialog.getByRole('radio', { name: 'GraphML (.graphml)' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('single-letter keys can be switched off, for good; Delete destroys nothing', async ({ ui, page }) => {
  await ui.open('?select=gazprom');
  await ui.list.focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => ui.link().get('hide')).toBeNull();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help.getByText('Fit the picture')).toBeVisible();
  await help.getByRole('switch', { name: 'Single-letter keys' }).press('Space');
  await ui.checkAccessibility();
  await page.keyboard.press('Escape');
  await expect(ui.list).toBeFocused();
  await ui.open('?select=gazprom');
  await ui.list.focus();
  await page.keyboard.press('h');
  await page.keyboard.press('?');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(ui.search).toBeFocused();
  await expect.poll(() => ui.link().get('hide')).toBeNull();
  await expect(help).toHaveCount(0);
});

test('the menu opens by Shift+F10, and Esc closes a sheet before it takes a step back', async ({ ui, page }) => {
  await ui.open('?select=gazprom');
  await ui.list.focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: /^Hide the selected/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Show filters' }).click();
  await page.keyboard.press('Escape');
  await expect(ui.filters).toBeHidden();
  await expect.poll(() => ui.link().get('select')).toBe('gazprom');
});
