import { expect, test } from './entente';

test('a first visit begins beside the picture with questions that are answered, and never again once put away', async ({
  ui,
  page,
}) => {
  await ui.open();
  const start = page.getByRole('region', { name: 'Start here' });
  await expect(start).toBeVisible();
  await ui.checkAccessibility();
  await start.getByRole('link', { name: 'Which sanctions have there been since 2022?' }).click();
  await expect.poll(() => ui.link().get('relation')).toBe('sanctions');
  await expect(start).toBeHidden();
  await page.goBack();
  await start.getByRole('button', { name: 'Put the start card away' }).click();
  await expect(start).toBeHidden();
  await ui.open();
  await expect(ui.details.getByRole('heading', { name: 'Russia and China' })).toBeVisible();
  await expect(start).toBeHidden();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await page.getByRole('button', { name: 'Show the start card' }).click();
  await expect(start).toBeVisible();
});
