import { expect, test } from './entente';

const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

const sound = JSON.stringify({
  format: 'entente',
  version: 1,
  id: 'small',
  title: 'A small file',
  sources: [{ id: 's', publisher: 'The Paper' }],
  entities: [
    { id: 'a', type: 'person', name: '<img src=x onerror=alert(1)>' },
    { id: 'b', type: 'person', name: 'Bo' },
  ],
  relationships: [
    { id: 'r', type: 'knows', from: 'a', to: 'b', start: '2014', confidence: 'confirmed', sources: ['s'] },
  ],
});

const broken = {
  'a date that does not exist': sound.replace('"2014"', '"2014-13"'),
  'a relationship to nobody': sound.replace('"to":"b"', '"to":"nobody"'),
  'two records of one id': sound.replace('"id":"b"', '"id":"a"'),
  'text that is no JSON': sound.slice(0, -20),
  'another kind of JSON': '{"hello": "world"}',
  'an empty file': '',
};

for (const [what, text] of Object.entries(broken)) {
  test(`${what}: a sentence with its place, and the picture stays`, async ({ ui, page }) => {
    await ui.open('?from=2020');
    const before = await ui.status.textContent();
    await page.locator('input[type=file]').setInputFiles(file('broken.json', text));
    const notice = page.getByRole('alert').filter({ hasText: 'broken.json' });
    await expect(notice).toContainText(/was not opened/);
    await expect(notice).toContainText(/line:\d+:\d+: .*expected/);
    await expect(ui.status).toHaveText(before!);
    await expect.poll(() => ui.link().get('from')).toBe('2020');
    await notice.getByRole('button').click();
    await expect(notice).toHaveCount(0);
  });
}

test('a file of one’s own opens; names are text, never HTML', async ({ ui, page }) => {
  await ui.open();
  await page.locator('input[type=file]').setInputFiles(file('small.json', sound));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A small file');
  await expect(ui.status).toContainText('2 of 2 entities · 1 of 1 relationship');
  await expect(ui.list.getByRole('option').first()).toContainText('<img');
  await expect(page.locator('img[src=x]')).toHaveCount(0);
});

test('a link with broken values shows a notice and the rest of the view', async ({ ui, page }) => {
  await ui.open('?from=2024-13&relation=nothing-such&when=sometimes&select=gazprom');
  await expect(page.getByRole('alert')).toHaveCount(3);
  await expect(ui.details.getByRole('heading', { name: 'Gazprom', exact: true })).toBeVisible();
});

test('a dataset that cannot be reached: a sentence, and a way on; never a blank page', async ({ ui, page }) => {
  await page.goto('/?data=http://127.0.0.1:9/nothing.json');
  await expect(page.getByRole('alert')).toContainText('could not be reached');
  await page.goto('/?data=no-such-dataset');
  await expect(page.getByRole('alert')).toContainText('no dataset called');
  await page.getByRole('button', { name: 'Russia and China' }).click();
  await expect(ui.list.getByRole('option').first()).toBeAttached();
});

test('the network is gone after the page came: a sentence, and the same again works later', async ({ ui, page }) => {
  await page.route('**/russia-china.json', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('could not be reached');
  await page.unroute('**/russia-china.json');
  await page.getByRole('button', { name: 'Russia and China' }).click();
  await expect(ui.list.getByRole('option').first()).toBeAttached();
});
