import { expect, test } from './entente';

test('a first visit begins beside the picture with questions that are answered, and never again once put away', async ({
  ui,
  page,
}) => {
  await ui.open();
  const start = page.getByRole('region', { name: 'Start here' });
  await expect(start).toBeVisible();
  await ui.checkAccessibility();
  await start.getByRole('link', { name: 'Which sanctions have there been since 2022?' }).click();
  await expect.poll(() => ui.link().get('relation')).toBe('sanctions');
  await expect(start).toBeHidden();
  await page.goBack();
  await start.getByRole('button', { name: 'Put the start card away' }).click();
  await expect(start).toBeHidden();
  await ui.open();
  await expect(ui.details.getByRole('heading', { name: 'Russia and China' })).toBeVisible();
  await expect(start).toBeHidden();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await page.getByRole('button', { name: 'Show the start card' }).click();
  await expect(start).toBeVisible();
});

test('the start card tells the stories, and below it they stand only once it is put away', async ({ ui, page }) => {
  await ui.open();
  const start = page.getByRole('region', { name: 'Start here' });
  const list = page.getByRole('region', { name: 'Stories' });
  const opens = ui.details.getByRole('button', { name: /How a pipeline changed the map/ });
  await expect(start.getByRole('button', { name: /\d steps/ })).toHaveCount(3);
  await expect(list).toBeHidden();
  await opens.click();
  await expect.poll(() => ui.link().get('story')).toBe('pipeline-that-changed-the-map');
  await page.goBack();
  await start.getByRole('button', { name: 'Put the start card away' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(opens).toBeVisible();
});

test('a tour by keyboard leads through the screen, moves nothing, and gives the focus back', async ({ ui, page }) => {
  await ui.open();
  const before = page.url();
  const begin = page.getByRole('button', { name: 'Take a tour' });
  const tour = page.getByRole('dialog', { name: 'Tour of the screen' });
  await begin.focus();
  await page.keyboard.press('Enter');
  await expect(tour.getByText('1 of 6')).toBeVisible();
  await expect(tour.getByRole('button', { name: 'Next' })).toBeFocused();
  await expect(tour).toHaveAccessibleDescription(/1 of 6.*Each sign is an entity/);
  await page.keyboard.press('ArrowRight');
  await expect(tour.getByRole('heading', { name: 'The evidence' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(tour.getByRole('heading', { name: 'Time' })).toBeVisible();
  await ui.checkAccessibility();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+Tab');
  await expect(tour.getByRole('button', { name: 'Back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tour.getByText('1 of 6')).toBeVisible();
  await expect(tour.getByRole('button', { name: 'Next' })).toBeFocused();
  for (let step = 2; step <= 6; step++) {
    await page.keyboard.press('Enter');
    await expect(tour.getByText(`${step} of 6`)).toBeVisible();
  }
  await page.keyboard.press('ArrowRight');
  await expect(tour.getByText('6 of 6')).toBeVisible();
  await expect(tour.getByRole('button', { name: 'Done' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tour).toBeHidden();
  await expect(begin).toBeFocused();
  expect(page.url()).toBe(before);
});

test('the page stays in use under the tour; Esc ends it, and nothing brings it back but who asks for it', async ({
  ui,
  page,
}) => {
  await ui.open();
  const tour = page.getByRole('dialog', { name: 'Tour of the screen' });
  await ui.search.fill('>tour');
  await page.getByRole('option', { name: 'Take the tour of the screen' }).click();
  await expect(tour.getByText('1 of 6')).toBeVisible();
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect.poll(() => ui.link().get('view')).toBe('table');
  await page.keyboard.press('Shift+F6');
  await expect(tour.getByRole('button', { name: 'Next' })).toBeFocused();
  await page.getByRole('tab', { name: 'Table' }).focus();
  await page.keyboard.press('Escape');
  await expect(tour).toBeHidden();
  await expect(page.getByRole('tab', { name: 'Table' })).toBeFocused();
  await page.reload();
  await expect(ui.status).toBeVisible();
  await expect(ui.filters.getByRole('heading', { name: 'Filters' })).toBeVisible();
  await expect(tour).toBeHidden();
});

test('who shares while the tour shows how is not told twice: what is opened takes its place', async ({ ui, page }) => {
  await ui.open();
  await page.getByRole('button', { name: 'Take a tour' }).click();
  const tour = page.getByRole('dialog', { name: 'Tour of the screen' });
  await expect(tour).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('textbox', { name: 'Link to this view' })).toBeVisible();
  await expect(tour).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the tour stands beside each part, wholly on the screen, and its end opens nothing', async ({ ui, page }) => {
    await ui.open();
    await page.getByRole('button', { name: 'Start here: 3 stories and questions' }).tap();
    await ui.checkAccessibility();
    await page.getByRole('button', { name: 'Take a tour' }).tap();
    const tour = page.getByRole('dialog', { name: 'Tour of the screen' });
    const parts = [
      page.getByRole('tablist', { name: 'Views' }),
      page.getByRole('button', { name: 'Show details' }),
      ui.time,
      ui.status,
      page.getByRole('search'),
      page.getByRole('button', { name: 'Share' }),
    ];
    for (const [at, part] of parts.entries()) {
      await expect(tour.getByText(`${at + 1} of 6`)).toBeVisible();
      await expect(tour).toBeInViewport({ ratio: 1 });
      const [card, meant] = [(await tour.boundingBox())!, (await part.boundingBox())!];
      expect(card.y >= meant.y + meant.height || card.y + card.height <= meant.y).toBe(true);
      if (at === 1) await ui.checkAccessibility();
      await tour.getByRole('button', { name: /Next|Done/ }).tap();
    }
    await expect(tour).toBeHidden();
    await expect(ui.details).toBeHidden();
    await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
  });

  test('a part that is not on the screen is left out', async ({ ui, page }) => {
    await ui.open('?story=pipeline-that-changed-the-map&step=1');
    await ui.search.fill('>tour');
    await page.getByRole('option', { name: 'Take the tour of the screen' }).tap();
    const tour = page.getByRole('dialog', { name: 'Tour of the screen' });
    await tour.getByRole('button', { name: 'Next' }).tap();
    await tour.getByRole('button', { name: 'Next' }).tap();
    await expect(tour.getByText('3 of 5')).toBeVisible();
    await expect(tour.getByRole('heading', { name: 'What is hidden' })).toBeVisible();
  });

  test('the offer to begin is put away for good', async ({ ui, page }) => {
    await ui.open();
    await page.getByRole('button', { name: 'Put the offer away' }).tap();
    await expect(page.getByRole('button', { name: /Start here/ })).toBeHidden();
    await ui.open();
    await expect(ui.status).toBeVisible();
    await expect(page.getByRole('button', { name: /Start here|told with this data/ })).toHaveCount(0);
  });
});
