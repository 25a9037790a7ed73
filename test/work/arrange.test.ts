import { describe, expect, it } from 'vitest';
import type { Layout } from '@/core/layout/layout';
import { createArranger } from '@/work/arrange';
import { createDesk } from '@/work/desk';
import { writeEntente } from '@/core/formats/write-entente';
import { rawGraph } from '../support/graph';
import { shape } from '../support/shape';

const graph = () => shape(1, []);
/** Longer than an arranger lets others wait. */
const LONG = 60;

/** A layout that takes its time at every step, says how many it took, and tidies up by adding a half. */
function slow(id: string, count: number): Layout {
  return {
    id,
    label: id,
    description: '',
    place: () => Float32Array.of(count, 0),
    steps: function* () {
      for (let taken = 1; taken <= count; taken++) {
        const until = performance.now() + LONG;
        while (performance.now() < until);
        if (yield { share: taken / count, positions: () => Float32Array.of(taken, 0) })
          return Float32Array.of(taken + 0.5, 0);
      }
      return Float32Array.of(count, 0);
    },
  };
}

describe('a layout at work', () => {
  it('is shown on its way, better every time, and leads where it leads', async () => {
    const shown: number[] = [];
    const places = await createArranger(1).arrange(slow('a', 12), graph, undefined, (_share, [taken]) =>
      shown.push(taken!),
    );
    expect(places).toEqual(Float32Array.of(12, 0));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown).toEqual(shown.toSorted((a, b) => a - b));
  });

  it('is shown no more often than somebody has taken what was shown before', async () => {
    let [waiting, most] = [0, 0];
    await createArranger(1).arrange(slow('a', 16), graph, undefined, async () => {
      most = Math.max(most, ++waiting);
      await new Promise((resolve) => setTimeout(resolve, 300));
      waiting--;
    });
    expect(most).toBe(1);
  });

  it('says when it ends, as long as it is at work', async () => {
    const arranger = createArranger(1);
    expect(arranger.atWork()).toBeNull();
    let isDone = false;
    const asked = arranger.arrange(slow('a', 3), graph).then(() => (isDone = true));
    await arranger.atWork();
    await asked;
    expect(isDone).toBe(true);
    expect(arranger.atWork()).toBeNull();
  });

  it('says that it ended as well where it failed', async () => {
    const arranger = createArranger(1);
    const broken = () => {
      throw new Error('no graph');
    };
    const asked = arranger.arrange(slow('a', 3), broken);
    const ended = arranger.atWork();
    await expect(asked).rejects.toThrow('no graph');
    expect(await ended).toBeNull();
    expect(arranger.atWork()).toBeNull();
  });

  it('lets others have their turn, and ends where it stands when one of them stops it', async () => {
    const arranger = createArranger(1);
    const asked = arranger.arrange(slow('a', 1000), graph, undefined, () => setTimeout(() => arranger.stop()));
    const [taken] = (await asked)!;
    expect(taken! % 1).toBe(0.5);
    expect(taken).toBeLessThan(20);
  });

  it('gives nothing when it is stopped before anything of it was seen', async () => {
    const arranger = createArranger(1);
    const asked = arranger.arrange(slow('a', 1000), graph);
    setTimeout(() => arranger.stop());
    expect(await asked).toBeNull();
  });

  it('gives way to another, and joins those who ask for the same', async () => {
    const arranger = createArranger(1);
    const first = arranger.arrange(slow('a', 1000), graph);
    const layout = slow('b', 3);
    const answers = [arranger.arrange(layout, graph), arranger.arrange(layout, graph)];
    expect(await first).toBeNull();
    expect(await Promise.all(answers)).toEqual([Float32Array.of(3, 0), Float32Array.of(3, 0)]);
    expect(await arranger.arrange(layout, graph)).toEqual(Float32Array.of(3, 0));
  });
});

describe('the desk', () => {
  it('gives the same homes for the same layout every time, and those it gave last after going on from what stands', async () => {
    const desk = createDesk();
    const raw = rawGraph('a-b b-c c-a; d-e e-f f-d; a-d');
    await desk.open({ files: [{ name: 'g.json', bytes: new TextEncoder().encode(writeEntente(raw)) }] });
    const homes = (await desk.layout('clusters'))!;
    expect(await desk.layout('clusters')).toBe(homes);
    const isFixed = Uint8Array.of(1, 0, 0, 0, 0, 0);
    const positions = homes.map((value, at) => (at < 2 ? value + 500 : value));
    const again = (await desk.layout('clusters', { positions, isFixed }))!;
    expect(again.slice(0, 2)).toEqual(positions.slice(0, 2));
    expect(await desk.layout('clusters')).toBe(again);
  });
});
