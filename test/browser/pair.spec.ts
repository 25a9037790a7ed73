import { expect, test } from './entente';

test('two selected entities open the page of everything between them, year by year, with sources', async ({
  ui,
  page,
}) => {
  await ui.open('?select=gazprom,cnpc');
  await ui.details.getByRole('button', { name: 'Everything between them' }).click();
  const pair = page.getByRole('region', { name: 'Everything between two' });
  await expect(pair.getByRole('heading', { name: 'Gazprom and China National Petroleum Corporation' })).toBeFocused();
  await expect.poll(() => ui.link().get('pair')).toBe('gazprom,cnpc');
  const year = pair.getByRole('region', { name: '2014' });
  await expect(year.getByText(/Gazprom contracts with/).first()).toBeVisible();
  await expect(year.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await pair.getByRole('button', { name: /^2025: / }).click();
  await expect(pair.getByRole('heading', { name: /^2025/ })).toBeInViewport();
  await ui.checkAccessibility();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tab', { name: 'Graph' })).toBeVisible();
  await expect.poll(() => ui.link().get('pair')).toBeNull();
});

test('the page follows the window, and says what the filters hide', async ({ ui, page }) => {
  await page.goto('/?pair=russia,china&from=2001&to=2002&when=started');
  const pair = page.getByRole('region', { name: 'Everything between two' });
  await expect(pair.getByText(/in the window 2001 – 2002/)).toBeVisible();
  await expect(pair.getByText(/more are hidden by filters/)).toBeVisible();
  await expect(pair.getByRole('region', { name: '2024' })).toHaveCount(0);
  await ui.time.getByRole('button', { name: 'Whole span' }).click();
  await expect(pair.getByRole('region', { name: '2024' })).toHaveCount(1);
});

test('two who are not tied are told so, with the shortest ways between them', async ({ ui, page }) => {
  await page.goto('/?pair=vladimir-potanin,heihe-rcb');
  const pair = page.getByRole('region', { name: 'Everything between two' });
  await expect(pair.getByText(/0 direct relationships/)).toBeVisible();
  await expect(
    pair.getByRole('region', { name: 'Longer ways' }).getByRole('heading', { name: '4 steps' }),
  ).toBeVisible();
  await pair.getByRole('button', { name: 'Nornickel', exact: true }).first().click();
  await expect(ui.details.getByRole('heading', { name: 'Nornickel' })).toBeVisible();
});
