import { expect, test } from './entente';

test('the map shows what has a place, says what has none, and shares selection and filters', async ({ ui, page }) => {
  await page.goto('/');
  await page.getByRole('tab', { name: 'Map' }).click();
  const map = page.getByRole('region', { name: 'Map' });
  expect(ui.link().get('view')).toBe('map');
  await expect(map.getByText(/^\d+ of 751 in view have a place; \d+ have none/)).toBeVisible();
  await ui.checkAccessibility();

  await test.step('by keyboard: the list of places, the details, the walk to a neighbour', async () => {
    const list = map.getByRole('listbox', { name: 'Places in view' });
    await list.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(ui.details.getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(ui.link().get('select')).not.toBeNull();
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menuitem', { name: /Hide the selected/ })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('zooming in parts a cluster', async () => {
    const signs = map.getByRole('option');
    await page.getByRole('button', { name: 'Fit' }).click();
    const before = await signs.count();
    for (let at = 0; at < 6; at++) await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => signs.count()).toBeGreaterThan(before);
  });

  await test.step('the filters decide what is on it', async () => {
    await page.getByRole('textbox', { name: 'From date' }).fill('2014');
    await page.getByRole('textbox', { name: 'To date' }).fill('2014');
    await page.keyboard.press('Enter');
    await page.goto(`/?${new URLSearchParams({ view: 'map', entity: 'pipeline' })}`);
    await expect(map.getByText(/^\d+ of 14 in view have a place/)).toBeVisible();
  });
});

test('a click on the map selects, and one on nothing lets go', async ({ ui, page }) => {
  await page.goto('/?view=map&only=japan');
  const room = (await page.locator('.map-room').boundingBox())!;
  await expect(page.getByText('1 of 1 in view has a place')).toBeVisible();
  await page.goto('/?view=map&only=japan&select=japan');
  await expect(ui.details.getByRole('heading', { name: 'Japan' })).toBeVisible();
  await page.mouse.click(room.x + 20, room.y + room.height / 2);
  await expect.poll(() => ui.link().get('select')).toBeNull();
});

test('what is selected in the graph is selected on the map', async ({ page }) => {
  await page.goto('/?select=japan');
  await page.getByRole('tab', { name: 'Map' }).click();
  await expect(page.getByRole('option', { name: /^Japan/, selected: true })).toHaveCount(1);
});

test('data without places says so', async ({ page }) => {
  await page.goto('/?view=map');
  await page.locator('input[type=file]').setInputFiles({
    name: 'small.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        format: 'entente',
        version: 1,
        id: 'small',
        title: 'Small',
        entities: [{ id: 'a', type: 'person', name: 'A' }],
        relationships: [],
      }),
    ),
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Small');
  await page.getByRole('tab', { name: 'Map' }).click();
  await expect(page.getByText('Nothing in this data has a place')).toBeVisible();
});
