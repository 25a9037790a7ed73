import { expect, test } from './entente';
import { pictureOf, pixelsApart } from './picture';

test('the page opens on the best-connected entities, and says what is shown', async ({ ui }) => {
  await ui.open();
  const options = ui.list.getByRole('option');
  await expect.poll(() => options.count()).toBeGreaterThanOrEqual(40);
  await expect.poll(() => options.count()).toBeLessThanOrEqual(80);
  await expect(ui.status).toHaveText(/^\d+ of \d+ entities · [\d,]+ of [\d,]+ relationships; nothing hidden$/);
  await expect(ui.graph.getByText(/Drawing the \d+ best connected of \d+/)).toBeVisible();
  await expect(ui.filters).toBeVisible();
  await expect(ui.details.getByRole('heading', { level: 2 })).toBeVisible();
  await expect(ui.time.getByRole('slider')).toHaveCount(2);
  await ui.checkAccessibility();
});

test('the picture, the counts, the table and the address follow the time window', async ({ ui, page }) => {
  await ui.open();
  const before = await ui.status.textContent();
  await ui.time.getByRole('textbox', { name: 'From date' }).fill('2022-02');
  await ui.time.getByRole('textbox', { name: 'From date' }).press('Enter');
  await ui.time.getByRole('textbox', { name: 'To date' }).fill('2024-05');
  await ui.time.getByRole('textbox', { name: 'To date' }).press('Enter');
  await expect(ui.status).toContainText('by date');
  await expect(ui.status).not.toHaveText(before!);
  await expect.poll(() => ui.link().get('from')).toBe('2022-02');
  await expect.poll(() => ui.link().get('to')).toBe('2024-05');
  await page.getByRole('tab', { name: 'Table' }).click();
  const table = page.getByRole('table', { name: 'Relationships in view' });
  const inView = async () => Number(/· ([\d,]+) of/.exec((await ui.status.textContent()) ?? '')?.[1]?.replace(',', ''));
  // One row is that of the headings.
  await expect.poll(async () => Number(await table.getAttribute('aria-rowcount')) - (await inView())).toBe(1);
  await ui.checkAccessibility();
});

test('a handle of the window is dragged, and the counts follow before it is let go', async ({ ui, page }) => {
  await ui.open();
  const handle = ui.time.getByRole('slider', { name: 'From' });
  const box = (await handle.boundingBox())!;
  const status = await ui.status.textContent();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 250, box.y + box.height / 2, { steps: 10 });
  await expect(ui.status).not.toHaveText(status ?? '');
  await page.mouse.move(box.x + 300, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => ui.link().get('from')).toMatch(/^\d{4}-\d\d$/);
  await ui.checkAccessibility();
  await page.goBack();
  await expect(ui.status).toHaveText(status ?? '');
});

test('the window is moved by keyboard, and plays by itself', async ({ ui, page }) => {
  await ui.open('?from=2014&to=2014');
  const from = ui.time.getByRole('slider', { name: 'From' });
  await ui.time.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => ui.link().get('from')).not.toBe('2014');
  await ui.time.getByRole('button', { name: 'Pause' }).click();
  await expect(ui.time.getByRole('button', { name: 'Play' })).toBeVisible();
  const stopped = await from.getAttribute('aria-valuetext');
  await page.waitForTimeout(900);
  await expect(from).toHaveAttribute('aria-valuetext', stopped ?? '');
  await from.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(from).not.toHaveAttribute('aria-valuetext', stopped ?? '');
  await page.keyboard.press('Space');
  await expect(ui.time.getByRole('button', { name: 'Pause' })).toBeVisible();
  await ui.checkAccessibility();
});

test('a text that is no date is told under its box, and changes nothing', async ({ ui }) => {
  await ui.open('?from=2014');
  const box = ui.time.getByRole('textbox', { name: 'From date' });
  await box.fill('2014-13');
  await box.press('Enter');
  await expect(ui.time.getByText(/month 13 does not exist/i)).toBeVisible();
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await expect.poll(() => ui.link().get('from')).toBe('2014');
  await ui.checkAccessibility();
});

