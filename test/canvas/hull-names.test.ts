import { describe, expect, it } from 'vitest';
import { hullNames } from '@/canvas/hull-outline';
import { hullNamesPart, hullsPart } from '@/canvas/svg-hulls';
import type { Hull } from '@/core/show/hulls';
import { NO_CROWD, PLAIN, sceneEntity } from './scenes';

const hull: Hull = {
  id: 'own:Banks',
  name: 'Banks & <b>',
  line: [
    { x: 0, y: 0 },
    { x: 400, y: 100 },
    { x: 100, y: 300 },
  ],
};
const sceneWith = (...places: readonly { readonly x: number; readonly y: number }[]) => ({
  ...NO_CROWD,
  hulls: [hull],
  ties: [],
  entityCount: places.length,
  entities: places.map((position, at) => ({ ...sceneEntity(`e${at}`), position, size: 200 })),
});

describe('the name of the area of a group', () => {
  it('stands above its highest corner, in the middle', () => {
    const [[line] = []] = hullNames(sceneWith(), PLAIN);
    expect(line).toMatchObject({ text: 'Banks & <b>', x: 0 });
    expect(line!.y).toBeLessThan(-30);
  });

  it('goes elsewhere along the edge where somebody stands, and is left out where all is taken', () => {
    const [[line] = []] = hullNames(sceneWith({ x: 0, y: -60 }), PLAIN);
    expect(line!.x).not.toBe(0);
    expect(Math.max(...hull.line.map(({ x }) => x))).toBeGreaterThanOrEqual(line!.x);
    const everywhere = Array.from({ length: 49 }, (_, at) => ({
      x: (at % 7) * 150 - 250,
      y: Math.floor(at / 7) * 150 - 250,
    }));
    expect(hullNames(sceneWith(...everywhere), PLAIN)).toEqual([]);
  });

  it('is text in a drawing, and its area a line around the members', () => {
    const page = {
      paper: '#fff',
      ink: '#000',
      soft: '#555',
      accent: '#00f',
      added: '#0f0',
      changed: '#f00',
      note: '#ff0',
    };
    expect(hullNamesPart(sceneWith(), page, PLAIN).join('')).toContain('Banks &amp; &lt;b&gt;');
    expect(hullsPart(sceneWith(), page).join('')).toContain('d="M0 0L400 100L100 300Z"');
  });
});
