import { mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const REASONS = {
  ENOENT: 'there is no such file',
  EAGAIN: 'nothing came in',
  EISDIR: 'it is a folder',
  ENOTDIR: 'there is no such folder',
  EACCES: 'it may not be opened by you',
  EPERM: 'it may not be opened by you',
  EROFS: 'nothing can be written there',
  ENOSPC: 'there is no room left',
  ERR_BUFFER_TOO_LARGE: 'unpacked it is larger than is taken in',
  Z_DATA_ERROR: 'it is packed with gzip and damaged',
  Z_BUF_ERROR: 'it is packed with gzip and cut off',
};

/**
 * The bytes of a file, or of standard input for `-`, unpacked; at most so many.
 * @param {string} path
 * @param {number} most
 * @returns {{ readonly bytes: Uint8Array } | { readonly trouble: string, readonly isLimit?: boolean }}
 */
export function readBytes(path, most) {
  try {
    const isInput = path === '-';
    const size = isInput ? 0 : statSync(path).size;
    if (size > most) return tooLarge(size, most);
    const bytes = readFileSync(isInput ? 0 : path);
    if (bytes.length > most) return tooLarge(bytes.length, most);
    return { bytes: bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: most }) : bytes };
  } catch (error) {
    const isLimit = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return { trouble: reasonOf(error), isLimit };
  }
}

/**
 * Writes a text; gives null, or why it could not be written.
 * @param {string} path
 * @param {string} text
 */
export function writeText(path, text) {
  try {
    writeFileSync(path, text);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

/**
 * Whether two paths lead to one file.
 * @param {string} one
 * @param {string} other
 */
export function isSameFile(one, other) {
  return realOf(one) === realOf(other);
}

/** @param {string} path */
function realOf(path) {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/**
 * A file that lasts as long as the program.
 * @param {string} name
 * @param {string} text
 */
export function passingFile(name, text) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-'));
  const path = join(folder, basename(name));
  writeFileSync(path, text);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return path;
}

/** @param {unknown} error */
export function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? error.message;
}

/**
 * @param {number} size
 * @param {number} most
 */
function tooLarge(size, most) {
  return { trouble: `it has ${mega(size)} MB, and at most ${mega(most)} MB are read`, isLimit: true };
}

/** @param {number} bytes */
function mega(bytes) {
  return Math.round(bytes / 2 ** 20).toLocaleString('en-GB');
}
