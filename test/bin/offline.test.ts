import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serviceWorkerOf } from '../../bin/offline.js';

type Listener = (event: Record<string, unknown>) => void;

const HOME = 'https://example.org/tools/entente/';
const PAGE = 'the page';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-offline-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, 'site'));
  write('index.html', PAGE);
  write('assets/mount-AbC_12-x.js', 'mount');
  write('assets/späte-AbC_12-x.js', 'late');
  write('some-data.json', '{}');
  for (const name of ['README.md', 'entente.schema.json', 'site/preview.png', 'sw.js']) write(name, 'not for the app');
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

/** What a host has, caches that last, and a worker that runs the written text in them. */
function started(text: string, shelves = new Map<string, Map<string, string>>()) {
  const listeners = new Map<string, Listener>();
  let isRenewed = false;
  const scope = {
    registration: { scope: HOME },
    caches: {
      keys: async () => [...shelves.keys()],
      delete: async (name: string) => shelves.delete(name),
      open: async (name: string) => {
        const shelf = shelves.get(name) ?? new Map<string, string>();
        shelves.set(name, shelf);
        return {
          addAll: async (requests: readonly Request[]) => {
            for (const { url, cache } of requests) shelf.set(url, `kept (${cache})`);
          },
          match: async (address: string) => shelf.get(address),
        };
      },
    },
    fetch: async ({ url }: Request) => `fetched ${url}`,
    skipWaiting: async () => void (isRenewed = true),
    addEventListener: (type: string, listener: Listener) => void listeners.set(type, listener),
  };
  // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval -- the very text that a browser runs.
  new Function('self', text)(scope);
  const last = async (type: string): Promise<void> => {
    let work: unknown;
    listeners.get(type)!({ waitUntil: (one: unknown) => void (work = one) });
    await work;
  };
  /** What it answers with; null for what it leaves to the network. */
  const ask = async (path: string, init: RequestInit = {}, mode = 'cors'): Promise<unknown> => {
    const request = new Request(new URL(path, HOME), init);
    let answer: unknown = null;
    listeners.get('fetch')!({
      request: new Proxy(request, { get: (of, key) => (key === 'mode' ? mode : Reflect.get(of, key, of)) }),
      respondWith: (one: unknown) => void (answer = one),
    });
    return answer;
  };
  return {
    shelves,
    last,
    ask,
    send: (data: unknown) => listeners.get('message')!({ data }),
    renewed: () => isRenewed,
  };
}

describe('the service worker of a built app', () => {
  it('keeps all that the app opens and nothing else, asking anew for what has no hash in its name', async () => {
    const { last, shelves } = started(serviceWorkerOf(folder));
    await last('install');
    const [kept] = shelves.values();
    expect(Object.fromEntries(kept!)).toEqual({
      [HOME]: 'kept (no-cache)',
      [`${HOME}assets/mount-AbC_12-x.js`]: 'kept (default)',
      [`${HOME}assets/sp%C3%A4te-AbC_12-x.js`]: 'kept (default)',
      [`${HOME}some-data.json`]: 'kept (no-cache)',
    });
  });

  it('answers with what it keeps, and with the page whatever view its address holds', async () => {
    const { last, ask } = started(serviceWorkerOf(folder));
    await last('install');
    expect(await ask('some-data.json')).toBe('kept (no-cache)');
    expect(await ask('assets/späte-AbC_12-x.js')).toBe('kept (default)');
    for (const path of ['', '?from=2014&select=a,b', 'index.html?view=map', '#there'])
      expect(await ask(path, {}, 'navigate'), path).toBe('kept (no-cache)');
  });

  it('asks the network for what a browser has thrown away meanwhile', async () => {
    expect(await started(serviceWorkerOf(folder)).ask('some-data.json')).toBe(`fetched ${HOME}some-data.json`);
  });

  it.each<[string, RequestInit?, string?]>([
    ['https://data.example.org/some-data.json'],
    ['https://example.org/tools/entente/other.json'],
    ['https://example.org/', {}, 'navigate'],
    ['opened/own.json'],
    ['entente.schema.json'],
    ['some-data.json?fresh'],
    ['some-data.json', { method: 'POST' }],
    ['some-data.json', { headers: { Range: 'bytes=0-1' } }],
  ])('leaves %s to the network (%j)', async (path, init, mode) => {
    const { last, ask } = started(serviceWorkerOf(folder));
    await last('install');
    expect(await ask(path, init, mode)).toBeNull();
  });

  it('is another when a file is, and drops what older ones of its own folder kept', async () => {
    const first = serviceWorkerOf(folder);
    const { last, shelves } = started(first);
    await last('install');
    shelves.set(`entente ${HOME}other/ 1`, new Map());
    shelves.set('of somebody else', new Map());
    write('some-data.json', '{ }');
    const second = serviceWorkerOf(folder);
    expect(second).not.toBe(first);
    expect(serviceWorkerOf(folder)).toBe(second);
    const next = started(second, shelves);
    await next.last('install');
    expect(shelves.size).toBe(4);
    await next.last('activate');
    expect([...shelves.keys()].filter((name) => name.startsWith(`entente ${HOME}`))).toHaveLength(2);
    expect(shelves.size).toBe(3);
    expect(await next.ask('some-data.json')).toBe('kept (no-cache)');
  });

  it('takes over when it is told to, and by nothing else', () => {
    const worker = started(serviceWorkerOf(folder));
    worker.send('anything');
    expect(worker.renewed()).toBe(false);
    worker.send('renew');
    expect(worker.renewed()).toBe(true);
  });
});
