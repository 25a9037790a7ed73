import { expect, test } from './entente';

test('entities are gathered into groups by their type, opened and collapsed again', async ({ ui, page }) => {
  await ui.open();
  await page.getByRole('button', { name: 'Groups' }).click();
  await page.getByLabel('Group entities by').selectOption({ label: 'Type' });
  await expect(ui.list.getByRole('option', { name: /^Companies \(151\)/ })).toHaveCount(1);
  await expect(ui.list.getByRole('option', { name: /^Gazprom / })).toHaveCount(0);
  await expect.poll(() => ui.link().get('group')).toBe('type');
  await page.getByRole('button', { name: 'Open Companies' }).click();
  await expect(ui.list.getByRole('option', { name: /^Gazprom / })).toHaveCount(1);
  await expect.poll(() => ui.link().get('open-groups')).toBe('type:company');
  await ui.checkAccessibility();
  await page.getByRole('button', { name: 'Collapse all' }).click();
  await expect(ui.list.getByRole('option', { name: /^Gazprom / })).toHaveCount(0);
  await page.keyboard.press('Escape');
});

test('a group says what it holds, and E opens it', async ({ ui, page }) => {
  await ui.open('?group=type&select=type:bank');
  await expect(ui.details.getByRole('heading', { name: 'Banks' })).toBeVisible();
  await expect(ui.details.getByText('43 of 43 members in view')).toBeVisible();
  await ui.checkAccessibility();
  await ui.list.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('e');
  await expect.poll(() => ui.link().get('open-groups')).toMatch(/^type:/);
  await page.goto('/?group=type&select=type:bank,type:state');
  await expect(ui.details.getByRole('heading', { name: 'Banks – States' })).toBeVisible();
});

test('several selected entities become one group, with a name of their own, and part again', async ({ ui, page }) => {
  await ui.open('?select=gazprom,cnpc,rosneft');
  const search = page.getByRole('combobox', { name: 'Search' });
  await search.fill('group the selected');
  await page.getByRole('option', { name: /Group the selected entities/ }).click();
  await expect(ui.details.getByText('3 of 3 members in view')).toBeVisible();
  await ui.details.getByLabel('Name of the group').fill('Oil and gas');
  await page.keyboard.press('Enter');
  await expect(ui.details.getByRole('heading', { name: 'Oil and gas' })).toBeVisible();
  await expect(ui.list.getByRole('option', { name: /^Oil and gas \(3\)/ })).toHaveCount(1);
  await ui.details.getByRole('button', { name: 'Isolate' }).click();
  await expect(ui.status).toContainText('3 of 751 entities');
  await page.getByRole('button', { name: 'Undo' }).click();
  await ui.details.getByRole('button', { name: 'Ungroup' }).click();
  await expect(ui.list.getByRole('option', { name: /^Gazprom / })).toHaveCount(1);
  await expect.poll(() => ui.link().get('groups')).toBeNull();
});

test('a group is made by keyboard, found by its name, and told in the table', async ({ ui, page }) => {
  await ui.open();
  await ui.list.focus();
  for (const key of ['Home', 'Enter', 'ArrowDown', 'Control+Enter', 'g']) await page.keyboard.press(key);
  await expect(ui.details.getByText('2 of 2 members in view')).toBeVisible();
  const name = (await ui.details.getByRole('heading', { level: 2 }).innerText()).trim();
  await page.keyboard.press('Escape');
  await ui.search.fill(name);
  await page.getByRole('option', { name: `Group: ${name} (2)` }).click();
  await expect(ui.details.getByRole('heading', { name })).toBeVisible();
  await page.getByRole('tab', { name: 'Table' }).click();
  await page.getByRole('region', { name: 'Table' }).getByText('Entities', { exact: true }).click();
  await expect(page.getByRole('cell', { name })).toHaveCount(2);
});

test('a lasso selects what it is drawn around', async ({ ui, page }) => {
  await ui.open();
  await page.getByRole('button', { name: 'Lasso select' }).click();
  const paper = (await page.locator('.graph-paper').boundingBox())!;
  const corners = [
    [0.05, 0.1],
    [0.9, 0.1],
    [0.9, 0.8],
    [0.05, 0.8],
  ] as const;
  const at = ([x, y]: readonly [number, number]) => [paper.x + x * paper.width, paper.y + y * paper.height] as const;
  await page.mouse.move(...at(corners[0]));
  await page.mouse.down();
  for (const corner of corners.slice(1)) await page.mouse.move(...at(corner), { steps: 4 });
  await page.mouse.up();
  await expect(ui.details.getByRole('heading', { name: /^\d+ entities$/ })).toBeVisible();
  await ui.details.getByRole('button', { name: 'Isolate them' }).click();
  await expect(ui.status).toContainText('outside the isolated');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Box select' }).click();
  await page.mouse.move(...at(corners[0]));
  await page.mouse.down();
  await page.mouse.move(...at(corners[2]), { steps: 4 });
  await page.mouse.up();
  await ui.details.getByRole('button', { name: 'Group them' }).click();
  await expect(ui.details.getByText(/^\d+ of \d+ members in view$/)).toBeVisible();
});
