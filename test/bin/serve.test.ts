import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../bin/serve.js';

type Answer = { status: number; headers: Record<string, unknown>; body: Buffer };

const LONG = JSON.stringify(Array.from({ length: 500 }, (_, at) => `line ${at}`));
let folder: string;
let site: Awaited<ReturnType<typeof serve>>;

/** Asks for a path exactly as written: `fetch` would tidy it up first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: site.port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject).end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-serve-'));
  mkdirSync(join(folder, 'site/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), '<title>Home</title>');
  writeFileSync(join(folder, 'site/data.json'), LONG);
  writeFileSync(join(folder, 'site/.hidden'), 'hidden');
  writeFileSync(join(folder, 'site/assets/index-AbC_12-x.js'), 'export {};');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
  site = await serve({ root: join(folder, 'site') });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('the server of the built app', () => {
  it('answers with the page at its root, whatever the query', async () => {
    const { status, headers, body } = await ask('/?from=2014&select=a');
    expect([status, headers['content-type'], String(body)]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<title>Home</title>',
    ]);
  });

  it.each(['/missing.js', '/assets/', '/assets', '/deep/path'])('says that there is nothing at %s', async (path) => {
    const { status, body } = await ask(path);
    expect([status, String(body)]).toEqual([404, `There is no file ${path} here.\n`]);
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '//etc/passwd',
    '/link.txt',
    '/.hidden',
    '/%00',
    '/%',
  ])('lets nothing out through %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('packs long text for those who take it, the same text', async () => {
    const { headers, body } = await ask('/data.json', { 'accept-encoding': 'br, gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(String(gunzipSync(body))).toBe(LONG);
  });

  it.each(['', 'br', 'gzip;q=0'])('leaves text as it is for those who accept “%s”', async (encoding) => {
    const { headers, body } = await ask('/data.json', { 'accept-encoding': encoding });
    expect(headers['content-encoding']).toBeUndefined();
    expect(String(body)).toBe(LONG);
  });

  it('lets a browser keep for ever only what has a hash in its name', async () => {
    expect((await ask('/assets/index-AbC_12-x.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/data.json')).headers['cache-control']).toBe('no-cache');
  });

  it('spares a browser what it has already, and sends a new version', async () => {
    const { etag } = (await ask('/data.json')).headers;
    expect((await ask('/data.json', { 'if-none-match': String(etag) })).status).toBe(304);
    writeFileSync(join(folder, 'site/data.json'), `${LONG} `);
    expect((await ask('/data.json', { 'if-none-match': String(etag) })).status).toBe(200);
    writeFileSync(join(folder, 'site/data.json'), LONG);
  });

  it('answers HEAD like GET, without the body, and refuses to change anything', async () => {
    const { status, headers, body } = await ask('/data.json', {}, 'HEAD');
    expect([status, Number(headers['content-length']), body.length]).toEqual([200, LONG.length, 0]);
    expect((await ask('/data.json', {}, 'POST')).status).toBe(405);
  });

  it('says so when its port is taken', async () => {
    await expect(serve({ root: folder, port: site.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