test('a person is read: whom he met, when, by which source', async ({ ui }) => {
  await ui.open();
  await ui.entity('Vladimir Putin').click();
  await expect(ui.details.getByRole('heading', { name: 'Vladimir Putin' })).toBeVisible();
  const meeting = ui.details.getByRole('listitem').filter({ hasText: 'met with' }).first();
  await expect(meeting).toContainText(/\d{4}/);
  await expect(meeting.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await expect(meeting.getByRole('link').first()).toHaveAttribute('rel', 'noopener noreferrer');
  await expect.poll(() => ui.link().get('select')).toBe('vladimir-putin');
  await ui.checkAccessibility();
});

test('the tie between Russia and China lists every relationship by family, with figures and charts', async ({ ui }) => {
  await ui.open();
  await ui.entity('Russia').click();
  await ui.entity('China').click({ modifiers: ['ControlOrMeta'] });
  await expect(ui.details.getByRole('heading', { name: /Russia – China/ })).toBeVisible();
  await expect.poll(() => ui.link().get('select')).toBe('russia,china');
  await expect(ui.details.getByRole('region', { name: 'Trade' })).toContainText('USD');
  await expect(ui.details.getByRole('img').first()).toBeVisible();
  await ui.checkAccessibility();
});

test('names are found in any script', async ({ ui, page }) => {
  await ui.open();
  for (const [typed, found] of [
    ['Газпром', 'Gazprom'],
    ['中石油', 'China National Petroleum Corporation'],
    ['sila sibiri', 'Power of Siberia'],
  ] as const) {
    await ui.search.fill(typed);
    await expect(
      page
        .getByRole('listbox', { name: /Search/ })
        .getByRole('option', { name: found })
        .first(),
    ).toBeVisible();
  }
  await ui.search.fill('Газпром');
  // Enter may be quicker than the search: the first that is found is opened all the same.
  await ui.search.press('Enter');
  await expect(ui.details.getByRole('heading', { name: 'Gazprom', exact: true })).toBeVisible();
  await ui.search.fill('сила');
  await expect(
    page
      .getByRole('listbox', { name: /Search/ })
      .getByRole('option')
      .first(),
  ).toBeVisible();
  await ui.checkAccessibility();
});

test('Enter that is quicker than the search takes what was typed, not what the text before had found', async ({
  ui,
  page,
}) => {
  await ui.open();
  await ui.search.fill('sila sibiri');
  await expect(page.locator('[data-combobox-selected]')).toContainText('Power of Siberia');
  await ui.search.evaluate(async (field: HTMLInputElement) => {
    field.select();
    document.execCommand('insertText', false, 'Газпром');
    // No answer can have come in between.
    await Promise.resolve();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }));
  });
  await expect(ui.details.getByRole('heading', { name: 'Gazprom', exact: true })).toBeVisible();
});

test('a double click opens the neighbours of a pipeline, another closes them', async ({ ui, page }) => {
  await ui.open();
  const before = await ui.list.getByRole('option').count();
  const first = await ui.bringToMiddle('Power of Siberia');
  await page.mouse.dblclick(first.x, first.y);
  await expect.poll(() => ui.link().get('show')).toBe('power-of-siberia');
  await expect.poll(() => ui.list.getByRole('option').count()).toBeGreaterThan(before);
  await ui.checkAccessibility();
  const again = await ui.bringToMiddle('Power of Siberia');
  await page.mouse.dblclick(again.x, again.y);
  await expect.poll(() => ui.link().get('show')).toBeNull();
  await expect.poll(() => ui.list.getByRole('option').count()).toBe(before);
});

test('the address opened in another browser shows the same picture', async ({ ui, page, browser }) => {
  await ui.open('?from=2022-02&to=2024-05&select=power-of-siberia&show=power-of-siberia');
  await page.waitForTimeout(1000);
  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('listbox', { name: 'Entities in view' }).getByRole('option').first()).toBeAttached();
  await other.waitForTimeout(1000);
  await expect(other.getByRole('status')).toHaveText((await ui.status.textContent())!);
  const names = (one: typeof page) =>
    one.getByRole('listbox', { name: 'Entities in view' }).getByRole('option').allTextContents();
  await expect.poll(() => names(other)).toEqual(await names(page));
  const picture = (one: typeof page) => pictureOf(one.getByRole('region', { name: 'Graph' }));
  await expect.poll(async () => pixelsApart(page, await picture(other), await picture(page))).toBe(0);
  await other.close();
  await ui.checkAccessibility();
});
