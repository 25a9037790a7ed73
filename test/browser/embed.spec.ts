import { expect, test } from './entente';

test('an embed is read-only: the picture, its credits and the way to the whole view, and no panels', async ({
  ui,
  page,
}) => {
  await ui.open('?embed=1&from=2014');
  await expect(ui.graph).toBeVisible();
  for (const panel of [ui.filters, ui.details, ui.time, ui.search]) await expect(panel).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Open in Entente' })).toHaveAttribute('href', '?from=2014');
  await ui.list.focus();
  await ui.checkAccessibility();
});

test('a wheel over the picture is told how to zoom, and not where it does', async ({ ui, page }) => {
  await ui.open('?embed=1');
  const hint = page.getByText('Ctrl or ⌘ with the wheel zooms');
  await expect(hint).toHaveCSS('opacity', '0');
  await ui.graph.getByRole('img').first().hover();
  await page.mouse.wheel(0, 200);
  await expect(hint).toHaveCSS('opacity', '1');
  await expect(hint).toHaveCSS('opacity', '0');
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 200);
  await page.keyboard.up('Control');
  await expect(hint).toHaveAttribute('data-shown', 'false');
});

test('it stands in a sandboxed frame that keeps nothing, as large as its frame', async ({ page, baseURL }) => {
  await page.route(`${baseURL}paper.html`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe sandbox="allow-scripts" src="${baseURL}?embed=1&story=pipeline-that-changed-the-map&step=1" style="width: 700px; height: 500px"></iframe>`,
    }),
  );
  await page.goto(`${baseURL}paper.html`);
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('listbox', { name: 'Entities in view' }).getByRole('option').first()).toBeAttached();
  await inside.getByRole('button', { name: 'Next' }).click();
  await expect(inside.getByText('Step 2 of 8')).toBeVisible();
  const picture = inside.getByRole('region', { name: 'Graph' }).getByRole('img').first();
  const { width } = (await picture.boundingBox())!;
  await page.locator('iframe').evaluate((frame) => (frame.style.width = '500px'));
  await expect.poll(async () => (await picture.boundingBox())!.width).toBe(width - 200);
});

test('what the page around does not let open is told with its address, to copy or to open in the frame', async ({
  page,
  baseURL,
}) => {
  await page.route(`${baseURL}paper.html`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe sandbox="allow-scripts" src="${baseURL}?embed=1&from=2014" style="width: 700px; height: 500px"></iframe>`,
    }),
  );
  await page.goto(`${baseURL}paper.html`);
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('listbox', { name: 'Entities in view' }).getByRole('option').first()).toBeAttached();
  const address = inside.getByRole('textbox', { name: 'The page around this one allows no new tab.' });
  await inside.getByRole('link', { name: 'Open in Entente' }).click();
  await expect(address).toHaveValue(`${baseURL}?from=2014`);
  await expect(address).toBeFocused();
  await inside.getByRole('button', { name: 'Put the address away' }).click();
  await expect(address).toBeHidden();
  await inside.getByRole('link', { name: 'Open in Entente' }).click();
  await inside.getByRole('link', { name: 'Open it here' }).click();
  await expect(inside.getByRole('tab', { name: 'Lanes' })).toBeVisible();
});

test('the whole view opens in a tab of its own where that is allowed, and knows nothing of the page that it came from', async ({
  ui,
  page,
}) => {
  await ui.open('?embed=1&from=2014');
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Open in Entente' }).click();
  const whole = await opening;
  await expect(whole.getByRole('region', { name: 'Filters' })).toBeVisible();
  expect(await whole.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
  expect(new URL(whole.url()).search).toBe('?from=2014');
});

test('the code for another page is offered beside the link', async ({ ui, page }) => {
  await ui.open('?select=gazprom');
  await page.getByRole('button', { name: 'Share' }).click();
  const code = page.getByRole('textbox', { name: 'To show it inside another page' });
  await expect(code).toHaveValue(/^<iframe src="[^"]*select=gazprom&amp;embed=1" title="[^"]+" /);
  await expect(page.getByRole('button', { name: 'Copy the code' })).toBeVisible();
});
