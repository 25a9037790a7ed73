import type { Page } from '@playwright/test';
import type { Screen } from './entente';
import { expect, test } from './entente';
import { pictureOf, pixelsApart } from './picture';
import { fingersOn } from './touch';

/** Pixels that change at least when a picture of some fifty entities moves. */
const MOVED = 2000;

const DEVICES = [
  { name: 'a phone', viewport: { width: 390, height: 844 } },
  { name: 'a tablet', viewport: { width: 820, height: 1180 } },
] as const;

/** Selects an entity, puts its details away, and brings it into the middle of the picture; says where that is. */
async function bringToMiddle(ui: Screen, page: Page, name: string): Promise<{ x: number; y: number }> {
  await ui.entity(name).dispatchEvent('click');
  await expect(ui.details).toBeVisible();
  await page.getByRole('button', { name: 'Close details' }).click();
  await ui.list.focus();
  await page.keyboard.press('Shift+F');
  await page.waitForTimeout(500);
  return middleOf(ui);
}

/** The middle of the room for the picture between the tools, what is said above it, and the legend. */
async function middleOf(ui: Screen): Promise<{ x: number; y: number }> {
  const box = (await ui.graph.getByRole('img').first().boundingBox())!;
  const legend = (await ui.graph.locator('.legend').boundingBox())!;
  const note = await ui.graph.locator('.graph-note').boundingBox();
  const top = Math.max(44, (note?.height ?? 0) + 12);
  return { x: box.x + (12 + box.width - 54) / 2, y: box.y + (top + box.height - 10 - legend.height) / 2 - 8 };
}

/** The middle of what a sheet leaves of the picture, below what is said above it. */
async function middleBeside(ui: Screen): Promise<{ x: number; y: number }> {
  await ui.page.waitForTimeout(500);
  const box = (await ui.graph.getByRole('img').first().boundingBox())!;
  const note = await ui.graph.locator('.graph-note').boundingBox();
  const top = Math.max(44, (note?.height ?? 0) + 12);
  const sheet = (await ui.details.boundingBox())!;
  return { x: box.x + (12 + box.width - 54) / 2, y: (box.y + top + sheet.y - 10) / 2 };
}

/** The picture once it has come to rest. */
async function restingPicture(ui: Screen): Promise<Buffer> {
  await ui.page.waitForTimeout(400);
  return pictureOf(ui.graph.getByRole('img').first());
}

