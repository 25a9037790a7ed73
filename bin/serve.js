import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
]);
const PACKED = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.map', '.md', '.txt', '.svg']);
/** The builder puts a hash of the content into the names of these, so they never change. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;
/** Below this many bytes packing saves nothing. */
const WORTH_PACKING = 1024;
/** Packed bytes remembered before starting over. */
const REMEMBERED = 64 * 1024 * 1024;

/** @typedef {{ path: string, size: number, mark: string }} Found */
/** @typedef {(found: Found) => Promise<Buffer>} Pack */

/**
 * Serves the files below a folder, strictly: what is not there is 404, and nothing outside the folder is reachable.
 * Rejects when the port is taken.
 * @param {{ root: string, host?: string, port?: number, files?: ReadonlyMap<string, string> }} options port 0 takes any
 *   free one; files are paths on the disk by the request path at which they are served beside the folder
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ root, host = '127.0.0.1', port = 0, files = new Map() }) {
  const folder = await realpath(root);
  const pack = createPacker();
  const server = createServer((request, response) => {
    respond({ folder, files }, pack, request, response).catch((error) => fail(response, error));
  });
  await /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    })
  );
  const bound = server.address();
  const taken = bound !== null && typeof bound === 'object' ? bound.port : port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`,
    port: taken,
    close: () => close(server),
  };
}

/** @param {import('node:http').Server} server */
function close(server) {
  return /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    })
  );
}

/** @typedef {{ folder: string, files: ReadonlyMap<string, string> }} Shelf */

/**
 * @param {Shelf} shelf
 * @param {Pack} pack
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function respond(shelf, pack, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return say(response, 405, 'Only GET and HEAD are answered here.');
  }
  const pathname = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  const found = await find(shelf, pathname);
  if (!found) return say(response, 404, `There is no file ${pathname} here.`);
  const isPacked = wantsPacked(request, found);
  const mark = isPacked ? found.mark.replace('"', '"z') : found.mark;
  describe(response, found, pathname, mark);
  // What is not of the app is a person's own; the app may stand in a sandboxed frame, whose origin is none.
  if (!shelf.files.has(pathname)) response.setHeader('Access-Control-Allow-Origin', '*');
  if (request.headers['if-none-match'] === mark) return response.writeHead(304).end();
  if (isPacked) return sendPacked(response, await pack(found), request.method);
  response.setHeader('Content-Length', found.size);
  if (request.method === 'HEAD') return response.end();
  createReadStream(found.path)
    .on('error', (error) => response.destroy(error))
    .pipe(response);
}

/**
 * The file that a request path names; null when there is none inside the folder or beside it.
 * @param {Shelf} shelf
 * @param {string} pathname
 * @returns {Promise<Found | null>}
 */
async function find({ folder, files }, pathname) {
  try {
    const beside = files.get(pathname);
    if (beside !== undefined) return await measured(await realpath(beside));
    const name = decodeURIComponent(pathname);
    if (/(?:^|[/\\])\.|\0/.test(name)) return null;
    const path = await realpath(join(folder, name.endsWith('/') ? `${name}index.html` : name));
    if (!path.startsWith(folder + sep)) return null;
    return await measured(path);
  } catch {
    return null;
  }
}

/**
 * A file with its size and a mark that changes when it does.
 * @param {string} path
 * @returns {Promise<Found | null>}
 */
async function measured(path) {
  const found = await stat(path);
  const { size, mtimeMs } = found;
  return found.isFile() ? { path, size, mark: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"` } : null;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {Found} found
 */
function wantsPacked(request, { path, size }) {
  const accepts = request.headers['accept-encoding'] ?? '';
  return (
    size >= WORTH_PACKING && PACKED.has(extname(path)) && /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepts)
  );
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Found} found
 * @param {string} pathname
 * @param {string} mark
 */
function describe(response, { path }, pathname, mark) {
  response.setHeader('Content-Type', TYPES.get(extname(path)) ?? 'application/octet-stream');
  response.setHeader('Cache-Control', HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('ETag', mark);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (PACKED.has(extname(path))) response.setHeader('Vary', 'Accept-Encoding');
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Buffer} packed
 * @param {string} method
 */
function sendPacked(response, packed, method) {
  response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Content-Length', packed.length);
  response.end(method === 'HEAD' ? undefined : packed);
}

/**
 * Packs each version of a file once.
 * @returns {Pack}
 */
function createPacker() {
  /** @type {Map<string, { mark: string, bytes: Buffer }>} */
  const remembered = new Map();
  let total = 0;
  return async ({ path, mark }) => {
    const known = remembered.get(path);
    if (known?.mark === mark) return known.bytes;
    const bytes = await promisify(gzip)(await readFile(path));
    if (total + bytes.length > REMEMBERED) {
      remembered.clear();
      total = 0;
    }
    remembered.set(path, { mark, bytes });
    total += bytes.length;
    return bytes;
  };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} sentence
 */
function say(response, status, sentence) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' });
  response.end(`${sentence}\n`);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {unknown} error
 */
function fail(response, error) {
  console.error(error);
  if (response.headersSent) response.destroy();
  else say(response, 500, 'The file could not be read.');
}
