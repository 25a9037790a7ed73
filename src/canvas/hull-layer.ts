import type { Core } from 'cytoscape';
import type { Hull } from '@/core/show/hulls';
import type { Scene } from '@/core/show/scene';
import type { HullName } from './hull-outline';
import { HULL_OPACITY, HULL_ROOM, hullNames, outline } from './hull-outline';
import type { Lettering } from './picture';

/** The areas of open groups beneath all else, and their names over it, in the same viewport. */
export type HullLayer = {
  readonly show: (scene: Scene, lettering: Lettering) => void;
  readonly destroy: () => void;
};

const SVG = 'http://www.w3.org/2000/svg';

export function createHullLayer(cy: Core, container: HTMLElement): HullLayer {
  const [areas, names] = [sheet('hulls'), sheet('hull-names')];
  let isEmpty = true;

  const follow = (): void => {
    if (isEmpty) return;
    const [{ x, y }, zoom] = [cy.pan(), cy.zoom()];
    for (const { world } of [areas, names]) world.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`);
  };
  cy.on('viewport resize', follow);

  return {
    show: (scene, lettering) => {
      if (isEmpty && scene.hulls.length === 0) return;
      isEmpty = scene.hulls.length === 0;
      areas.world.replaceChildren(...scene.hulls.map(areaOf));
      names.world.replaceChildren(...hullNames(scene, lettering).map(nameOf));
      names.world.setAttribute('font-size', String(lettering.font));
      names.world.setAttribute('stroke-width', String(lettering.font / 4));
      if (isEmpty) for (const { root } of [areas, names]) root.remove();
      else if (!areas.root.isConnected) {
        container.prepend(areas.root);
        container.append(names.root);
      }
      follow();
    },
    destroy: () => {
      cy.off('viewport resize', follow);
      for (const { root } of [areas, names]) root.remove();
    },
  };
}

function sheet(name: string): { readonly root: SVGElement; readonly world: SVGElement } {
  const [root, world] = [document.createElementNS(SVG, 'svg'), document.createElementNS(SVG, 'g')];
  root.setAttribute('class', name);
  root.setAttribute('aria-hidden', 'true');
  root.append(world);
  return { root, world };
}

function areaOf(hull: Hull): SVGElement {
  const area = document.createElementNS(SVG, 'path');
  area.setAttribute('d', outline(hull));
  area.setAttribute('opacity', String(HULL_OPACITY));
  area.setAttribute('stroke-width', String(2 * HULL_ROOM));
  return area;
}

function nameOf(name: HullName): SVGElement {
  const all = document.createElementNS(SVG, 'text');
  all.replaceChildren(
    ...name.map(({ text, x, y }) => {
      const line = document.createElementNS(SVG, 'tspan');
      line.textContent = text;
      line.setAttribute('x', String(x));
      line.setAttribute('y', String(y));
      return line;
    }),
  );
  return all;
}
