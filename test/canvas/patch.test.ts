import type { Core } from 'cytoscape';
import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patch, settle } from '@/canvas/patch';
import type { Picture } from '@/canvas/picture';
import { nodeId, pictureOf } from '@/canvas/picture';
import type { Scene } from '@/core/show/scene';
import { NO_CROWD, PLAIN, pictures, sceneEntity, sceneTie } from './scenes';

function emptyCytoscape(): Core {
  return cytoscape({ headless: true, styleEnabled: true, style: [] });
}

/** Everything that a patch may write, in an order of its own. */
function contentOf(cy: Core) {
  return cy
    .elements()
    .toArray()
    .map((element) => ({
      data: element.data() as { readonly id: string },
      classes: [...element.classes()].toSorted(),
      position: element.isNode() ? { ...element.position() } : null,
    }))
    .toSorted((a, b) => (a.data.id < b.data.id ? -1 : 1));
}

function drawAll(cy: Core, steps: readonly Picture[]): void {
  let drawn: Picture | null = null;
  for (const next of steps) {
    patch(cy, drawn, next);
    drawn = next;
  }
}

const scene = (change: Partial<Scene>): Scene => ({
  ...NO_CROWD,
  entities: [],
  ties: [],
  entityCount: 0,
  ...change,
});

/** Notes the ids of the elements that are written. */
function watchWrites(cy: Core): () => readonly string[] {
  const written = new Set<string>();
  cy.on('add remove data position class', ({ target }) => written.add((target as { id: () => string }).id()));
  return () => [...written];
}

describe('patch', () => {
  it('gives from any picture what drawing from nothing gives', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.array(pictures, { minLength: 1, maxLength: 5 }), (steps) => {
        const patched = emptyCytoscape();
        const fresh = emptyCytoscape();
        drawAll(patched, steps);
        drawAll(fresh, steps.slice(-1));
        expect(contentOf(patched)).toEqual(contentOf(fresh));
      }),
      { numRuns: 100 },
    );
  });

  it('touches nothing when the next picture says the same', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const cy = emptyCytoscape();
        patch(cy, null, picture);
        const written = watchWrites(cy);
        patch(cy, picture, { nodes: new Map(picture.nodes), edges: new Map(picture.edges) });
        expect(written()).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('writes only the element that changed', () => {
    const cy = emptyCytoscape();
    const entities = ['a', 'b', 'c'].map((id) => sceneEntity(id));
    const before = pictureOf(scene({ entities, ties: [sceneTie('a', 'b')] }), PLAIN);
    patch(cy, null, before);
    const written = watchWrites(cy);
    const [first, ...rest] = entities;
    const next = pictureOf(
      scene({ entities: [{ ...first!, isSelected: true }, ...rest], ties: [sceneTie('a', 'b')] }),
      PLAIN,
    );
    patch(cy, before, next);
    expect(written()).toEqual([nodeId('a')]);
    expect(cy.getElementById(nodeId('a')).hasClass('selected')).toBe(true);
  });

  it('never moves what stays where the scene has it', () => {
    const cy = emptyCytoscape();
    const before = pictureOf(scene({ entities: [sceneEntity('a', { position: { x: 5, y: 6 } })] }), PLAIN);
    patch(cy, null, before);
    const after = pictureOf(
      scene({ entities: [...['b', 'c'].map((id) => sceneEntity(id)), sceneEntity('a', { position: { x: 5, y: 6 } })] }),
      PLAIN,
    );
    patch(cy, before, after);
    expect(cy.getElementById(nodeId('a')).position()).toEqual({ x: 5, y: 6 });
  });

  it('leaves a node in the hand where it is, and puts it where the scene has it when it is let go', () => {
    const cy = emptyCytoscape();
    const before = pictureOf(scene({ entities: [sceneEntity('a')] }), PLAIN);
    patch(cy, null, before);
    const node = cy.getElementById(nodeId('a'));
    node.position({ x: 50, y: 50 });
    // Cytoscape marks what is held in this private field; headless there is no mouse to do it.
    (node as unknown as { [index: number]: { _private: { grabbed: boolean } } })[0]!._private.grabbed = true;
    const next = pictureOf(scene({ entities: [sceneEntity('a', { position: { x: 9, y: 9 } })] }), PLAIN);
    patch(cy, before, next);
    expect(node.position()).toEqual({ x: 50, y: 50 });
    settle(node, next);
    expect(node.position()).toEqual({ x: 9, y: 9 });
  });

  it('tells an entity from a tie of the same id', () => {
    const cy = emptyCytoscape();
    const tie = sceneTie('1', '2', { id: '1' });
    patch(cy, null, pictureOf(scene({ entities: [sceneEntity('1'), sceneEntity('2')], ties: [tie] }), PLAIN));
    expect([cy.nodes().length, cy.edges().length]).toEqual([2, 1]);
  });

  it('says which nodes are new', () => {
    const cy = emptyCytoscape();
    const before = pictureOf(scene({ entities: [sceneEntity('a')] }), PLAIN);
    patch(cy, null, before);
    const next = pictureOf(scene({ entities: [sceneEntity('a'), sceneEntity('b')] }), PLAIN);
    expect(patch(cy, before, next)).toEqual([nodeId('b')]);
  });
});
