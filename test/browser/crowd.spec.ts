import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './entente';

/** A file of so many companies in rings, each tied to the next four, and of so many persons tied to nobody. */
function fileOf(companies: number, persons: number): { name: string; mimeType: string; buffer: Buffer } {
  const entities = [
    ...Array.from({ length: companies }, (_, at) => ({ id: `c${at}`, type: 'company', name: `Company ${at}` })),
    ...Array.from({ length: persons }, (_, at) => ({ id: `p${at}`, type: 'person', name: `Person ${at}` })),
  ];
  const relationships = Array.from({ length: 2 * companies }, (_, at) => ({
    id: `r${at}`,
    type: at % 2 === 0 ? 'owns' : 'supplies',
    from: `c${at >> 1}`,
    to: `c${((at >> 1) + (at % 2 === 0 ? 1 : 7)) % companies}`,
    start: String(1990 + (at % 30)),
    confidence: 'reported',
    sources: [],
  }));
  const content = { format: 'entente', version: 1, id: 'many', title: 'Many', entities, relationships };
  return { name: 'many.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) };
}

test('of a large picture every entity is found by the pointer and opens, as it does in a small one', async ({
  ui,
  page,
}) => {
  await ui.open();
  await page.locator('input[type=file]').setInputFiles(fileOf(900, 0));
  await expect(ui.status).toContainText('900 of 900 entities');
  await page.getByRole('button', { name: 'Draw all' }).click();
  const list = page.getByRole('listbox', {
    name: 'Entities in view: the foremost of 900; search leads to the others',
  });
  await expect(list.getByRole('option')).toHaveCount(60);
  await ui.checkAccessibility();

  await ui.search.fill('Company 577');
  await page.keyboard.press('Enter');
  await expect(ui.details.getByRole('heading', { name: 'Company 577' })).toBeVisible();
  await list.focus();
  await page.keyboard.press('Shift+F');
  await page.waitForTimeout(600);
  const middle = await middleOf(page);
  await page.keyboard.press('Escape');
  await expect(ui.details.getByRole('heading', { name: 'Company 577' })).toHaveCount(0);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.click(middle.x, middle.y);
  await expect(ui.details.getByRole('heading', { name: 'Company 577' })).toBeVisible();
  await page.mouse.click(middle.x, middle.y, { button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
});

test('a large picture is taken away with everybody in it, and says so', async ({ ui, page }) => {
  await ui.open('?draw=all');
  const coming = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('>svg');
  await page.keyboard.press('Enter');
  const svg = await readFile(await (await coming).path(), 'utf8');
  const count = Number(/[\d,]+/.exec((await ui.status.textContent())!)![0].replaceAll(',', ''));
  expect(svg.match(/<circle /g)!.length).toBeGreaterThanOrEqual(count - 60);
  expect(svg).not.toContain('Drawn:');
});

test('a picture is the same whether all have signs of their own or not', async ({ ui, page }) => {
  await ui.open();
  await page.locator('input[type=file]').setInputFiles(fileOf(320, 60));
  await expect(ui.status).toContainText('380 of 380 entities');
  await page.getByRole('button', { name: 'Draw all' }).click();
  await page.getByRole('listbox', { name: /the foremost of 380/ }).focus();
  // What the person has moved is not fitted again.
  await page.keyboard.press('Shift+ArrowLeft');
  const asCrowd = await shadesOf(page);
  await ui.filters.getByRole('checkbox', { name: /^person/ }).click();
  await expect(page.getByRole('listbox', { name: 'Entities in view', exact: true }).getByRole('option')).toHaveCount(
    320,
  );
  const asSigns = await shadesOf(page);
  const asNothing = asSigns.map(() => 255);
  expect(difference(asSigns, asNothing)).toBeGreaterThan(2);
  expect(difference(asCrowd, asSigns)).toBeLessThan(difference(asSigns, asNothing) / 3);
});

/** The middle of the part of the picture that is kept free of tools. */
async function middleOf(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const graph = page.getByRole('region', { name: 'Graph' });
  const box = (await graph.getByRole('img').first().boundingBox())!;
  const legend = (await graph.locator('.legend').boundingBox())!;
  return { x: box.x + (14 + box.width - 52) / 2, y: box.y + (46 + box.height - 10 - legend.height) / 2 - 8 };
}

/** The picture as a coarse grid of shades from 0 to 255. */
async function shadesOf(page: Page): Promise<readonly number[]> {
  await page.mouse.move(5, 5);
  await page.waitForTimeout(800);
  return page.evaluate(() => {
    const paper = document.querySelector('.graph-paper')!;
    const [across, down] = [60, 40];
    const sheet = document.createElement('canvas');
    sheet.width = across;
    sheet.height = down;
    const context = sheet.getContext('2d')!;
    context.imageSmoothingQuality = 'high';
    context.fillStyle = '#fff';
    context.fillRect(0, 0, across, down);
    for (const canvas of paper.querySelectorAll('canvas')) {
      if (!canvas.hidden && canvas.width > 0) context.drawImage(canvas, 0, 0, across, down);
    }
    const { data } = context.getImageData(0, 0, across, down);
    return Array.from(
      { length: across * down },
      (_, at) => (data[4 * at]! + data[4 * at + 1]! + data[4 * at + 2]!) / 3,
    );
  });
}

/** How far two grids of shades differ on average. */
function difference(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, shade, at) => sum + Math.abs(shade - other[at]!), 0) / one.length;
}
