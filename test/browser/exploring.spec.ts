import { pixelsApart } from './picture';
import { expect, test } from './entente';

test('each reason in the status sentence is a button that lifts its filter', async ({ ui }) => {
  await ui.open('?from=2022-02&to=2024-05&relation=diplomacy');
  await expect(ui.status).toContainText(/hidden: [\d,]+ by date, [\d,]+ by type/);
  await ui.status.getByRole('button', { name: /by type/ }).click();
  await expect(ui.status).not.toContainText('by type');
  await ui.status.getByRole('button', { name: /by date/ }).click();
  await expect(ui.status).toContainText('nothing hidden');
  expect(ui.page.url()).not.toContain('?');
});

test('Back and Forward step through what was explored', async ({ ui, page }) => {
  await ui.open();
  await ui.entity('China').click();
  await ui.entity('Russia').click();
  await expect(ui.details.getByRole('heading', { name: 'Russia', exact: true })).toBeVisible();
  await page.goBack();
  await expect(ui.details.getByRole('heading', { name: 'China', exact: true })).toBeVisible();
  await page.goForward();
  await expect(ui.details.getByRole('heading', { name: 'Russia', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(ui.details.getByRole('heading', { name: 'China', exact: true })).toBeVisible();
});

test('a narrower window hides ties and never the entities on the screen', async ({ ui }) => {
  await ui.open();
  const names = await ui.list.getByRole('option').locator('.twin-name').allTextContents();
  await ui.time.getByRole('textbox', { name: 'To date' }).fill('1995');
  await ui.time.getByRole('textbox', { name: 'To date' }).press('Enter');
  await expect(ui.status).toContainText('by date');
  const after = await ui.list.getByRole('option').locator('.twin-name').allTextContents();
  for (const name of names) expect(after).toContain(name);
});

test('filters are chosen and the picture and the address follow', async ({ ui }) => {
  await ui.open();
  await ui.filters.getByRole('button', { name: 'Only People' }).click();
  await expect(ui.status).toContainText('by entity type');
  await expect.poll(() => ui.link().get('entity')).toBe('person');
  await ui.filters.getByRole('button', { name: 'Lift all' }).click();
  await expect(ui.status).toContainText('nothing hidden');
});

test('an actor and his surroundings are all that is left', async ({ ui }) => {
  await ui.open('?actor=gazprom');
  await expect(ui.entity('Gazprom')).toBeAttached();
  await expect(ui.status).toContainText('out of reach');
  const near = await ui.list.getByRole('option').count();
  await ui.open('?actor=gazprom&hops=2');
  await expect.poll(() => ui.list.getByRole('option').count()).toBeGreaterThanOrEqual(near);
});

test('a question that nothing answers says so and offers the way back', async ({ ui, page }) => {
  await page.goto('/?actor=gazprom&confidence=disputed&entity=person');
  await expect(ui.graph.getByText(/Nothing matches/)).toBeVisible();
  await ui.graph.getByRole('button', { name: /lift/i }).click();
  await expect(ui.list.getByRole('option').first()).toBeAttached();
});

test('the keyboard alone finds, reads, opens, hides and undoes', async ({ ui, page }) => {
  await ui.open();
  await ui.list.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(ui.details.getByRole('heading', { level: 2 })).toBeVisible();
  await expect.poll(() => ui.link().get('select')).not.toBeNull();
  const selected = ui.link().get('select');
  await page.keyboard.press('e');
  await expect.poll(() => ui.link().get('show')).toBe(selected);
  await page.keyboard.press('h');
  await expect.poll(() => ui.link().get('hide')).toBe(selected);
  await page.keyboard.press('Shift+H');
  await expect.poll(() => ui.link().get('hide')).toBeNull();
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => ui.link().get('hide')).toBe(selected);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(ui.search).toBeFocused();
});

test('single letters typed into the search are text, not commands', async ({ ui, page }) => {
  await ui.open('?select=gazprom');
  await ui.search.pressSequentially('he/[]');
  await expect(ui.search).toHaveValue('he/[]');
  await expect.poll(() => ui.link().get('hide')).toBeNull();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an entity is dragged, is seen on its way, stays where it was put, and the link holds it', async ({
  ui,
  page,
}) => {
  await ui.open('?select=gazprom');
  const { x, y } = await ui.bringToMiddle('Gazprom');
  const around = { x: x + 110, y: y - 90, width: 20, height: 20 };
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 120, y - 80, { steps: 8 });
  // Drawn with the next frame.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const onTheWay = await page.screenshot({ clip: around });
  await page.mouse.up();
  await expect.poll(async () => pixelsApart(page, onTheWay, await page.screenshot({ clip: around }))).toBeLessThan(40);
  await expect.poll(() => ui.link().get('pin')).toMatch(/^gazprom:-?\d+:-?\d+$/);
});

test('the tables sort, and a row opens its evidence', async ({ ui, page }) => {
  await page.goto('/?view=table');
  const table = page.getByRole('table', { name: 'Relationships in view' });
  await table.getByRole('columnheader', { name: 'From' }).getByRole('button').click();
  await expect(table.getByRole('columnheader', { name: 'From' })).toHaveAttribute('aria-sort', 'ascending');
  await table.getByRole('row').nth(1).getByRole('button').click();
  await expect(ui.details.getByRole('link').first()).toBeVisible();
  await page.getByRole('region', { name: 'Table' }).getByText('Entities', { exact: true }).click();
  await expect(page.getByRole('table', { name: 'Entities in view' })).toBeVisible();
});

test('on a phone the panels are sheets, and nothing is wider than the screen', async ({ ui, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await ui.open();
  await expect(ui.filters).toBeHidden();
  await page.getByRole('button', { name: 'Show filters' }).click();
  await expect(ui.filters).toBeVisible();
  await page.getByRole('button', { name: 'Close filters' }).click();
  await page.goto('/?select=gazprom');
  await expect(ui.details).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await ui.checkAccessibility();
});

test('dark follows the system, and a link can set it', async ({ ui, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await ui.open();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await ui.checkAccessibility();
  await ui.open('?theme=light');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
});

test('a command is found by its name, where names are searched', async ({ ui, page }) => {
  await ui.open('?from=2022&relation=trade');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lift all');
  await page.getByRole('option', { name: 'Lift all filters' }).click();
  await expect(ui.status).toContainText('nothing hidden');
});
