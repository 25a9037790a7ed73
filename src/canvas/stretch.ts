import type { Crowd } from '@/core/show/crowd';
import type { Scene } from '@/core/show/scene';
import type { Sides } from './viewport';
import { boxAround } from './viewport';

/** A picture is made no taller than this, against how it is laid out. */
const MOST = 2.5;
/** Room that names take at the edges, on both sides together, in CSS pixels. */
const NAMES = { across: 80, down: 40 };

/** How much taller a scene is drawn so that it uses a room that is higher than wide. */
export function stretchFor(
  scene: Scene,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const box =
    scene.crowd?.box ??
    boxAround(scene.entities.map(({ position: { x, y } }) => ({ left: x, right: x, top: y, bottom: y })));
  if (!box || height <= width || scene.entities.length < 2) return 1;
  const { left, right, top, bottom } = box;
  const [wide, high] = [Math.max(80, width - NAMES.across), Math.max(80, height - NAMES.down)];
  if (bottom <= top) return 1;
  return Math.min(MOST, Math.max(1, ((high / wide) * (right - left)) / (bottom - top)));
}

/** Draws scenes taller by a factor; the same scene again gives the same one. */
export function stretcher(by: number): (scene: Scene) => Scene {
  if (by === 1) return (scene) => scene;
  let [lastScene, last]: [Scene | null, Scene | null] = [null, null];
  let [lastCrowd, crowd]: [Crowd | null, Crowd | null] = [null, null];
  return (scene) => {
    if (last && scene === lastScene) return last;
    if (scene.crowd !== lastCrowd) {
      // Who stands where they stood stays so for what is made of the places.
      const y = crowd && scene.crowd?.y === lastCrowd?.y ? crowd.y : scene.crowd?.y.map((one) => one * by);
      lastCrowd = scene.crowd;
      crowd = lastCrowd && y ? stretchedCrowd(lastCrowd, y, by) : null;
    }
    const entities = scene.entities.map((entity) => ({
      ...entity,
      position: { x: entity.position.x, y: entity.position.y * by },
    }));
    const hulls = scene.hulls.map((hull) => ({ ...hull, line: hull.line.map(({ x, y }) => ({ x, y: y * by })) }));
    lastScene = scene;
    return (last = { ...scene, entities, crowd, hulls });
  };
}

function stretchedCrowd(crowd: Crowd, y: Float32Array, by: number): Crowd {
  const box: Sides = { ...crowd.box, top: crowd.box.top * by, bottom: crowd.box.bottom * by };
  return { ...crowd, y, box };
}
