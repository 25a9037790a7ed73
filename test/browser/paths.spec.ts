import { expect, test } from './entente';
import { pictureOf, pixelsApart } from './picture';

test('P shows the paths between two selected entities, and Esc puts them away', async ({ ui, page }) => {
  await ui.open('?select=vladimir-potanin,heihe-rcb');
  await ui.list.focus();
  await page.keyboard.press('p');
  await expect(ui.details.getByRole('heading', { name: '1. 4 steps' })).toBeVisible();
  await expect.poll(() => ui.link().get('path')).toBe('vladimir-potanin,heihe-rcb');
  await ui.details.getByText('In the order of time').click();
  await expect.poll(() => ui.link().get('path-order')).toBe('time');
  await expect(ui.details.getByText(/No step is taken before/)).toBeVisible();
  await expect(ui.details.getByText(/^step taken/).first()).toBeVisible();
  await ui.details.getByRole('combobox', { name: 'The best path in the order of time' }).click();
  await page.getByRole('option', { name: 'last to set out' }).click();
  await expect.poll(() => ui.link().get('path-order')).toBe('latest');
  await ui.checkAccessibility();
  await ui.list.focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => ui.link().get('path')).toBeNull();
});

test('a link to paths brings all of them into sight, as asking for them does', async ({ ui, page }) => {
  const picture = () => pictureOf(ui.graph.getByRole('img').first());
  await ui.open('?path=vladimir-potanin,heihe-rcb');
  await expect(ui.details.getByRole('heading', { name: '1. 4 steps' })).toBeVisible();
  await page.waitForTimeout(500);
  const opened = await picture();
  await ui.details.getByRole('button', { name: 'Close the paths' }).click();
  await ui.graph.getByRole('button', { name: 'Fit' }).click();
  await expect.poll(async () => pixelsApart(page, opened, await picture())).toBeGreaterThan(20_000);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(ui.details.getByRole('heading', { name: '1. 4 steps' })).toBeVisible();
  await page.mouse.move(0, 0);
  await expect.poll(async () => pixelsApart(page, opened, await picture())).toBeLessThan(200);
});

test('longer paths are listed on request and open one by one, on a phone as well', async ({ ui, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await ui.open('?path=vladimir-potanin,heihe-rcb');
  await expect(ui.details.getByRole('button', { name: '1. 4 steps via Nornickel' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await expect(ui.details.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await ui.details.getByRole('button', { name: 'Show 6 more paths' }).click();
  await expect.poll(() => ui.link().get('paths')).toBe('12');
  const last = ui.details.getByRole('button', { name: /^12\. \d steps via/ });
  await last.focus();
  await page.keyboard.press('Enter');
  await expect(last).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('lanes and map bring out the paths, and the one that is pointed at alone', async ({ ui, page }) => {
  await page.goto('/?path=vladimir-potanin,heihe-rcb&view=lanes');
  const onPath = page.getByRole('rowheader', { name: /on a path that is shown$/ });
  await expect(page.getByRole('rowheader').first()).toHaveAccessibleName(
    /^Vladimir Potanin.* on a path that is shown$/,
  );
  await expect(page.getByRole('rowheader', { name: /^Russia,/ })).toHaveAccessibleName(/on a path that is shown$/);
  await ui.checkAccessibility();
  const [first] = await ui.details.getByRole('heading', { level: 3 }).all();
  await first!.hover();
  await expect(page.getByRole('rowheader', { name: /^Russia,/ })).not.toHaveAccessibleName(/on a path that is shown$/);
  await expect(onPath.first()).toHaveAccessibleName(/^Vladimir Potanin/);
  await page.getByRole('tab', { name: 'Map' }).click();
  await expect(page.getByText(/\d+ have none \(\d+ on the paths\)\./)).toBeVisible();
  await first!.hover();
  await expect(page.getByText(/\d+ have none \(4 on the paths\)\./)).toBeVisible();
});

test('who is hidden is told to be, where a path is asked for', async ({ ui }) => {
  await ui.open('?path=gazprom,cnpc&hide=gazprom');
  await expect(ui.details.getByText('Gazprom itself is hidden by the filters.')).toBeVisible();
});

test('who is not connected under the filters is told so', async ({ ui }) => {
  await ui.open('?path=vladimir-potanin,heihe-rcb&to=2001');
  await expect(ui.details.getByText('Not connected in this data')).toBeVisible();
  await expect(ui.details.getByRole('heading', { name: 'The nearest it came' })).toBeVisible();
  await expect(ui.details.getByText(/^Missing: the filters hide/).first()).toBeVisible();
});

test('the menu opens by key, by right click, and does what it says', async ({ ui, page }) => {
  await ui.open();
  await ui.list.focus();
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitem', { name: /Hide the selected/ })).toBeVisible();
  await ui.checkAccessibility();
  await menu.getByRole('menuitem', { name: /Only what surrounds/ }).click();
  await expect(ui.status).toContainText('out of reach');
  const paper = (await ui.graph.getByRole('img').boundingBox())!;
  await page.mouse.click(paper.x + 20, paper.y + paper.height - 160, { button: 'right' });
  await menu.getByRole('menuitem', { name: 'Lift all filters' }).click();
  await expect(ui.status).toContainText('nothing hidden');
});
