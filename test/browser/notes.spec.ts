import { expect, test } from './entente';

const HOSTILE = '<img src=x onerror="document.title=\'hacked\'"> ask the ministry';

test('a note is pinned to the picture by its menu, stays text, goes with it, moves, and is removed', async ({
  ui,
  page,
}) => {
  await ui.open();
  const before = await ui.status.textContent();
  const paper = (await page.locator('.graph-paper').boundingBox())!;
  await page.mouse.click(paper.x + 30, paper.y + paper.height / 2, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Add a note here' }).click();
  await page.getByRole('textbox', { name: 'New note' }).fill(HOSTILE);
  await page.getByRole('button', { name: 'Keep note' }).click();
  const note = ui.graph.getByRole('button', { name: `Your note: ${HOSTILE}` });
  await expect(note).toHaveText(HOSTILE);
  await expect(ui.graph.locator('.canvas-note img')).toHaveCount(0);
  await expect(ui.status).toHaveText(before!);
  await ui.checkAccessibility();

  const place = async (): Promise<number> => (await note.boundingBox())!.x;
  const first = await place();
  await note.press('ArrowRight');
  await expect.poll(place).toBeGreaterThan(first);
  const second = await place();
  const box = (await note.boundingBox())!;
  await page.mouse.move(box.x + 8, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 88, box.y + 8, { steps: 4 });
  await page.mouse.up();
  await expect.poll(place).toBeCloseTo(second + 80, 0);

  await ui.open();
  await expect(note).toBeVisible();
  await ui.open('?embed=1');
  await expect(note).toHaveCount(0);
  await ui.open();
  await note.hover();
  await page.getByRole('button', { name: 'Remove note' }).click();
  await expect(note).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
  await ui.checkAccessibility();
  await page.keyboard.press('Enter');
  await expect(note).toHaveText(HOSTILE);
  await note.hover();
  await page.getByRole('button', { name: 'Remove note' }).click();
  await page.getByRole('button', { name: 'Leave it removed' }).click();
  await ui.open();
  await expect(note).toHaveCount(0);
});

test('an entity with a note says so in the list', async ({ ui, page }) => {
  await ui.open('?select=gazprom');
  await ui.details.getByRole('button', { name: 'Add a note' }).click();
  await page.getByRole('textbox', { name: 'New note' }).fill('Call them back');
  await page.getByRole('button', { name: 'Keep note' }).click();
  await expect(ui.details.getByText('Call them back')).toBeVisible();
  await expect(ui.list.getByRole('option', { name: /^Gazprom .*1 note of yours/ })).toHaveCount(1);
});

test('what has a note says so in the lists of the details and in both tables', async ({ ui, page }) => {
  await ui.open('?actor=vladimir-potanin&select=vladimir-potanin');
  const write = async (text: string): Promise<void> => {
    await ui.details.getByRole('button', { name: 'Add a note' }).click();
    await page.getByRole('textbox', { name: 'New note' }).fill(text);
    await page.getByRole('button', { name: 'Keep note' }).click();
  };
  await write('Call him back');
  await ui.details.getByRole('button', { name: 'leads', exact: true }).click();
  await write('Since when?');
  await expect(ui.details.getByRole('button', { name: 'Vladimir Potanin 1 note of yours' })).toBeVisible();
  await page.goBack();
  await expect(ui.details.getByRole('listitem').getByRole('img', { name: '1 note of yours' })).toBeVisible();
  await page.getByRole('tab', { name: 'Table' }).click();
  const rows = page.getByRole('row').filter({ has: page.getByRole('img', { name: '1 note of yours' }) });
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Nornickel');
  await page.getByRole('radiogroup', { name: 'What the table lists' }).getByText('Entities').click();
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Vladimir Potanin');
  await ui.checkAccessibility();
});
