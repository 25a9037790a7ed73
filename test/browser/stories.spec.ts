import { expect, test } from './entente';

test('a story plays with its buttons, opens its evidence, and leaves the view where it was', async ({ ui, page }) => {
  await ui.open();
  await ui.details.getByRole('button', { name: /The visit of May 2024/ }).click();
  const story = page.getByRole('region', { name: 'Story' });
  await expect(story.getByText('Step 1 of 7')).toBeVisible();
  await story.getByRole('button', { name: 'Next' }).click();
  await expect(story.getByRole('heading', { name: 'Beijing, then Harbin' })).toBeFocused();
  expect([ui.link().get('story'), ui.link().get('step')]).toEqual(['visit-of-may-2024', '2']);
  await story.getByRole('button', { name: /^Footnote 1: Vladimir Putin visited China/ }).click();
  await expect(ui.details.getByRole('heading', { name: 'Vladimir Putin visited China' })).toBeVisible();
  await ui.checkAccessibility();
  await story.getByRole('button', { name: 'Show this step again' }).click();
  await expect(ui.details).toBeHidden();
  await page.goBack();
  await expect(ui.details.getByRole('heading', { name: 'Vladimir Putin visited China' })).toBeVisible();
  await story.getByRole('button', { name: /Leave the story/ }).click();
  await expect(story).toBeHidden();
  await expect.poll(() => ui.link().get('only')).toContain('putin-china-visit-2024');
  await expect.poll(() => ui.link().get('story')).toBeNull();
});

test('a link opens a step, and the keys go on and back', async ({ ui, page }) => {
  await ui.open('?story=when-the-banks-stopped-paying&step=2');
  const story = page.getByRole('region', { name: 'Story' });
  await expect(story.getByRole('heading', { name: 'The first refusals' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(story.getByText('Step 3 of 7')).toBeVisible();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(story.getByText('Step 1 of 7')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(story.getByText('Step 1 of 7')).toBeVisible();
});

test('a story that is not there is told, and the rest of the link is kept', async ({ ui, page }) => {
  await ui.open('?story=nothing&from=2014');
  await expect(page.getByText(/no story “nothing”/)).toBeVisible();
  await expect.poll(() => ui.link().get('from')).toBe('2014');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('stories are offered, and a step leaves room for its picture', async ({ ui, page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Start here: 3 stories and questions' }).click();
    await page.getByRole('button', { name: /How a pipeline changed the map/ }).click();
    const story = page.getByRole('region', { name: 'Story' });
    await expect(story.getByText('Step 1 of 8')).toBeVisible();
    const paper = (await ui.graph.getByRole('img').boundingBox())!;
    expect(paper.height).toBeGreaterThan(200);
    await ui.checkAccessibility();
  });
});

test('an embed shows the picture, its credits and the story, and no panels', async ({ ui, page }) => {
  await page.goto('/?story=pipeline-that-changed-the-map&step=3&embed=1');
  const story = page.getByRole('region', { name: 'Story' });
  await expect(story.getByRole('heading', { name: 'The first gas' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open in Entente' })).toHaveAttribute('href', /story=.*step=3/);
  await expect(ui.filters).toHaveCount(0);
  await expect(ui.time).toHaveCount(0);
  await story.getByRole('button', { name: 'Next' }).click();
  await expect(story.getByText('Step 4 of 8')).toBeVisible();
  await ui.checkAccessibility();
});
