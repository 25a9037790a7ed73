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

test('single-letter keys can be switched off, for good; Delete destroys nothing', async ({ ui, page }) => {
  await ui.open('?select=gazprom');
  await ui.list.focus();
  await page.keyboard.press('Delete');
  expect(ui.link().get('hide')).toBeNull();
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
  expect(ui.link().get('hide')).toBeNull();
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
  expect(ui.link().get('select')).toBe('gazprom');
});
