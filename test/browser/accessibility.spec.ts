import type { Locator, Page } from '@playwright/test';
import { expect, test } from './entente';
import { keyTo, smallTargets, spokenAtFocus } from './hearing';

/** The sentence of a live region that matches. */
const heard = (page: Page, words: RegExp): Locator => page.locator('[aria-live=polite]').filter({ hasText: words });

test('somebody who sees nothing goes from the search along a tie to its sources and hands the view on, by keys alone', async ({
  ui,
  page,
}) => {
  await ui.open();
  await page.keyboard.press('/');
  await page.keyboard.type('Gazprom');
  await expect(page.getByRole('option', { name: /^Gazprom/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(ui.details.getByRole('heading', { name: 'Gazprom', exact: true })).toBeVisible();

  await keyTo(page, 'F6', ui.list);
  await expect.poll(() => spokenAtFocus(page)).toMatch(/^Entities in view → Gazprom \d+ ties: /);
  await page.keyboard.press('Alt+ArrowDown');
  const ties = page.getByRole('listbox', { name: /^\d+ ties of Gazprom$/ });
  await expect(ties).toBeFocused();
  await expect(ties).toMatchAriaSnapshot(`
    - listbox /^\\d+ ties of Gazprom$/:
      - option /China National Petroleum Corporation, .*(since|until|undated|\\d{4}).*\\d+ sources?/
  `);
  let spoken = await spokenAtFocus(page);
  while (!/China National Petroleum/.test(spoken)) {
    const before = spoken;
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (spoken = await spokenAtFocus(page))).not.toBe(before);
  }
  expect(spoken).toMatch(/sources?( in all)?$/);
  await page.keyboard.press('Enter');
  await expect(ui.list).toBeFocused();
  await expect.poll(() => spokenAtFocus(page)).toMatch(/^Entities in view → China National Petroleum Corporation /);

  await page.keyboard.press('e');
  await expect(heard(page, /^\d+ entit(y|ies) more in the picture$/)).toBeAttached();
  await expect(ui.list).toBeFocused();

  await keyTo(page, 'F6', ui.time.getByRole('button', { name: 'Play', exact: true }));
  await keyTo(page, 'Tab', ui.time.getByRole('textbox', { name: 'From date' }));
  await page.keyboard.type('2022');
  await page.keyboard.press('Enter');
  await expect(heard(page, /^751 entities, [\d,]+ relationships; hidden: [\d,]+ by date/)).toBeAttached();

  await keyTo(page, 'Shift+F6', ui.list);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(ui.list.getByRole('option', { selected: true })).toHaveCount(2);
  await page.keyboard.press('p');
  await expect(heard(page, /^\d+ paths?; the first takes \d+ steps?, (direct|via .+)$/)).toBeAttached();
  await expect(ui.list).toBeFocused();

  await keyTo(page, 'F6', ui.details.getByRole('group', { name: 'Details' }));
  await keyTo(page, 'Tab', ui.details.getByRole('link').first());
  await expect(ui.details).toMatchAriaSnapshot(`
    - region "Details":
      - group "Details":
        - article:
          - heading /China National Petroleum Corporation/ [level=2]
          - list:
            - listitem:
              - paragraph:
                - button
                - text: /confirmed|reported|disputed/
              - list:
                - listitem:
                  - link /^Read at/
  `);

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('>share this view');
  await expect(page.getByRole('option', { name: /Share this view/ })).toBeVisible();
  await page.keyboard.press('Enter');
  const link = page.getByRole('textbox', { name: 'Link to this view' });
  await expect(link).toHaveValue(/from=2022.*path=|path=.*from=2022/);
  await ui.checkAccessibility();
});

const WAYS: Readonly<Record<string, string>> = {
  ArrowRight: 'on the right',
  ArrowLeft: 'on the left',
  ArrowUp: 'above',
  ArrowDown: 'below',
};

test('arrows walk to a neighbour, and what joins the two is said', async ({ ui, page }) => {
  await ui.open('?select=gazprom');
  await ui.list.focus();
  const before = await spokenAtFocus(page);
  const tie = heard(page, /; \d+ (more relationships?; \d+ )?sources?( in all)?$/);
  for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
    await page.keyboard.press(arrow);
    await expect(tie.or(heard(page, new RegExp(`^No neighbour ${WAYS[arrow]}$`)))).toBeAttached();
    if (await tie.count()) break;
  }
  await expect(tie).toBeAttached();
  await expect.poll(() => ui.link().get('select')).not.toBe('gazprom');
  await expect.poll(() => spokenAtFocus(page)).not.toBe(before);
  const heading = ui.details.getByRole('heading', { level: 2 });
  await expect(heading).not.toHaveText('Gazprom');
  await expect.poll(() => spokenAtFocus(page)).toContain(await heading.innerText());
});

test('in a crowd ties lead to those who have no sign of their own, too', async ({ ui, page }) => {
  await ui.open('?draw=all&select=gazprom');
  const list = page.getByRole('listbox', { name: /^Entities in view: the foremost of/ });
  await list.focus();
  await page.keyboard.press('t');
  await expect(page.getByRole('listbox', { name: /ties of Gazprom/ })).toBeFocused();
  await expect.poll(() => spokenAtFocus(page)).toContain(' → ');
  const first = await spokenAtFocus(page);
  await page.keyboard.press('End');
  let words = first;
  await expect.poll(async () => (words = await spokenAtFocus(page))).not.toBe(first);
  await page.keyboard.press('Enter');
  await expect(list).toBeFocused();
  const heading = ui.details.getByRole('heading', { level: 2 });
  await expect(heading).not.toHaveText('Gazprom');
  const name = await heading.textContent();
  expect(words).toContain(name);
  await expect.poll(() => spokenAtFocus(page)).toContain(name);
});

test('Esc leads back from the ties, Space opens what a tie rests on, and letters mean the entity', async ({
  ui,
  page,
}) => {
  await ui.open('?select=gazprom');
  await ui.list.focus();
  await page.keyboard.press('t');
  const ties = page.getByRole('listbox', { name: /ties of Gazprom/ });
  await expect(ties).toBeFocused();
  await page.keyboard.press('Space');
  await expect(ui.details.getByRole('heading', { level: 2, name: /^Gazprom – / })).toBeVisible();
  await expect(ties).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(ties).toHaveCount(0);
  await expect(ui.list).toBeFocused();
});

test('many changes in a row are said once, when they have come to rest, and none while a window plays', async ({
  ui,
  page,
}) => {
  await ui.open('?from=2000&to=2002&speed=0.5');
  await expect(page.locator('.visually-hidden > [aria-live=polite]')).toHaveCount(3);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('.visually-hidden > [aria-live=polite]'))
      new MutationObserver(() => said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
  await ui.list.focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press(']');
  await expect(heard(page, /by date/)).toBeAttached();
  let count = 0;
  await expect.poll(async () => (count += (await said()).length)).toBe(1);
  const begun = ui.link().get('from');
  await ui.time.getByRole('button', { name: 'Play' }).press('Enter');
  await expect.poll(() => ui.link().get('from')).not.toBe(begun);
  await page.waitForTimeout(1500);
  expect(await said()).toEqual([]);
  await ui.time.getByRole('button', { name: 'Pause' }).press('Enter');
  await expect.poll(said).toHaveLength(1);
});

test('the keyboard is never lost: what hides, empties, opens and closes leaves it where it was', async ({
  ui,
  page,
}) => {
  await ui.open('?select=gazprom');
  await ui.list.focus();
  await page.keyboard.press('h');
  await expect.poll(() => ui.link().get('hide')).toBe('gazprom');
  await expect(ui.list).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => spokenAtFocus(page)).toMatch(/ties/);
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(ui.list).toBeFocused();
  for (const name of ['Keyboard shortcuts', 'Statistics']) {
    const button = page.getByRole('button', { name, exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  }
  const exporting = page.getByRole('button', { name: 'Export', exact: true });
  // The first time the dialog's code may have to come, the second time it is there.
  for (let time = 0; time < 2; time++) {
    await exporting.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Data …' }).press('Enter');
    await expect(page.getByRole('dialog', { name: 'Export data' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(exporting).toBeFocused();
  }
});

test('where single-letter keys are switched off, the others still lead everywhere', async ({ ui, page }) => {
  await ui.open('?select=gazprom');
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await page.getByRole('switch', { name: 'Single-letter keys' }).press('Space');
  await page.keyboard.press('Escape');
  await ui.list.focus();
  await page.keyboard.press('h');
  await page.keyboard.press('t');
  await expect(page.getByRole('listbox', { name: /ties of Gazprom/ })).toHaveCount(0);
  await expect.poll(() => ui.link().get('hide')).toBeNull();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('listbox', { name: /ties of Gazprom/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: /^Hide/ }).press('Enter');
  await expect.poll(() => ui.link().get('hide')).toBe('gazprom');
});

test('what is dragged with a pointer is moved with keys, and pinned', async ({ ui, page }) => {
  await ui.open('?select=gazprom');
  await ui.list.focus();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(() => ui.link().get('pin')).toMatch(/^gazprom:-?\d+:-?\d+$/);
  const at = () => Number(ui.link().get('pin')!.split(':')[1]);
  const first = at();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(at).toBe(first + 20);
  await expect(ui.list).toBeFocused();
});

const VIEWS = {
  graph: '?select=gazprom',
  tie: '?select=gazprom,cnpc',
  paths: '?path=gazprom,cnpc',
  lanes: '?view=lanes',
  table: '?view=table',
  map: '?view=map',
  pair: '?pair=gazprom,cnpc',
  comparison: '?compare=2014/2018&from=2020&to=2024',
  groups: '?group=type',
  embed: '?embed=1',
};

for (const [name, search] of Object.entries(VIEWS))
  test(`every target of the ${name} has 24 by 24 px, and no screen of 320 px scrolls sideways`, async ({ page }) => {
    await page.goto(`/${search}`);
    await expect(page.getByRole('button').or(page.getByRole('link')).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect.poll(() => smallTargets(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.waitForTimeout(300);
    await expect.poll(() => smallTargets(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

test('every target of what opens over the rest has 24 by 24 px', async ({ ui, page }) => {
  await ui.open('?select=gazprom');
  const parts = [
    'Open data',
    'Share',
    'Export',
    'Statistics',
    'Keyboard shortcuts',
    'Layout',
    'Colour and size',
    'Groups',
  ];
  for (const name of parts) {
    const button = page.getByRole('button', { name, exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    await expect.poll(() => smallTargets(page), name).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('letters twice as large are neither cut off nor wider than the screen', async ({ playwright, baseURL }) => {
  const { args = [], ...options } = test.info().project.use.launchOptions ?? {};
  const browser = await playwright.chromium.launch({
    ...options,
    args: [...args, '--blink-settings=defaultFontSize=32'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', baseURL: baseURL! });
  for (const search of ['', '?select=gazprom', '?view=lanes', '?view=table', '?pair=gazprom,cnpc']) {
    await page.goto(`/${search}`);
    await expect(page.getByRole('status')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), search)
      .toBeLessThanOrEqual(1280);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('button, label, [role=status], [role=tab], .time-caption')]
        .filter((one) => one.checkVisibility() && one.scrollHeight > one.clientHeight + 2 && one.clientHeight > 0)
        .filter((one) => ['hidden', 'clip'].includes(getComputedStyle(one).overflowY))
        .map((one) => one.textContent),
    );
    expect(cut, search).toEqual([]);
  }
  await browser.close();
});

test('nothing moves where less movement is asked for', async ({ ui, page }) => {
  await ui.open('?select=gazprom');
  await ui.list.focus();
  for (const key of ['e', 'f', ']', 't']) {
    await page.keyboard.press(key);
    const moving = await page.evaluate(
      () => document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration) > 1).length,
    );
    expect(moving, key).toBe(0);
  }
});
