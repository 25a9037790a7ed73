import { expect, test } from './entente';

test('a source opens from its citation, with its worth and everything that rests on it', async ({ ui, page }) => {
  await ui.open('?select=visited-vladimir-putin-china-2024-05-16');
  await ui.details
    .getByRole('button', { name: /^AFP, carried by The Moscow Times: source of \d+ relationships/ })
    .click();
  await expect(
    ui.details.getByRole('heading', { name: 'Putin to Visit China in First Foreign Trip Since Re-Election' }),
  ).toBeVisible();
  await expect(ui.details.getByText('Source: Newspaper or broadcaster')).toBeVisible();
  await expect(ui.details.getByRole('heading', { name: /\d+ relationships rest on it/ })).toBeVisible();
  await ui.checkAccessibility();
  await expect.poll(() => ui.link().get('select')).not.toBe('visited-vladimir-putin-china-2024-05-16');
  const link = ui.link().get('select');
  await page.goto(`/?select=${link}`);
  await expect(ui.details.getByRole('heading', { name: /\d+ relationships rest on it/ })).toBeVisible();
});

test('a dispute stands side by side with who says which', async ({ ui }) => {
  await ui.open('?select=russia--supplies--china--2023-12-01');
  const dispute = ui.details.getByRole('region', { name: 'Who says which' });
  await expect(dispute.getByRole('listitem').filter({ hasText: '6,500 t' }).first()).toBeVisible();
  await expect(dispute.getByText('73 t', { exact: true })).toBeVisible();
  await ui.checkAccessibility();
  await dispute.getByRole('button', { name: 'Russia supplies China' }).click();
  await expect.poll(() => ui.link().get('select')).toBe('russia--supplies--china--2023-12-01-2');
});

test('the statistics count the dataset and say what it lacks', async ({ ui, page }) => {
  await ui.open();
  await page.getByRole('button', { name: 'Statistics' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/relationships rest on one source alone/)).toBeVisible();
  await expect(dialog.getByRole('table', { name: 'Relationships by year of beginning' })).toBeVisible();
  await expect(dialog.getByRole('row', { name: /^Company 151/ })).toBeVisible();
  await ui.checkAccessibility();
});
