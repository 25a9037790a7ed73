import { expect, test } from './entente';

test('each reason in the status sentence is a button that lifts its filter', async ({ screen }) => {
  await screen.open('?from=2022-02&to=2024-05&relation=diplomacy');
  await expect(screen.status).toContainText(/hidden: [\d,]+ by date, [\d,]+ by type/);
  await screen.status.getByRole('button', { name: /by type/ }).click();
  await expect(screen.status).not.toContainText('by type');
  await screen.status.getByRole('button', { name: /by date/ }).click();
  await expect(screen.status).toContainText('nothing hidden');
  expect(screen.page.url()).not.toContain('?');
});

test('Back and Forward step through what was explored', async ({ screen, page }) => {
  await screen.open();
  await screen.entity('China').click();
  await screen.entity('Russia').click();
  await expect(screen.details.getByRole('heading', { name: 'Russia', exact: true })).toBeVisible();
  await page.goBack();
  await expect(screen.details.getByRole('heading', { name: 'China', exact: true })).toBeVisible();
  await page.goForward();
  await expect(screen.details.getByRole('heading', { name: 'Russia', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(screen.details.getByRole('heading', { name: 'China', exact: true })).toBeVisible();
});

test('a narrower window hides ties and never the entities on the screen', async ({ screen }) => {
  await screen.open();
  const names = await screen.list.getByRole('option').locator('.twin-name').allTextContents();
  await screen.time.getByRole('textbox', { name: 'To date' }).fill('1995');
  await screen.time.getByRole('textbox', { name: 'To date' }).press('Enter');
  await expect(screen.status).toContainText('by date');
  const after = await screen.list.getByRole('option').locator('.twin-name').allTextContents();
  for (const name of names) expect(after).toContain(name);
});

test('filters are chosen and the picture and the address follow', async ({ screen }) => {
  await screen.open();
  await screen.filters.getByRole('button', { name: 'Only People' }).click();
  await expect(screen.status).toContainText('by entity type');
  expect(screen.link().get('entity')).toBe('person');
  await screen.filters.getByRole('button', { name: 'Lift all' }).click();
  await expect(screen.status).toContainText('nothing hidden');
});

test('an actor and his surroundings are all that is left', async ({ screen }) => {
  await screen.open('?actor=gazprom');
  await expect(screen.entity('Gazprom')).toBeAttached();
  await expect(screen.status).toContainText('out of reach');
  const near = await screen.list.getByRole('option').count();
  await screen.open('?actor=gazprom&hops=2');
  expect(await screen.list.getByRole('option').count()).toBeGreaterThanOrEqual(near);
});

test('a question that nothing answers says so and offers the way back', async ({ screen, page }) => {
  await page.goto('/?actor=gazprom&entity=vessel');
  await expect(screen.graph.getByText(/Nothing matches/)).toBeVisible();
  await screen.graph.getByRole('button', { name: /lift/i }).click();
  await expect(screen.list.getByRole('option').first()).toBeAttached();
});

test('the keyboard alone finds, reads, opens, hides and undoes', async ({ screen, page }) => {
  await screen.open();
  await screen.list.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(screen.details.getByRole('heading', { level: 2 })).toBeVisible();
  const selected = screen.link().get('select');
  expect(selected).not.toBeNull();
  await page.keyboard.press('e');
  await expect.poll(() => screen.link().get('show')).toBe(selected);
  await page.keyboard.press('h');
  await expect.poll(() => screen.link().get('hide')).toBe(selected);
  await page.keyboard.press('Shift+H');
  await expect.poll(() => screen.link().get('hide')).toBeNull();
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => screen.link().get('hide')).toBe(selected);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(screen.search).toBeFocused();
});

test('single letters typed into the search are text, not commands', async ({ screen, page }) => {
  await screen.open('?select=gazprom');
  await screen.search.pressSequentially('he/[]');
  await expect(screen.search).toHaveValue('he/[]');
  expect(screen.link().get('hide')).toBeNull();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an entity is dragged, stays where it was put, and the link holds it', async ({ screen, page }) => {
  await screen.open('?select=gazprom');
  await screen.list.focus();
  await page.keyboard.press('Shift+F');
  await page.waitForTimeout(500);
  const box = (await screen.graph.getByRole('img').first().boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await screen.entity('Gazprom').click();
  await page.keyboard.press('Shift+F');
  await page.waitForTimeout(500);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 120, y - 80, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => screen.link().get('pin')).toMatch(/^gazprom:-?\d+:-?\d+$/);
});

test('the tables sort, and a row opens its evidence', async ({ screen, page }) => {
  await screen.open('?view=table');
  const table = page.getByRole('table', { name: 'Relationships in view' });
  await table.getByRole('columnheader', { name: 'From' }).getByRole('button').click();
  await expect(table.getByRole('columnheader', { name: 'From' })).toHaveAttribute('aria-sort', 'ascending');
  await table.getByRole('row').nth(1).getByRole('button').click();
  await expect(screen.details.getByRole('link').first()).toBeVisible();
  await page.getByText('Entities', { exact: true }).last().click();
  await expect(page.getByRole('table', { name: 'Entities in view' })).toBeVisible();
});

test('on a phone the panels are sheets, and nothing is wider than the screen', async ({ screen, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await screen.open();
  await expect(screen.filters).toBeHidden();
  await page.getByRole('button', { name: 'Show filters' }).click();
  await expect(screen.filters).toBeVisible();
  await page.getByRole('button', { name: 'Close filters' }).click();
  await page.goto('/?select=gazprom');
  await expect(screen.details).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await screen.checkAccessibility();
});

test('dark follows the system, and a link can set it', async ({ screen, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await screen.open();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await screen.checkAccessibility();
  await screen.open('?theme=light');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
});
