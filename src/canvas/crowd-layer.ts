import type { Core } from 'cytoscape';
import type { Crowd } from '@/core/show/crowd';
import type { Box } from '@/core/show/label-choice';
import type { Scene } from '@/core/show/scene';
import { discsInSight, drawDiscs } from './crowd-discs';
import type { NameRules, PlacedName } from './crowd-labels';
import { placeNames, writeNames } from './crowd-labels';
import { countInSight, drawLines, sidesOf } from './crowd-lines';
import type { CrowdStyles } from './crowd-style';
import { crowdStyles } from './crowd-style';
import { oncePerFrame } from './frame';
import { hairlineSheet } from './hairline-sheet';
import { labelRooms } from './lettering';
import type { Look, Page } from './look';
import type { Lettering } from './picture';
import type { OnScreen } from './on-screen';
import type { Sides, Viewport } from './viewport';

/** The bulk of a large picture, drawn beneath the signs that Cytoscape holds, in the same viewport. */
export type CrowdLayer = {
  /** Shows a scene: without those who have signs of their own, when these are there. */
  readonly show: (scene: Scene, styled: Styled, lettering: Lettering, haveSigns: boolean) => void;
  readonly destroy: () => void;
};

/** How a picture is to look, and the colours of the page that it stands on. */
type Styled = { readonly look: Look; readonly page: Page };

/** So many lines are drawn with their widths, dashes and heads; of more, nobody could tell them. */
const DETAILED = 900;
/** So many entities have the shape of their type; of more, all are dots. */
const SHAPED = 1500;
/** A crowd that takes longer than this to draw is moved as it stands as long as the viewport moves, in milliseconds. */
const QUICK_MS = 10;
const REST_MS = 120;
/** As faint as signs that something else has the focus of. */
const FADED = '0.13';

type Shown = Styled & {
  readonly crowd: Crowd;
  readonly styles: CrowdStyles;
  readonly taken: readonly Box[];
  /** One byte per position: 1 for who has a sign of their own. */
  readonly hasSign: Uint8Array;
  /** The size of their labels, and their ids; empty as long as they are not there. */
  readonly signs: string;
};

export function createCrowdLayer(
  cy: Core,
  container: HTMLElement,
  /** Room in CSS pixels at the edges where something else stands. */
  edges: () => Sides,
): CrowdLayer {
  const sheet = document.createElement('canvas');
  sheet.className = 'crowd';
  sheet.hidden = true;
  container.prepend(sheet);
  const hairlines = hairlineSheet();
  const places = rememberPlaces();
  const names = rememberNames();
  let shown: Shown | null = null;
  let drawnAt: Viewport | null = null;
  let cost = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function paint(context: CanvasRenderingContext2D, width: number, height: number): void {
    if (!shown) return;
    const { crowd, look, styles, taken, hasSign, page, signs } = shown;
    const zoom = cy.zoom();
    const pan = cy.pan();
    const at = places(crowd, { zoom, pan }, width, height);
    const sides = sidesOf(at);
    const discs = discsInSight(crowd, at, zoom, hasSign);
    const areShaped = discs.count <= SHAPED;
    if (areShaped && countInSight(crowd.ties, sides) <= DETAILED) {
      drawLines(context, crowd, at, styles.lines, zoom, sides);
    } else hairlines.draw(context, crowd, { at, styles, zoom, sides, dots: areShaped ? null : discs });
    if (areShaped) drawDiscs(context, crowd, at, styles.discs, zoom, discs);
    if (signs === '') return;
    const { left, top, right, bottom } = edges();
    const room = {
      left: (left - pan.x) / zoom,
      top: (top - pan.y) / zoom,
      right: (width - right - pan.x) / zoom,
      bottom: (height - bottom - pan.y) / zoom,
    };
    const rules = { letters: look.letters, taken, room, hasSign };
    writeNames(context, crowd, at, zoom, names(crowd, at, zoom, rules), { letters: look.letters, page });
  }

  function draw(): void {
    clearTimeout(timer);
    if (!shown) return;
    const began = performance.now();
    const [width, height] = [container.clientWidth, container.clientHeight];
    const context = sized(sheet, width, height);
    if (!context) return;
    paint(context, width, height);
    sheet.style.transform = '';
    drawnAt = { zoom: cy.zoom(), pan: { ...cy.pan() } };
    cost = performance.now() - began;
  }

  const frame = oncePerFrame(draw);
  const follow = (): void => {
    if (!shown || !drawnAt) return;
    if (cost < QUICK_MS) {
      frame.request();
      return;
    }
    const scale = cy.zoom() / drawnAt.zoom;
    const { x, y } = cy.pan();
    sheet.style.transform = `translate(${x - drawnAt.pan.x * scale}px, ${y - drawnAt.pan.y * scale}px) scale(${scale})`;
    clearTimeout(timer);
    timer = setTimeout(frame.request, REST_MS);
  };
  cy.on('viewport resize', follow);

  return {
    show: (scene, { look, page }, lettering, haveSigns) => {
      const { crowd } = scene;
      sheet.hidden = crowd === null;
      sheet.style.opacity = scene.isCrowdFaded ? FADED : '';
      if (!crowd) {
        shown = drawnAt = null;
        hairlines.clear();
        return;
      }
      const isSame = shown?.crowd === crowd && shown.look === look;
      const signs = haveSigns ? `${lettering.font} ${scene.entities.map(({ id }) => id).join('\n')}` : '';
      // As long as the crowd steps back, nobody sees who of it has a sign as well.
      if (isSame && (scene.isCrowdFaded || shown?.signs === signs)) return;
      const styles = isSame && shown ? shown.styles : crowdStyles(crowd, look, page);
      const areSame = shown?.signs === signs && shown.crowd.positionOf === crowd.positionOf;
      const hasSign = areSame && shown ? shown.hasSign : new Uint8Array(crowd.count);
      if (haveSigns && !areSame) for (const { row } of scene.entities) hasSign[crowd.positionOf[row]!] = 1;
      shown = { crowd, look, page, styles, taken: labelRooms(scene, lettering), hasSign, signs };
      frame.cancel();
      draw();
    },
    destroy: () => {
      clearTimeout(timer);
      frame.cancel();
      cy.off('viewport resize', follow);
      sheet.remove();
    },
  };
}

