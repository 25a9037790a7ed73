import { expect, test } from './entente';

/** The names of the tabs in the middle. */
const RUSSIAN = ['Граф', 'Дорожки', 'Таблица', 'Карта'];
const CHINESE = ['图谱', '泳道', '表格', '地图'];

test('a link names its language; another is chosen by a command, at once and for this browser, and the view stays', async ({
  page,
  ui,
}) => {
  const tabs = page.getByRole('tab');
  const html = page.locator('html');
  await page.goto('/?lang=ru&select=gazprom&from=2014&to=2024-05&hide=india');
  await expect(tabs).toHaveText(RUSSIAN);
  await expect(html).toHaveAttribute('lang', 'ru');
  const graph = page.getByRole('region', { name: 'Граф', exact: true });
  await expect(graph.getByRole('option', { selected: true })).toContainText('Газпром');
  for (const name of ['Подробности', 'Фильтры'])
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  await ui.checkAccessibility();

  // A command is found by its words in the language that is spoken, and by the English ones.
  await page.keyboard.press('/');
  await page.keyboard.type('> вписать всё');
  await expect(page.getByRole('option', { name: 'Вписать всё в окно' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('> language');
  await page.getByRole('option', { name: 'Язык: 中文' }).click();

  await expect(tabs).toHaveText(CHINESE);
  await expect(html).toHaveAttribute('lang', 'zh');
  await expect(page.getByRole('region', { name: '图谱', exact: true })).toBeVisible();
  await expect
    .poll(() => Object.fromEntries(ui.link()))
    .toEqual({
      select: 'gazprom',
      from: '2014',
      to: '2024-05',
      hide: 'india',
    });
  await expect(page.getByRole('region', { name: '详情', exact: true })).toContainText('俄罗斯天然气工业股份公司');
  await ui.checkAccessibility();

  await page.goBack();
  await expect(tabs).toHaveText(RUSSIAN);
  await expect(html).toHaveAttribute('lang', 'ru');
  await expect.poll(() => ui.link().get('lang')).toBe('ru');
  await expect(graph.getByRole('option', { selected: true })).toContainText('Газпром');
});

test.describe('in a browser that prefers Russian', () => {
  test.use({ locale: 'ru-RU' });

  test('a link without a language is shown in Russian, and one with a language in that', async ({ page, ui }) => {
    await page.goto('/');
    await expect(page.getByRole('tab')).toHaveText(RUSSIAN);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await expect.poll(() => ui.link().has('lang')).toBe(false);
    await page.goto('/?lang=en');
    await expect(page.getByRole('tab')).toHaveText(['Graph', 'Lanes', 'Table', 'Map']);
    await expect(ui.graph).toBeVisible();
  });

  test('words that come later than the screen are spoken by all of it', async ({ page }) => {
    await page.route(/\/ru-[^/]*\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 4000));
      await route.continue();
    });
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await expect(page.getByRole('tab')).toHaveText(RUSSIAN);
    await expect(page.getByRole('region', { name: 'Фильтры', exact: true })).toBeVisible();
  });
});

test('a dataset says its title and its stories, and the page what a link may say, in the language of the screen', async ({
  page,
}) => {
  await page.goto('/?lang=zh&story=visit-of-may-2024&step=2&hops=99');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('俄罗斯与中国');
  await expect(page.getByRole('heading', { level: 2, name: '先到北京，再到哈尔滨' })).toBeVisible();
  await expect(page.getByText('2024 年 5 月的访问')).toBeVisible();
  await expect(page.getByText(/hops=99 .*距主体多少步（1 至 4）/)).toBeVisible();
});
