import { expect, it } from 'vitest';
import { nodeId, pictureOf } from '@/canvas/picture';
import { NO_CROWD, PLAIN, sceneEntity } from './scenes';

it('names are written by the grade of who bears them, in proportion to the letters of the picture', () => {
  const entities = [sceneEntity('a', { size: 65 }), sceneEntity('b', { size: 25 })];
  const labelled = new Map(entities.map(({ id }) => [id, 'below'] as const));
  const fontsIn = (font: number, letters = 1): readonly number[] => {
    const { nodes } = pictureOf(
      { ...NO_CROWD, entities, ties: [], entityCount: 2 },
      { ...PLAIN, labelled, font, letters },
    );
    return entities.map(({ id }) => nodes.get(nodeId(id))!.data.font);
  };
  const [large, plain] = fontsIn(10);
  expect(plain).toBe(10);
  expect(large).toBeGreaterThan(10);
  expect(fontsIn(20)).toEqual([2 * large!, 20]);
  expect(fontsIn(10, 2)).toEqual([2 * large!, 20]);
});
