import type { NodeSingular } from 'cytoscape';
import type { Direction } from '@/core/explore/direction';
import { idsAt, idsWithin } from '@/core/show/crowd-hit';
import type { Crowd } from '@/core/show/crowd';
import { letteringScale } from '@/core/show/label-choice';
import { isWithin } from '@/core/show/polygon';
import type { Point } from '@/core/show/point';
import type { Scene } from '@/core/show/scene';
import { createCamera, prefersStillness } from './camera';
import { fadeIn } from './fade-in';
import { oncePerFrame } from './frame';
import { createCrowdLayer } from './crowd-layer';
import { createHullLayer } from './hull-layer';
import { hideIdleLayers } from './idle-layers';
import { letGoOutside } from './let-go';
import type { Intents } from './gestures';
import { readGestures } from './gestures';
import { letteringOf, reachIn } from './lettering';
import type { Look, Page } from './look';
import { readPage } from './look';
import { neighbourTowards } from './neighbour-towards';
import { partOf, partSize } from './part';
import { patch, settle } from './patch';
import type { Picture } from './picture';
import { nodeId, pictureOf } from './picture';
import { startCytoscape } from './start-cytoscape';
import { stylesheetOf } from './stylesheet';
import type { Sides, Viewport } from './viewport';

/** A picture on the screen. */
export type Canvas = {
  /** Another picture begins with the next scene: where the person left it, or else fitted until they move it. */
  readonly begin: (viewport: Viewport | undefined) => void;
  /** Shows a scene from the next frame on; only the latest of several is drawn. Of none there is only the look yet. */
  readonly show: (scene: Scene | null, look: Look) => void;
  /** Brings these entities, or all, into view; where nothing is drawn yet, as soon as it is. */
  readonly fit: (ids?: readonly string[]) => void;
  /** Fits the scene that is drawn next, at once: nothing stands where it stood. */
  readonly fitNext: () => void;
  /** Fits again, unless the person has moved the picture. */
  readonly refit: () => void;
  /** Fits the scene that is drawn next where it has outgrown the room or stands lost in it, unless the person has moved the picture. */
  readonly keepInSight: () => void;
  /** Brings an entity into view if it is outside, at the same zoom. */
  readonly reveal: (id: string) => void;
  /** Brings what is selected from beneath what covers the picture now. */
  readonly uncover: () => void;
  /** Brings an entity and its drawn neighbours into view, if one of them is outside. */
  readonly revealAround: (id: string) => void;
  /** Adds to the selection what stands within a closed line, in CSS pixels from the corner of the container. */
  readonly selectWithin: (polygon: readonly Point[]) => void;
  readonly zoomBy: (factor: number) => void;
  readonly zoomTo: (zoom: number) => void;
  /** Moves what is in sight as far, in CSS pixels. */
  readonly panBy: (by: Point) => void;
  /** Where the person left the picture; null when it still stands as fitted. */
  readonly viewport: () => Viewport | null;
  /** The part in view, with its background. */
  readonly png: () => Promise<Blob>;
  /** The drawn neighbour that lies in a direction from an entity; null where none does. */
  readonly neighbourTowards: (id: string, direction: Direction) => string | null;
  /** The point of the picture at a place on the page in CSS pixels; in the middle of the picture for none. */
  readonly pointAt: (place?: Point) => Point;
  readonly destroy: () => void;
};

export type CanvasOptions = {
  readonly intents: Intents;
  /** Room to leave free at the edges when fitting, in CSS pixels, and what covers the picture now; asked for whenever it fits. */
  readonly room: (isCovered?: boolean) => Sides;
  /** Hears which part of the picture is in sight, at first and whenever it changes. */
  readonly onViewport?: (viewport: Viewport) => void;
  /** Nothing can be moved, and the wheel zooms only with Ctrl or ⌘. */
  readonly isReadOnly: boolean;
};

/** When the first picture of what was opened stands on the screen, this mark says so. */
const FIRST_PICTURE = 'entente:first-picture';

type Shown = {
  readonly scene: Scene;
  readonly look: Look;
  readonly scale: number;
  /** All that comes in parts at first is there. */
  readonly isWhole: boolean;
};

