import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './entente';

async function taken(page: Page, item: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  return readFile(await (await coming).path());
}

test('a picture explains itself: title, window, filters, counts, legend, sources', async ({ ui, page }) => {
  await ui.open('?from=2022&to=2024-05&actor=gazprom');
  const svg = (await taken(page, 'Drawing (SVG)')).toString('utf8');
  const counts = ((await ui.status.textContent()) ?? '').split(';')[0]!;
  for (const part of ['Russia and China', counts, '2022 – May 2024', 'only around Gazprom', 'Trade', 'CC BY 4.0'])
    expect(svg).toContain(part);
  expect(svg).not.toMatch(/<script|<foreignObject|\son\w+=/i);
  const png = await taken(page, 'Picture for print (PNG, 4×)');
  expect(png.readUInt32BE(16)).toBe(4800);
});

test('the notes on the picture are in exported pictures only where that is chosen, and set apart', async ({
  ui,
  page,
}) => {
  await ui.open();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Drawing (SVG)' })).toBeVisible();
  await expect(page.getByRole('menuitemcheckbox')).toHaveCount(0);
  await page.keyboard.press('Escape');
  const paper = (await page.locator('.graph-paper').boundingBox())!;
  await page.mouse.click(paper.x + 30, paper.y + paper.height / 2, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Add a note here' }).click();
  await page.getByRole('textbox', { name: 'New note' }).fill('Ask <them> again');
  await page.getByRole('button', { name: 'Keep note' }).click();
  expect((await taken(page, 'Drawing (SVG)')).toString('utf8')).not.toMatch(/Ask|own notes/);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: 'My notes in pictures' }).click();
  await ui.checkAccessibility();
  await page.keyboard.press('Escape');
  const svg = (await taken(page, 'Drawing (SVG)')).toString('utf8');
  expect(svg).toContain('Ask &lt;them&gt; again');
  expect(svg).toContain('own notes, not part of the data');
});

test('a brief has the view in words and a footnote for every statement', async ({ ui, page }) => {
  await ui.open('?from=2022&to=2024-05&actor=gazprom');
  const text = (await taken(page, 'Cited brief (Markdown)')).toString('utf8');
  expect(text).toContain('only around Gazprom');
  const lines = text.split('\n').filter((line) => line.startsWith('- '));
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(line).toMatch(/\[\^\d+\]$/);
});

test('the data of a view is saved in a format, which says what it cannot hold, and opens again', async ({
  ui,
  page,
}) => {
  await ui.open('?from=2022&to=2024-05&actor=gazprom');
  const counts = (await ui.status.textContent())!.match(/^([\d,]+) of/)![1]!;
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Data …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export data' });
  await expect(dialog.getByText('This format holds all of it.')).toBeVisible();
  await ui.checkAccessibility();
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const buffer = await readFile(await (await coming).path());
  await page.locator('input[type=file]').setInputFiles({ name: 'view.json', mimeType: 'application/json', buffer });
  await expect(ui.status).toContainText(`${counts} of ${counts} entities`);
});

test('an explorer in one file opens from the disk without a network, in the same view, and cites', async ({
  ui,
  page,
  context,
}) => {
  await ui.open('?from=2022&to=2024-05&actor=gazprom&select=gazprom');
  const counts = ((await ui.status.textContent()) ?? '').split(';')[0]!;
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Explorer in one file (HTML)' }).click();
  const path = `${await (await coming).path()}.html`;
  await (await coming).saveAs(path);
  await context.setOffline(true);
  await page.goto(`file://${path}`);
  await expect(ui.status).toContainText(counts);
  await expect(ui.details.getByRole('heading', { name: 'Gazprom', exact: true })).toBeVisible();
  await ui.entity('Power of Siberia').click();
  await expect(ui.details.getByRole('heading', { name: 'Power of Siberia', exact: true })).toBeVisible();
  await expect(ui.details.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
});

test('what is printed is light on a dark screen too, and says how much of the view is drawn', async ({ ui, page }) => {
  await page.addInitScript(() => {
    const drawings: Blob[] = [];
    const address = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob && blob.type === 'image/svg+xml') drawings.push(blob);
      return address(blob);
    };
    const show = (node: Node): void => {
      if (!(node instanceof HTMLIFrameElement) || !node.contentWindow) return;
      node.contentWindow.print = () =>
        void drawings
          .at(-1)
          ?.text()
          .then((text) => (document.title = `printed ${text}`));
    };
    addEventListener('DOMContentLoaded', () =>
      new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(show))).observe(
        document.body,
        { childList: true },
      ),
    );
  });
  await ui.open('?theme=dark');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Print, or save as PDF' }).click();
  await expect(page).toHaveTitle(/^printed/);
  const printed = await page.title();
  expect(printed).toMatch(/<rect width="100%" height="100%" fill="#f[a-f\d]f[a-f\d]f[a-f\d]"/);
  expect(printed).toMatch(/Drawn: \d+ of these 751 entities/);
  expect(printed).toMatch(/rests on [\d,]+ sources by [\d,]+ publishers/);
});

test("the browser's own printing prints the picture with its legend, filters and sources, not the screen", async ({
  ui,
  page,
}) => {
  await ui.open('?from=2014');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      return page.locator('.print-sheet svg').count();
    })
    .toBe(1);
  const sheet = page.locator('.print-sheet');
  await expect(sheet.getByText('Russia and China', { exact: true }).last()).toBeVisible();
  await expect(sheet.getByText(/rests on [\d,]+ sources/).last()).toBeVisible();
  await expect(ui.status).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
  await expect(ui.status).toBeVisible();
});
