import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './source-code';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The files below a folder of the repository whose names end so. */
export function filesBelow(folder: string, ending: RegExp): readonly SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => readRepositoryFile(relative(ROOT, join(entry.parentPath, entry.name)).replaceAll(sep, '/')));
}

/** One file of the repository, by its path from the root. */
export function readRepositoryFile(path: string): SourceFile {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}

/** The same file as it lies on the disk. */
export function readRepositoryBytes(path: string): Buffer {
  return readFileSync(join(ROOT, path));
}

/** Paths of all files that git tracks, without those deleted on disk; null outside of a git checkout. */
export function trackedPaths(): readonly string[] | null {
  try {
    const list = (...options: string[]): string[] =>
      execFileSync('git', ['ls-files', '-z', ...options], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' })
        .split('\0')
        .filter((path) => path !== '');
    const deleted = new Set(list('--deleted'));
    return list().filter((path) => !deleted.has(path));
  } catch {
    return null;
  }
}
