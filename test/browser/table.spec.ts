import { expect, test } from './entente';

const table = (text: string) => ({ name: 'holdings.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

const AMBIGUOUS = 'Owner,Asset,Since\nAnn,Canal Co,03/04/2014\nBo,Canal Co,05/06/2015\n';

test('a table with dates that can be read both ways is asked about, and the answer decides', async ({ ui, page }) => {
  await ui.open();
  const before = await ui.status.textContent();
  await page.locator('input[type=file]').setInputFiles(table(AMBIGUOUS));
  const dialog = page.getByRole('dialog', { name: /holdings.csv/ });
  await expect(dialog.getByRole('combobox', { name: 'What “Owner” is' })).toHaveValue('from');
  await expect(dialog.getByRole('combobox', { name: 'What “Since” is' })).toHaveValue('start');
  const open = dialog.getByRole('button', { name: 'Open', exact: true });
  await expect(open).toBeDisabled();
  await ui.checkAccessibility();

  await dialog.getByRole('radio', { name: /4 March 2014/ }).check();
  await expect(dialog.getByRole('status')).toHaveText('3 entities, 2 relationships from 2 rows.');
  await open.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('holdings');
  await expect(ui.status).not.toHaveText(before!);
  await ui.entity('Ann').click();
  await expect(ui.details).toContainText('4 March 2014');
});

test('what was guessed can be changed, and giving up leaves what was open', async ({ ui, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await ui.open();
  const before = 'Russia and China · Entente';
  await expect(page).toHaveTitle(before);
  await page.locator('input[type=file]').setInputFiles(table('x;y;z\nAnn;2014;Bo\nCy;2015;Di\n'));
  const dialog = page.getByRole('dialog', { name: /holdings.csv/ });
  await expect(dialog.getByRole('status')).toHaveText('4 entities, 2 relationships from 2 rows.');
  await dialog.getByRole('combobox', { name: 'What “x” is' }).selectOption('skip');
  await expect(dialog.getByRole('status')).toContainText('not clear');
  await dialog.getByRole('combobox', { name: 'Cells are divided by' }).selectOption('comma');
  await dialog.getByRole('combobox', { name: 'Cells are divided by' }).selectOption('semicolon');
  await expect(dialog.getByRole('combobox', { name: 'What “x” is' })).toHaveValue('from');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveTitle(before);
});

/** Letters as Windows-1251 has them. */
const cyrillic = (text: string): Buffer =>
  Buffer.from(
    Array.from(text, (letter) => (/[А-я]/.test(letter) ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0))),
  );

test('letters that were guessed wrongly are read as the person says: while a table is asked about, and afterwards', async ({
  ui,
  page,
}) => {
  await ui.open();
  const buffer = cyrillic('от;кому;тема\nБАНК;ФОНД;СУДА\nФОНД;ДОМА;ДЕЛО\n');
  await page.locator('input[type=file]').setInputFiles({ name: 'банк.csv', mimeType: 'text/csv', buffer });
  const dialog = page.getByRole('dialog', { name: /банк.csv/ });
  const letters = dialog.getByRole('combobox', { name: 'Letters are read as' });
  await expect(letters).toHaveValue('gb18030');
  await letters.selectOption('utf-16le');
  await expect(dialog.getByRole('status')).toContainText('Read so');
  await expect(dialog.getByRole('button', { name: 'Open', exact: true })).toBeDisabled();
  await letters.selectOption('windows-1251');
  await expect(dialog.getByRole('cell', { name: 'ДЕЛО' })).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: 'What “кому” is' })).toHaveValue('to');
  await ui.checkAccessibility();
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(ui.entity('БАНК')).toBeAttached();

  const report = ui.details.getByRole('region', { name: 'How it was read' });
  await report.getByRole('combobox', { name: 'Letters are read as' }).selectOption('windows-1252');
  await expect(ui.entity('ÁÀÍÊ')).toBeAttached();
  await expect(dialog).toHaveCount(0);
  await report.getByRole('combobox', { name: 'Letters are read as' }).selectOption('windows-1251');
  await expect(ui.entity('БАНК')).toBeAttached();
});
