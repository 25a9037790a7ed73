import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { fadeIn } from '@/canvas/fade-in';

function drawn() {
  const nodes = ['a', 'b', 'c'].map((id) => ({ data: { id } }));
  const edges = ['a-b', 'b-c'].map((id) => ({ data: { id, source: id[0], target: id[2] } }));
  return cytoscape({ headless: true, styleEnabled: true, elements: [...nodes, ...edges] });
}

const opacities = (cy: cytoscape.Core) => cy.elements().map((one) => `${one.id()} ${one.style('opacity')}`);

describe('newcomers', () => {
  it('begin unseen with the edges that lead to them, and nobody else changes', () => {
    const cy = drawn();
    fadeIn(cy, ['c']);
    expect(opacities(cy)).toEqual(['a 1', 'b 1', 'c 0', 'a-b 1', 'b-c 0']);
  });

  it('stand as the style says when they have come', async () => {
    const cy = drawn();
    fadeIn(cy, ['c']);
    cy.elements().forEach((one) => void one.stop(true, true));
    await expect.poll(() => opacities(cy)).toEqual(['a 1', 'b 1', 'c 1', 'a-b 1', 'b-c 1']);
  });

  it('appear at once where they are many', () => {
    const cy = drawn();
    fadeIn(
      cy,
      Array.from({ length: 41 }, () => 'c'),
    );
    expect(opacities(cy)).toContain('c 1');
  });
});
