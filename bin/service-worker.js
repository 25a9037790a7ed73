/** @typedef {{ waitUntil: (work: Promise<unknown>) => void }} Lasting */
/** @typedef {{ request: Request, respondWith: (answer: Promise<Response>) => void }} Asked */
/** @typedef {{ addAll: (requests: readonly Request[]) => Promise<void>, match: (address: string, options: { ignoreVary: boolean }) => Promise<Response | undefined> }} Shelf */
/**
 * What a service worker reaches, as far as it is needed here.
 * @typedef {{
 *   registration: { scope: string },
 *   caches: { open: (name: string) => Promise<Shelf>, keys: () => Promise<readonly string[]>, delete: (name: string) => Promise<boolean> },
 *   fetch: (request: Request) => Promise<Response>,
 *   skipWaiting: () => Promise<void>,
 *   addEventListener: {
 *     (type: 'install' | 'activate', listener: (event: Lasting) => void): void,
 *     (type: 'fetch', listener: (event: Asked) => void): void,
 *     (type: 'message', listener: (event: { data: unknown }) => void): void,
 *   },
 * }} Scope
 */

/**
 * The service worker of the built app: it keeps one version of all its files, and answers with them. Its text goes into
 * `sw.js` as it stands, so it may use nothing from outside.
 * @param {Scope} scope
 * @param {readonly string[]} files addresses below the scope; the page is ''
 * @param {string} version another for other content of any of them
 */
export function serviceWorker(scope, files, version) {
  const home = scope.registration.scope;
  const kept = new Set(files.map((file) => new URL(file, home).href));
  // Two of one host, in folders of their own, leave each other's alone.
  const ours = `entente ${home} `;
  const shelf = () => scope.caches.open(ours + version);

  scope.addEventListener('install', (event) => {
    // What has a hash in its name never changes; of all else a browser may have an older one.
    const requests = [...kept].map(
      (address) => new Request(address, { cache: address.includes('/assets/') ? 'default' : 'no-cache' }),
    );
    event.waitUntil(shelf().then((cache) => cache.addAll(requests)));
  });

  scope.addEventListener('activate', (event) => {
    event.waitUntil(
      scope.caches.keys().then((names) => {
        const old = names.filter((name) => name.startsWith(ours) && name !== ours + version);
        return Promise.all(old.map((name) => scope.caches.delete(name)));
      }),
    );
  });

  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method !== 'GET' || request.headers.has('range')) return;
    const address = request.mode === 'navigate' ? pageOf(request.url) : request.url;
    if (!kept.has(address)) return;
    event.respondWith(
      shelf()
        .then((cache) => cache.match(address, { ignoreVary: true }))
        .then((known) => known ?? scope.fetch(request)),
    );
  });

  // The person said so: before that the pages that are open keep the version that they began with.
  scope.addEventListener('message', ({ data }) => {
    if (data === 'renew') void scope.skipWaiting();
  });

  /**
   * The query string is the view, which the page reads by itself.
   * @param {string} url
   */
  function pageOf(url) {
    const [path = ''] = url.split(/[?#]/, 1);
    return path === `${home}index.html` ? home : path;
  }
}
