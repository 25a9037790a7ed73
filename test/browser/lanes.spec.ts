import type { Locator, Page } from '@playwright/test';
import { expect, test } from './entente';
import { fingersOn } from './touch';

const lanes = (page: Page): Locator => page.getByRole('grid', { name: 'Actors through time' });

test('lanes show each actor through time, by keyboard and by pointer, with the selection and window of all views', async ({
  ui,
  page,
}) => {
  await page.goto('/?from=2022&to=2024');
  await page.getByRole('tab', { name: 'Lanes' }).click();
  const grid = lanes(page);
  await expect(grid.getByRole('rowheader').first()).toBeVisible();
  await expect.poll(() => ui.link().get('view')).toBe('lanes');
  await ui.checkAccessibility();

  await test.step('arrows walk from a name to its items, and Enter selects', async () => {
    await page.keyboard.press('Tab');
    await grid.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => ui.link().get('select')).not.toBeNull();
    const actor = ui.link().get('select');
    await expect(ui.details.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await page.keyboard.press('ArrowRight');
    const cell = page.locator(`[id="${await grid.getAttribute('aria-activedescendant')}"]`);
    await expect(cell).toHaveAccessibleName(/.+, .+, (confirmed|reported|disputed)$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => ui.link().get('select')).not.toBe(actor);
    await expect(cell).toHaveAttribute('aria-selected', 'true');
  });

  await test.step('a click selects an item, and a name', async () => {
    const name = grid.getByRole('rowheader', { name: /^Xi Jinping/ });
    await name.scrollIntoViewIfNeeded();
    const row = grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Xi Jinping/ }) });
    const cell = row.getByRole('gridcell').nth(1);
    await cell.scrollIntoViewIfNeeded();
    const box = (await cell.boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(row.getByRole('gridcell', { selected: true })).toHaveCount(1);
    await name.click();
    await expect(ui.details.getByRole('heading', { name: 'Xi Jinping' })).toBeVisible();
    await expect.poll(() => ui.link().get('select')).toBe('xi-jinping');
  });

  await test.step('dragging pans the window and Ctrl with the wheel zooms it, each as one step', async () => {
    const box = (await grid.boundingBox())!;
    const [x, y] = [box.x + box.width * 0.6, box.y + box.height - 12];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 140, y, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => ui.link().get('from')).not.toBe('2022');
    const panned = ui.link().get('from')!;
    expect(panned < '2022').toBe(true);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -400);
    await page.keyboard.up('Control');
    await expect.poll(() => ui.link().get('from')).not.toBe(panned);
    await page.waitForTimeout(500);
    await page.keyboard.press('Control+z');
    await expect.poll(() => ui.link().get('from')).toBe(panned);
    await page.keyboard.press('Control+z');
    await expect.poll(() => ui.link().get('from')).toBe('2022');
  });

  await test.step('lanes stand by type, which the link says', async () => {
    await page.getByRole('radiogroup', { name: 'Group lanes' }).getByText('By type').click();
    await expect(grid.getByRole('rowheader', { name: 'People' })).toBeAttached();
    await expect.poll(() => ui.link().get('lanes-by')).toBe('type');
  });

  await test.step('what is selected is selected in the graph', async () => {
    await page.getByRole('tab', { name: 'Graph' }).click();
    await expect(ui.list.getByRole('option', { selected: true })).toContainText('Xi Jinping');
  });
});

test('only the lanes on the screen exist, however many there are, and all can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?view=lanes');
  const grid = lanes(page);
  await expect(grid.getByRole('rowheader').first()).toBeVisible();
  await expect.poll(async () => Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(500);
  await expect.poll(() => grid.getByRole('row').count()).toBeLessThan(60);
  await grid.focus();
  await page.keyboard.press('Control+End');
  await expect(grid.getByRole('row').last()).toHaveAttribute(
    'aria-rowindex',
    (await grid.getAttribute('aria-rowcount'))!,
  );
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger that rests on an actor opens its menu', async ({ ui, page }) => {
    await page.goto('/?view=lanes');
    const name = page.getByRole('rowheader').first();
    await expect(name).toBeVisible();
    const { x, y, width, height } = (await name.boundingBox())!;
    const fingers = await fingersOn(page);
    await fingers.rest({ x: x + width / 2, y: y + height / 2 });
    await expect(page.getByRole('menuitem', { name: /^Hide the selected/ })).toBeVisible();
    // On a phone names stand over the lanes, and relationships beneath them.
    await expect.poll(() => ui.link().get('select')).toBe('china');
  });
});
