import { expect, test } from './entente';
import { fingersOn } from './touch';

test('the map shows what has a place, says what has none, and shares selection and filters', async ({ ui, page }) => {
  await page.goto('/');
  await page.getByRole('tab', { name: 'Map' }).click();
  const map = page.getByRole('region', { name: 'Map' });
  await expect.poll(() => ui.link().get('view')).toBe('map');
  await expect(map.getByText(/^\d+ of 751 in view have a place; \d+ have none/)).toBeVisible();
  await ui.checkAccessibility();

  await test.step('by keyboard: the list of places, the details, the walk to a neighbour', async () => {
    const list = map.getByRole('listbox', { name: 'Places in view' });
    await list.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(ui.details.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expect.poll(() => ui.link().get('select')).not.toBeNull();
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
  await expect(page.getByText('1 of 1 in view has a place')).toBeVisible();
  const room = (await page.locator('.map-room').boundingBox())!;
  // What is alone stands in the middle of the room that the tools and the notes leave.
  await page.mouse.click(room.x + (40 + room.width - 64) / 2, room.y + (56 + room.height - 40) / 2);
  await expect(ui.details.getByRole('heading', { name: 'Japan' })).toBeVisible();
  await page.mouse.click(room.x + 20, room.y + room.height / 2);
  await expect.poll(() => ui.link().get('select')).toBeNull();
});

test('what is selected in the graph is selected on the map, and groups by their members', async ({ page }) => {
  await page.goto('/?select=japan&group=type');
  await page.getByRole('tab', { name: 'Map' }).click();
  await expect(page.getByRole('option', { name: /^Japan/, selected: true })).toHaveCount(1);
  await page.goto('/?view=map&group=type&select=type:state');
  await expect(page.getByRole('option', { name: /^Japan/, selected: true })).toHaveCount(1);
  await page.goto('/?view=map&select=gazprom');
  await expect(page.getByText('What is selected has none.')).toBeVisible();
});

test('a box on the map selects what stands in it, by its tool or with Shift', async ({ ui, page }) => {
  await page.goto('/?view=map&entity=state,pipeline');
  const room = (await page.locator('.map-room').boundingBox())!;
  const drag = async (): Promise<void> => {
    await page.mouse.move(room.x + 5, room.y + 130);
    await page.mouse.down();
    await page.mouse.move(room.x + room.width * 0.9, room.y + room.height * 0.9, { steps: 3 });
    await page.mouse.up();
  };
  const several = ui.details.getByRole('heading', { name: /^\d+ entities$/ });
  await page.getByRole('button', { name: 'Box select' }).click();
  await drag();
  await expect(several).toBeVisible();
  await expect(ui.details.getByText(/among them in view/)).toBeVisible();
  await page.getByRole('button', { name: 'Box select' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(several).toHaveCount(0);
  await page.keyboard.down('Shift');
  await drag();
  await page.keyboard.up('Shift');
  await expect(several).toBeVisible();
});

test('a map whose parts do not come says so, and comes when it is opened again', async ({ ui, page }) => {
  await ui.open();
  const graph = page.getByRole('tab', { name: 'Graph' });
  const map = page.getByRole('tab', { name: 'Map' });
  await page.route(/MapView/, (route) => route.abort());
  await map.click();
  await expect(page.getByText('The map could not be loaded')).toBeVisible();
  // First the land is kept away: once the map may come, it comes in any idle moment, and asks for it.
  await page.route(/countries/, (route) => route.abort());
  await page.unroute(/MapView/);
  await graph.click();
  await map.click();
  await expect(page.getByText(/The land and borders could not be loaded/)).toBeVisible();
  await page.unroute(/countries/);
  await graph.click();
  await map.click();
  await expect(page.getByText(/Natural Earth, 1:50 million/)).toBeVisible();
});

test('an embed of the map is a map', async ({ page }) => {
  await page.goto('/?view=map&embed=1');
  await expect(page.getByText(/in view have a place/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Box select' })).toHaveCount(0);
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

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('what is selected stands in what its sheet leaves free, and a finger that rests on it opens the menu', async ({
    ui,
    page,
  }) => {
    await page.goto('/?view=map&entity=state&select=south-africa');
    await expect(ui.details.getByRole('heading', { name: 'South Africa', exact: true })).toBeVisible();
    const fingers = await fingersOn(page);
    await expect(async () => {
      if ((await page.getByRole('menu').count()) > 0) await page.keyboard.press('Escape');
      const map = (await page.locator('.map-room').boundingBox())!;
      const sheet = (await ui.details.boundingBox())!;
      await fingers.rest({ x: map.x + map.width / 2, y: (map.y + sheet.y) / 2 });
      await expect(page.getByRole('menuitem', { name: /^Hide the selected/ })).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 60_000 });
    await expect(ui.details.getByRole('heading', { name: 'South Africa', exact: true })).toBeVisible();
  });
});
