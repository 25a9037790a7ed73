import { expect, test } from './entente';

test('the tab says what is shown, in the language of the view', async ({ ui, page }) => {
  await ui.open('?from=2014&to=2020');
  await expect(page).toHaveTitle('2014 – 2020 · Russia and China · Entente');
  await ui.bringToMiddle('Rosneft');
  await expect(page).toHaveTitle('Rosneft, 2014 – 2020 · Russia and China · Entente');
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page).toHaveTitle('Rosneft, 2014 – 2020 · Table · Russia and China · Entente');
  await page.goBack();
  await expect(page).toHaveTitle('Rosneft, 2014 – 2020 · Russia and China · Entente');
  await page.goto('/?lang=ru&view=map&select=rosneft');
  await expect(page).toHaveTitle('Роснефть · Карта · Россия и Китай · Entente');
});

test('the page says what it is to those who show links, and its picture is there', async ({ page, request }) => {
  await page.goto('/');
  const shown = await page.locator('meta[property="og:image"]').getAttribute('content');
  const answer = await request.get(shown!);
  expect(answer.headers()['content-type']).toBe('image/png');
  const bytes = await answer.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(bytes.length).toBeLessThan(300_000);
  for (const link of await page
    .locator('head link[rel=icon], head link[rel=apple-touch-icon], head link[rel=manifest]')
    .all()) {
    const address = (await link.getAttribute('href'))!;
    expect((await request.get(address)).status(), address).toBe(200);
  }
});
