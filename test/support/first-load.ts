import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What shows the app, and the thread that reads its data: the two that the page starts by itself. */
const STARTED = /^(?:mount|desk\.worker)-[\w-]+\.js$/;

/** Scripts of the built app that a page needs for its first picture: what it names and starts, and all that these import. */
export function scriptsOfFirstLoad(dist: string): readonly string[] {
  const assets = join(dist, 'assets');
  const named = [...readFileSync(join(dist, 'index.html'), 'utf8').matchAll(/src="\.\/assets\/([\w.-]+\.js)"/g)];
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const next of importsOf(readFileSync(join(assets, name), 'utf8'))) add(next);
  };
  for (const [, name] of named) add(name!);
  for (const name of readdirSync(assets).filter((one) => STARTED.test(one))) add(name);
  return [...found];
}

/** The files that a built script imports before it runs. */
function importsOf(code: string): readonly string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, name]) => name!);
}
