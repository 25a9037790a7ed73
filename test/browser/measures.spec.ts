import { expect, test } from './entente';

test('entities are coloured and sized by measures of the window, and the legend says so', async ({ ui, page }) => {
  await ui.open('');
  await page.getByRole('button', { name: 'Colour and size' }).click();
  await page.getByRole('combobox', { name: 'Colour of entities' }).click();
  await page.getByRole('option', { name: 'Betweenness' }).click();
  await page.getByRole('combobox', { name: 'Size of entities' }).click();
  await page.getByRole('option', { name: 'PageRank' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => ui.link().get('colour')).toBe('betweenness');
  await expect.poll(() => ui.link().get('size')).toBe('pagerank');
  const legend = page.getByRole('list', { name: 'Colour of entities' });
  await expect(legend).toContainText('Betweenness in this window');
  await expect(legend).toContainText(/0\.\d+/);
  const before = (await legend.textContent())!;
  await page.getByRole('textbox', { name: 'From date' }).fill('2024');
  await page.keyboard.press('Enter');
  await expect(legend).not.toHaveText(before);
  await expect(legend).not.toContainText('being computed');
  await ui.checkAccessibility();
});

test('communities are told by the name of their best connected member', async ({ ui, page }) => {
  await ui.open('?colour=community');
  const legend = page.getByRole('list', { name: 'Colour of entities' });
  await expect(legend).toContainText(/China and \d+ more/);
  await expect.poll(() => legend.getByRole('listitem').count()).toBeGreaterThan(3);
});

test('measures are columns of the table, which sorts by them', async ({ page }) => {
  await page.goto('/?view=table&columns=betweenness');
  const table = page.getByRole('table', { name: 'Entities in view' });
  await table.getByRole('button', { name: 'Betweenness' }).click();
  await expect(table.getByRole('columnheader', { name: 'Betweenness' })).toHaveAttribute('aria-sort', 'descending');
  await expect(table.getByRole('row').nth(1)).toContainText(/China.*0\.\d+/);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Core number' }).check();
  await expect(table.getByRole('columnheader', { name: 'Core number' })).toBeVisible();
  await expect(page).toHaveURL(/columns=betweenness,core/);
});

test('the details of an actor hold its years and, when asked for, its measures', async ({ ui }) => {
  await ui.open('?select=gazprom');
  await expect(ui.details.getByRole('img', { name: /Beginnings of relationships by year/ })).toBeVisible();
  await ui.details.getByText('Measures in this window').click();
  await expect(ui.details.getByText(/no\. \d+ of 751/).first()).toBeVisible();
  await expect(ui.details.getByText(/^group \d+$/)).toBeVisible();
});
