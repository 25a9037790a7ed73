import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow, readRepositoryFile } from '../support/repository';

const COMPONENTS = 'node_modules/@mantine/core/esm/components';

/** The components of Mantine that the app names in its imports. */
function componentsNamed(): readonly string[] {
  const imports = filesBelow('src', /\.tsx?$/).flatMap(({ text }) => [
    ...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g),
  ]);
  const names = imports.flatMap(([, list]) => list!.split(',').map((name) => name.trim().replace(/ as .*/, '')));
  return [...new Set(names)].filter((name) => existsSync(join(COMPONENTS, name)));
}

/** The style sheets of those, and of all that they are made of. */
function stylesUsed(): ReadonlySet<string> {
  const seen = new Set<string>();
  const styles = new Set<string>();
  const walk = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const style = /(\w+)\.module\.mjs$/.exec(path)?.[1];
    if (style !== undefined) styles.add(style);
    for (const [, next] of readFileSync(path, 'utf8').matchAll(/from "(\.[^"]+)"/g)) walk(join(dirname(path), next!));
  };
  for (const name of componentsNamed()) walk(join(COMPONENTS, name, `${name}.mjs`));
  return styles;
}

it('every part of Mantine that is used has its styles in the list, in the order in which Mantine has them', () => {
  const listed = [...readRepositoryFile('src/ui/mantine.css').text.matchAll(/styles\/([\w-]+)\.css/g)].map(
    ([, name]) => name!,
  );
  const needed = [...stylesUsed()];
  expect(needed.length).toBeGreaterThan(20);
  expect(needed.filter((name) => !listed.includes(name))).toEqual([]);
  const whole = readFileSync('node_modules/@mantine/core/styles.css', 'utf8');
  const places = listed.map((name) => {
    const own = readFileSync(`node_modules/@mantine/core/styles/${name}.css`, 'utf8').trim();
    return whole.indexOf(own.slice(0, 400));
  });
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
});