for (const { name, viewport } of DEVICES) {
  test.describe(`On ${name}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('a finger moves the picture, and two make it larger', async ({ ui, page }) => {
      await ui.open();
      const at = await middleOf(ui);
      const fingers = await fingersOn(page);
      const before = await restingPicture(ui);
      await fingers.drag([
        { x: at.x - 130, y: at.y - 150 },
        { x: at.x - 60, y: at.y - 60 },
      ]);
      let panned = before;
      await expect
        .poll(async () => pixelsApart(page, before, (panned = await restingPicture(ui))))
        .toBeGreaterThan(MOVED);
      await fingers.pinch(at, 60, 180);
      await expect.poll(async () => pixelsApart(page, panned, await restingPicture(ui))).toBeGreaterThan(MOVED);
      await expect(page.locator('body')).toHaveJSProperty('scrollTop', 0);
      expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    });

    test('a tap opens the details as a sheet that leaves the picture in sight and can be dragged away', async ({
      ui,
      page,
    }) => {
      await ui.open();
      const at = await bringToMiddle(ui, page, 'Gazprom');
      await page.keyboard.press('Escape');
      await expect.poll(() => ui.link().get('select')).toBeNull();
      await page.touchscreen.tap(at.x, at.y);
      await expect(ui.details.getByRole('heading', { name: 'Gazprom', exact: true })).toBeVisible();
      const half = (await ui.details.boundingBox())!;
      expect(half.y).toBeGreaterThan(viewport.height * 0.4);
      const fingers = await fingersOn(page);
      const head = { x: half.x + half.width / 2, y: half.y + 18 };
      await fingers.drag([head, { x: head.x, y: 80 }]);
      await expect.poll(async () => (await ui.details.boundingBox())!.y).toBeCloseTo(viewport.height * 0.1, 0);
      await page.getByRole('button', { name: 'Make details smaller' }).tap();
      await expect.poll(async () => (await ui.details.boundingBox())!.y).toBeCloseTo(half.y, 0);
      await fingers.drag([head, { x: head.x, y: viewport.height - 4 }]);
      await expect(ui.details).toBeHidden();
      await expect.poll(() => ui.link().get('select')).toBe('gazprom');
    });

    test('a finger drags an entity, which stays where it is put', async ({ ui, page }) => {
      await ui.open();
      const at = await bringToMiddle(ui, page, 'Gazprom');
      const fingers = await fingersOn(page);
      await fingers.drag([at, { x: at.x + 60, y: at.y + 40 }]);
      await expect.poll(() => ui.link().get('pin')).toContain('gazprom');
    });

    test('a finger that rests on an entity opens the one menu', async ({ ui, page }) => {
      await ui.open();
      const at = await bringToMiddle(ui, page, 'Gazprom');
      const fingers = await fingersOn(page);
      await fingers.rest(at);
      const menu = page.getByRole('menu');
      await expect(menu.getByRole('menuitem').first()).toBeVisible();
      const box = (await menu.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
      await expect.poll(() => ui.link().get('select')).toBe('gazprom');
    });

    test('the handles of time are as wide as a thumb, and Play is in its reach', async ({ ui, page }) => {
      await ui.open();
      const fingers = await fingersOn(page);
      const [from, to] = [ui.time.getByRole('slider', { name: 'From' }), ui.time.getByRole('slider', { name: 'To' })];
      for (const handle of [from, to]) {
        const { x, width, height } = (await handle.boundingBox())!;
        expect(width).toBeGreaterThanOrEqual(44);
        expect(height).toBeGreaterThanOrEqual(44);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(viewport.width);
      }
      const play = (await ui.time.getByRole('button', { name: 'Play', exact: true }).boundingBox())!;
      expect(Math.min(play.width, play.height)).toBeGreaterThanOrEqual(44);
      expect(play.y).toBeGreaterThan(viewport.height * 0.6);
      const { x, y, width, height } = (await from.boundingBox())!;
      const hold = { x: x + width / 2, y: y + height / 2 };
      await fingers.drag([hold, { x: viewport.width / 2, y: hold.y }]);
      await expect.poll(() => ui.link().get('from')).not.toBeNull();
      await expect(ui.status).toContainText('by date');
    });

    test('filters are a sheet, and the view is shared', async ({ ui, page }) => {
      await ui.open();
      await page.getByRole('button', { name: 'Show filters' }).tap();
      await ui.filters.getByRole('checkbox', { name: /^Trade/ }).tap();
      await expect(ui.status).toContainText('by type');
      await page.getByRole('button', { name: 'Close filters' }).tap();
      await expect(ui.filters).toBeHidden();
      await page.getByRole('button', { name: 'Share' }).tap();
      await expect(page.getByRole('textbox', { name: /link/i }).first()).toHaveValue(/relation=/);
    });

    test('what a link selects comes into sight beside its sheet, and again when the sheet grows over it', async ({
      ui,
      page,
    }) => {
      await ui.open('?select=rosneft');
      await expect(ui.details.getByRole('heading', { name: 'Rosneft', exact: true })).toBeVisible();
      const fingers = await fingersOn(page);
      const restOnIt = async (): Promise<void> => {
        await fingers.rest(await middleBeside(ui));
        await expect(page.getByRole('menuitem', { name: /^Hide the selected/ })).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('menu')).toHaveCount(0);
        await expect(ui.details.getByRole('heading', { name: 'Rosneft', exact: true })).toBeVisible();
      };
      await restOnIt();

      // Who moves it beneath the sheet wants it there, until the sheet changes.
      const sheet = (await ui.details.boundingBox())!;
      const grip = { x: viewport.width / 2 + 40, y: sheet.y - 12 };
      await fingers.drag([grip, { x: grip.x, y: grip.y + sheet.y - (await middleBeside(ui)).y + 40 }]);
      const moved = await restingPicture(ui);
      expect(await pixelsApart(page, moved, await restingPicture(ui))).toBe(0);
      await page.getByRole('button', { name: 'Make details larger' }).tap();
      await page.getByRole('button', { name: 'Make details smaller' }).tap();
      await restOnIt();
    });

    test('a tap on what is selected brings its sheet back', async ({ ui, page }) => {
      await ui.open();
      const at = await bringToMiddle(ui, page, 'Gazprom');
      await expect(ui.details).toBeHidden();
      await page.touchscreen.tap(at.x, at.y);
      await expect(ui.details.getByRole('heading', { name: 'Gazprom', exact: true })).toBeVisible();
      await expect.poll(() => ui.link().get('select')).toBe('gazprom');
    });

    test('what the header has no room for is in one menu, and gives the keyboard back', async ({ ui, page }) => {
      await ui.open();
      const header = page.getByRole('banner');
      for (const button of await header.getByRole('button').all()) {
        const { width, height } = (await button.boundingBox())!;
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      }
      expect((await header.boundingBox())!.height).toBeLessThan(76);
      const more = header.getByRole('button', { name: 'More' });
      // The first time its code may have to come, the second time it is there.
      for (let time = 0; time < 2; time++) {
        await more.tap();
        await page.getByRole('menuitem', { name: 'Settings' }).tap();
        await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(more).toBeFocused();
      }
      await more.tap();
      await page.getByRole('menuitem', { name: 'Export' }).tap();
      await expect(page.getByRole('menuitem', { name: 'Picture (PNG)' })).toBeVisible();
      await ui.checkAccessibility();
      await page.keyboard.press('Escape');
      await more.tap();
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('menuitem', { name: 'Open data' }).tap();
      expect((await chooser).isMultiple()).toBe(true);
    });
  });
}

/** Names of those of the header that lie over another, or beyond the screen. */
function crowdedIn(page: Page): Promise<readonly string[]> {
  return page.getByRole('banner').evaluate((header) => {
    const all = [...header.querySelectorAll('button, input, h1')].filter((one) => one.checkVisibility());
    const boxes = all.map((one) => ({
      name: one.ariaLabel ?? one.textContent,
      ...one.getBoundingClientRect().toJSON(),
    }));
    return boxes
      .filter((one, at) => {
        const isOver = boxes.some(
          (other, position) =>
            position !== at &&
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1,
        );
        return isOver || one.left < 0 || one.right > innerWidth;
      })
      .map(({ name }) => String(name));
  });
}

test('the header of a small phone is crowded in no language, with letters twice as large neither', async ({
  playwright,
  baseURL,
}) => {
  const { args = [], ...options } = test.info().project.use.launchOptions ?? {};
  for (const letters of [16, 32]) {
    const browser = await playwright.chromium.launch({
      ...options,
      args: [...args, `--blink-settings=defaultFontSize=${letters}`],
    });
    const page = await browser.newPage({ viewport: { width: 320, height: 640 }, hasTouch: true, baseURL: baseURL! });
    for (const lang of ['en', 'ru', 'zh']) {
      await page.goto(`/?lang=${lang}`);
      await expect(page.getByRole('status')).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await crowdedIn(page), `${lang}, ${letters} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect((await page.getByRole('img').first().boundingBox())!.height).toBeGreaterThan(80);
    }
    await browser.close();
  }
});