/** Places on the screen, which stay as they are where a window is dragged: neither the crowd nor the picture moves. */
function rememberPlaces(): typeof onScreen {
  let last: (Pick<Crowd, 'x' | 'y'> & { readonly viewport: Viewport; readonly at: OnScreen }) | null = null;
  return (crowd, viewport, width, height) => {
    const { zoom, pan } = viewport;
    const isSame =
      last?.x === crowd.x &&
      last.y === crowd.y &&
      last.viewport.zoom === zoom &&
      last.viewport.pan.x === pan.x &&
      last.viewport.pan.y === pan.y &&
      last.at.width === width &&
      last.at.height === height;
    if (last && isSame) return last.at;
    const at = onScreen(crowd, viewport, width, height);
    last = { x: crowd.x, y: crowd.y, viewport: { zoom, pan: { ...pan } }, at };
    return at;
  };
}

/** Names, which stay where they are with the places; but not where they say what became of somebody. */
function rememberNames(): typeof placeNames {
  let last: { readonly at: OnScreen; readonly rules: NameRules; readonly names: readonly PlacedName[] } | null = null;
  return (crowd, at, zoom, rules) => {
    const isPlain = crowd.looks.every(({ change }) => change === null);
    if (last?.at === at && isPlain && areAlike(last.rules, rules)) return last.names;
    const names = placeNames(crowd, at, zoom, rules);
    last = isPlain ? { at, rules, names } : null;
    return names;
  };
}

function areAlike(one: NameRules, other: NameRules): boolean {
  return (
    one.letters === other.letters &&
    one.hasSign === other.hasSign &&
    isSameBox(one.room, other.room) &&
    one.taken.length === other.taken.length &&
    one.taken.every((box, at) => isSameBox(box, other.taken[at]!))
  );
}

function isSameBox(one: Box, other: Box): boolean {
  return one.left === other.left && one.top === other.top && one.right === other.right && one.bottom === other.bottom;
}

function onScreen({ x, y, count }: Crowd, { zoom, pan }: Viewport, width: number, height: number): OnScreen {
  const [across, down] = [new Float32Array(count), new Float32Array(count)];
  for (let one = 0; one < count; one++) {
    across[one] = x[one]! * zoom + pan.x;
    down[one] = y[one]! * zoom + pan.y;
  }
  return { x: across, y: down, width, height };
}

/** A clean sheet of this size in CSS pixels. */
function sized(sheet: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  const context = sheet.getContext('2d');
  if (!context) return null;
  const ratio = devicePixelRatio;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (sheet.width !== across || sheet.height !== down) {
    sheet.width = across;
    sheet.height = down;
    sheet.style.width = `${width}px`;
    sheet.style.height = `${height}px`;
  } else {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, across, down);
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}