/** Draws scenes into an element, and tells what the person does there. */
export function createCanvas(container: HTMLElement, { intents, room, isReadOnly, onViewport }: CanvasOptions): Canvas {
  const cy = startCytoscape(container);
  cy.autoungrabify(isReadOnly);
  const camera = createCamera(cy, container, room, isReadOnly);
  const layer = createCrowdLayer(cy, container, room);
  const hulls = createHullLayer(cy, container);
  const crowdNow = (): Crowd | null => latest?.scene?.crowd ?? null;
  /** Ids of what is drawn where `isInside` says. */
  const within = (isInside: (at: Point) => boolean): readonly string[] => {
    const signs = cy.nodes().filter((node) => isInside(node.position()));
    const crowd = crowdNow();
    const ids = signs.map((node) => node.data('entity') as string);
    return [...new Set([...ids, ...(crowd ? idsWithin(crowd, isInside) : [])])];
  };
  const stopReading = readGestures(cy, intents, {
    at: (at) => {
      const crowd = crowdNow();
      return crowd && idsAt(crowd, at, cy.zoom());
    },
    within,
  });
  let latest: { readonly scene: Scene | null; readonly look: Look } | null = null;
  let styled: { readonly look: Look; readonly page: Page } | null = null;
  let shown: Shown | null = null;
  let drawn: Picture | null = null;
  /** What the picture is to be, of which only a part stands as long as it comes for the first time. */
  let whole: Picture | null = null;
  let comingCount = 0;
  let letGo: NodeSingular | null = null;

  function draw(): void {
    if (!latest) return;
    const { scene, look } = latest;
    if (look !== styled?.look) {
      styled = { look, page: readPage(container) };
      cy.style(stylesheetOf(look, styled.page));
    }
    if (!scene) return;
    camera.follow(scene, look.letters);
    const scale = letteringScale(cy.zoom());
    const isWhole = comingCount === Infinity;
    const isSame = scene === shown?.scene && scale === shown.scale && isWhole === shown.isWhole;
    if (!isSame || look !== shown?.look) {
      const lettering = letteringOf(scene, look, cy.zoom(), reachIn(container.clientWidth));
      whole = pictureOf(scene, lettering);
      layer.show(scene, styled, lettering, isWhole);
      hulls.show(scene, lettering);
    }
    // Of a crowd everybody is to be seen before the first has a sign of their own.
    const isFirst = scene.crowd !== null && shown === null;
    if (isFirst) {
      requestAnimationFrame(() => {
        markFirst();
        frame.request();
      });
    } else if (whole && drawn !== whole) bring(whole, scene);
    if (letGo) settle(letGo, drawn);
    letGo = null;
    shown = { scene, look, scale, isWhole };
  }

  /** Brings the picture to what it is to be: at the first time in parts, so that none takes as long as to be noticed. */
  function bring(next: Picture, scene: Scene): void {
    const wasWhole = comingCount === Infinity;
    comingCount += partSize(next);
    const part = partOf(next, comingCount);
    const entered = patch(cy, drawn, part);
    drawn = part;
    if (wasWhole) {
      if (!prefersStillness()) fadeIn(cy, entered);
    } else if (part === next) {
      comingCount = Infinity;
      if (!scene.crowd && cy.nodes().nonempty()) cy.one('render', () => requestAnimationFrame(markFirst));
      // Who has a sign now steps out of the crowd.
      if (scene.crowd) frame.request();
    } else frame.request();
  }

  const tellViewport = (): void => onViewport?.({ zoom: cy.zoom(), pan: cy.pan() });
  cy.on('viewport', tellViewport);
  tellViewport();

  const frame = oncePerFrame(draw);
  const drawnFirst =
    <Args extends unknown[]>(move: (...args: Args) => void) =>
    (...args: Args): void => {
      frame.flush();
      move(...args);
    };
  const withNext = (ask: () => void) => (): void => {
    ask();
    frame.request();
  };
  cy.on('zoom', () => shown && letteringScale(cy.zoom()) !== shown.scale && frame.request());
  cy.on('free', 'node', (event) => {
    letGo = event.target;
    frame.request();
  });
  const stopHolding = letGoOutside(cy, container);
  const stopHiding = hideIdleLayers(cy, container);

  return {
    begin: (viewport) => {
      frame.cancel();
      cy.elements().remove();
      [latest, shown, drawn, whole, letGo, comingCount] = [null, null, null, null, null, 0];
      camera.begin(viewport);
    },
    show: (scene, look) => {
      latest = { scene, look };
      frame.request();
    },
    fit: drawnFirst(camera.fit),
    refit: drawnFirst(camera.refit),
    fitNext: withNext(camera.fitNext),
    keepInSight: withNext(camera.keepNextInSight),
    reveal: drawnFirst(camera.reveal),
    uncover: drawnFirst(camera.uncover),
    revealAround: drawnFirst((id: string) => {
      const around = cy.getElementById(nodeId(id)).closedNeighborhood('node');
      camera.revealAll(around.map((node) => node.data('entity') as string));
    }),
    selectWithin: (polygon) => {
      const [{ x, y }, zoom] = [cy.pan(), cy.zoom()];
      const ids = within((at) => isWithin({ x: at.x * zoom + x, y: at.y * zoom + y }, polygon));
      if (ids.length > 0) intents.addToSelection(ids);
    },
    zoomBy: (factor) => camera.zoomTo(cy.zoom() * factor),
    zoomTo: camera.zoomTo,
    panBy: camera.panBy,
    viewport: camera.viewport,
    png: () => cy.png({ output: 'blob-promise', bg: readPage(container).paper, scale: 2 }),
    neighbourTowards: (id, direction) => neighbourTowards(cy, id, direction),
    pointAt: (place) => {
      const { left, top, width, height } = container.getBoundingClientRect();
      const at = place ? { x: place.x - left, y: place.y - top } : { x: width / 2, y: height / 2 };
      const pan = cy.pan();
      return { x: (at.x - pan.x) / cy.zoom(), y: (at.y - pan.y) / cy.zoom() };
    },
    destroy: () => {
      latest = null;
      frame.cancel();
      stopHolding();
      stopHiding();
      stopReading();
      layer.destroy();
      hulls.destroy();
      camera.destroy();
      cy.destroy();
    },
  };
}

/** What was drawn in the frame before stands on the screen. */
function markFirst(): void {
  performance.mark(FIRST_PICTURE);
}
