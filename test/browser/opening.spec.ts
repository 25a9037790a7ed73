import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, test } from './entente';

const dataset = (title: string): string =>
  JSON.stringify({
    format: 'entente',
    version: 1,
    id: 'small',
    title,
    sources: [{ id: 's', publisher: 'The Paper' }],
    entities: [
      { id: 'a', type: 'person', name: 'Ann' },
      { id: 'b', type: 'person', name: 'Bo' },
    ],
    relationships: [{ id: 'r', type: 'knows', from: 'a', to: 'b', confidence: 'confirmed', sources: ['s'] }],
  });

test('a packed file opens, one that is dropped, and data that is pasted', async ({ ui, page }) => {
  await ui.open();
  const title = page.getByRole('heading', { level: 1 });
  const buffer = gzipSync(dataset('A packed file'));
  await page.locator('input[type=file]').setInputFiles({ name: 'p.json.gz', mimeType: 'application/gzip', buffer });
  await expect(title).toContainText('A packed file');
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'dropped.json'));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, dataset('A dropped file'));
  await expect(title).toContainText('A dropped file');
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, dataset('Pasted data'));
  await expect(title).toContainText('Pasted data');
});

test('a file from elsewhere: its host is said before it is drawn; giving it up keeps what was open', async ({
  ui,
  page,
}) => {
  const held: (() => void)[] = [];
  const server = createServer((request, response) => {
    expect(request.headers['cookie'] ?? request.headers['referer']).toBeUndefined();
    response.setHeader('Access-Control-Allow-Origin', '*');
    held.push(() => response.end(dataset('A file from elsewhere')));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  await ui.open('?select=gazprom');
  const paste = (text: string): Promise<void> =>
    page.evaluate((address) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', address);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
  await paste(`http://${host}/file.json`);
  const opening = page.getByRole('region', { name: /^Opening http/ });
  await expect(opening).toContainText(`from ${host}`);
  await opening.getByRole('button', { name: 'Cancel' }).click();
  await expect(opening).toHaveCount(0);
  await expect(ui.details.getByRole('heading', { name: 'Gazprom', exact: true })).toBeVisible();
  await paste(`http://${host}/file.json`);
  await expect(opening).toBeVisible();
  await expect.poll(() => held.length).toBeGreaterThan(1);
  for (const send of held) send();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A file from elsewhere');
  await expect(ui.details.getByRole('region', { name: 'How it was read' })).toContainText(host);
  server.close();
  server.closeAllConnections();
});

test('a file above a limit is refused with the limit, and opens when the person trusts it', async ({ ui, page }) => {
  await ui.open();
  const deep = dataset('A deep file').replace('"name":"Ann"', `"name":"Ann","odd":${'['.repeat(70)}${']'.repeat(70)}`);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'deep.json', mimeType: 'application/json', buffer: Buffer.from(deep) });
  const notice = page.getByRole('alert').filter({ hasText: 'deep.json' });
  await expect(notice).toContainText('at most 64 levels');
  await notice.getByRole('button', { name: /I trust this file/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A deep file');
});
