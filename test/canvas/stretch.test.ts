import { describe, expect, it } from 'vitest';
import { stretcher } from '@/canvas/stretch';
import type { Crowd } from '@/core/show/crowd';
import type { Scene } from '@/core/show/scene';

const BOX = { left: 0, top: -10, right: 5, bottom: 20 };

function sceneOf(y: Float32Array): Scene {
  const crowd = { x: Float32Array.of(1, 2), y, box: BOX } as Partial<Crowd> as Crowd;
  return { entities: [], ties: [], hulls: [], crowd } as Partial<Scene> as Scene;
}

describe('a crowd that is drawn taller', () => {
  it('stands as much farther up and down, and its box with it', () => {
    const { crowd } = stretcher(2)(sceneOf(Float32Array.of(-10, 20)));
    expect(crowd).toMatchObject({ y: Float32Array.of(-20, 40), box: { ...BOX, top: -20, bottom: 40 } });
  });

  it('keeps its places where they are those of the crowd before, and has others where it moved', () => {
    const stretched = stretcher(2);
    const y = Float32Array.of(-10, 20);
    const first = stretched(sceneOf(y)).crowd;
    const second = stretched(sceneOf(y)).crowd;
    const third = stretched(sceneOf(Float32Array.of(0, 1))).crowd;
    expect(second).not.toBe(first);
    expect(second?.y).toBe(first?.y);
    expect([...third!.y]).toEqual([0, 2]);
  });

  it('is none where there is none', () => {
    const stretched = stretcher(2);
    stretched(sceneOf(Float32Array.of(1, 2)));
    expect(stretched({ ...sceneOf(Float32Array.of(1, 2)), crowd: null }).crowd).toBeNull();
  });
});
