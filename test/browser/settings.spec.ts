import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './entente';
import { pictureOf, pixelsApart } from './picture';

const html = (page: Page): Locator => page.locator('html');
const scheme = 'data-mantine-color-scheme';

async function openSettings(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('what is set holds at once and for the next visit, and a link that names a theme goes before it', async ({
  ui,
  page,
}) => {
  await ui.open('?select=gazprom');
  const dialog = await openSettings(page);
  await dialog.getByRole('radiogroup', { name: 'Colours' }).getByText('Dark').click();
  await expect(html(page)).toHaveAttribute(scheme, 'dark');
  await dialog.getByRole('radiogroup', { name: 'Motion' }).getByText('Less').click();
  await expect(html(page)).toHaveAttribute('data-motion', 'less');
  await dialog.getByRole('switch', { name: 'Single-letter keys' }).press('Space');
  await ui.checkAccessibility();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused();
  await expect.poll(() => Object.fromEntries(ui.link())).toEqual({ select: 'gazprom' });

  await ui.open('?select=gazprom');
  await expect(html(page)).toHaveAttribute(scheme, 'dark');
  await ui.list.focus();
  await page.keyboard.press('h');
  await expect.poll(() => ui.link().get('hide')).toBeNull();

  await ui.open('?theme=light');
  await expect(html(page)).toHaveAttribute(scheme, 'light');
  await openSettings(page);
  await expect(dialog.getByRole('radio', { name: 'Light' })).toBeChecked();
  await dialog.getByRole('radiogroup', { name: 'Colours' }).getByText('Dark').click();
  await expect.poll(() => ui.link().has('theme')).toBe(false);
  await dialog.getByRole('button', { name: 'Put all settings back' }).click();
  await expect(html(page)).toHaveAttribute(scheme, 'light');
  await expect(dialog.getByRole('switch', { name: 'Single-letter keys' })).toBeChecked();
});

test('the language is chosen in the language that is spoken, and the next visit speaks it', async ({ ui, page }) => {
  await ui.open();
  const dialog = await openSettings(page);
  await dialog.getByText('Русский').click();
  await expect(page.getByRole('tab')).toHaveText(['Граф', 'Дорожки', 'Таблица', 'Карта']);
  const russian = page.getByRole('dialog', { name: 'Настройки' });
  await expect(russian.getByRole('radio', { name: 'Русский' })).toBeChecked();
  await ui.checkAccessibility();
  await page.goto('/');
  await expect(html(page)).toHaveAttribute('lang', 'ru');
  await expect.poll(() => ui.link().has('lang')).toBe(false);
});

test('where the browser keeps nothing, settings hold as long as the page', async ({ ui, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await ui.open();
  const dialog = await openSettings(page);
  await dialog.getByRole('radiogroup', { name: 'Colours' }).getByText('Dark').click();
  await expect(html(page)).toHaveAttribute(scheme, 'dark');
});

test('names are written as large as the person sets, at once, in every view and in what is taken away', async ({
  ui,
  page,
}) => {
  const sizeInDrawing = async (): Promise<number> => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Drawing (SVG)' }).click();
    const svg = await readFile(await (await coming).path(), 'utf8');
    return Number(/font-size="([\d.]+)"[^>]*>Russia</.exec(svg)?.[1]);
  };
  const picture = () => pictureOf(ui.graph.getByRole('img'));
  await ui.open();
  const [usual, before] = [await sizeInDrawing(), await picture()];
  const dialog = await openSettings(page);
  await dialog.getByRole('radiogroup', { name: 'Names in the picture' }).getByText('Large').click();
  await ui.checkAccessibility();
  await page.keyboard.press('Escape');
  await expect.poll(async () => pixelsApart(page, before, await picture())).toBeGreaterThan(500);
  expect((await sizeInDrawing()) / usual).toBeGreaterThan(1.15);

  await page.goto('/?view=lanes');
  const name = page.locator('.lane-name-held').first();
  await expect(name).toHaveCSS('font-size', '16.9px');
  await openSettings(page);
  await expect(dialog.getByRole('radio', { name: 'Large' })).toBeChecked();
  await dialog.getByRole('radiogroup', { name: 'Names in the picture' }).getByText('Small').click();
  await expect(name).toHaveCSS('font-size', '11.44px');
});
