import type { Core } from 'cytoscape';
import type { Point } from '@/core/show/point';
import type { Scene, SceneEntity } from '@/core/show/scene';
import { extentsOf, reachIn } from './lettering';
import { nodeId } from './picture';
import type { Sides, Size, Viewport } from './viewport';
import { boxAround, fillOf, fitBox, inMiddle, isWithin, middleOf, wheelFactor } from './viewport';

export const ZOOM_BOUNDS = [0.08, 4] as const;
const CROWD_ZOOM = 0.004;
/** A picture of few may be as small as this, in CSS pixels, wherever its entities stand: so it fits beside any sheet. */
const SMALLEST = 60;
/** Fitting blows no small picture up. */
const FIT_BOUNDS = [ZOOM_BOUNDS[0], 1.25] as const;
/** Names that stick out at the edges make the picture smaller until none is cut, but no smaller than this, against what the circles alone need. */
const LABELS_COST_AT_MOST = 0.45;
/** How often a smaller picture is tried. */
const TRIES = 6;
/** A picture that is smaller by less than this needs no other try: of a name some pixels would be cut at most, and there is room for them. */
const NEARLY = 0.99;
/** What moves under the eyes is fitted anew when it fills less than this of what it filled when it was fitted. */
const LOST = 0.7;
/** Height that is enough to see several signs in, in CSS pixels. */
const ROOM_AT_LEAST = 120;
const GLIDE_MS = 220;

/** Decides which part of the picture is in sight: fits it at first, then leaves it to the person. */
export function createCamera(cy: Core, container: HTMLElement, room: (isCovered?: boolean) => Sides, isShy: boolean) {
  let isTouched = false;
  let last: Scene | null = null;
  let letters = 1;
  let size = sizeOf(container);
  /** How all was fitted last, and how much of the room it filled then. */
  let fitted: Viewport | null = null;
  let filled = 0;
  /** How the scene that is drawn next comes into view: before that, for to draw it at one zoom and then at another takes twice as long. */
  let coming: (() => void) | null = null;

  /** What is asked for by name is to be seen beside what covers the picture, where that leaves room enough. */
  const roomInSight = (): Sides => {
    const beside = room(true);
    return size.height - beside.top - beside.bottom < ROOM_AT_LEAST ? room() : beside;
  };
  const move = (to: Viewport, isSmooth: boolean): void => {
    cy.stop();
    if (isSmooth && !prefersStillness()) cy.animate({ ...to }, { duration: GLIDE_MS, easing: 'ease-out-cubic' });
    else cy.viewport(to);
  };
  const fit = (ids: readonly string[] | undefined, isAsked: boolean): void => {
    const entities = last?.entities.filter((entity) => !ids || ids.includes(entity.id)) ?? [];
    const crowd = ids || !last?.crowd ? null : last.crowd.box;
    const circles = boxOf(entities, crowd);
    if (!circles) return;
    const bounds = [leastZoom(last), FIT_BOUNDS[1]] as const;
    const free = ids ? roomInSight() : room();
    // How large labels are written depends on the zoom, and the zoom on the room that labels take.
    let to = fitBox(circles, size, free, bounds);
    const least = Math.max(bounds[0], LABELS_COST_AT_MOST * to.zoom);
    for (let round = 0; round < TRIES; round++) {
      const box = boxAround([
        ...extentsOf(entities, letters, to.zoom, reachIn(size.width)),
        ...(crowd ? [withNames(crowd, to.zoom)] : []),
      ]);
      if (!box) return;
      const next = fitBox(box, size, free, [least, to.zoom]);
      const isEnough = next.zoom > to.zoom * NEARLY;
      to = next;
      if (isEnough) break;
    }
    if (!ids) {
      fitted = to;
      filled = fillOf(circles, to, size, room());
    }
    move(ids ? to : uncovered(to), isAsked);
  };
  /** Fits what a person asks for. */
  const ask = (ids: readonly string[] | undefined, isSmooth: boolean): void => {
    isTouched = ids !== undefined;
    fit(ids, isSmooth);
  };
  /** Fits what has outgrown the room or stands lost in it, unless the person has moved the picture: drawing it at another zoom takes longer. */
  const keepInSight = (): void => {
    const box = last && boxOf(last.entities, last.crowd?.box ?? null);
    if (!box || isTouched) return;
    const fill = fillOf(box, { zoom: cy.zoom(), pan: cy.pan() }, size, room());
    if (fill > 1 || fill < LOST * filled) fit(undefined, false);
  };
  const zoomTo = (level: number): void => {
    isTouched = true;
    const zoom = Math.min(ZOOM_BOUNDS[1], Math.max(leastZoom(last), level));
    const middle = { x: size.width / 2, y: size.height / 2 };
    const pan = cy.pan();
    const at = cy.zoom();
    const keep = (edge: number, from: number): number => edge - ((edge - from) / at) * zoom;
    move({ zoom, pan: { x: keep(middle.x, pan.x), y: keep(middle.y, pan.y) } }, true);
  };
  const renderedOf = (id: string): Point | null => {
    const node = cy.getElementById(nodeId(id));
    return node.empty() ? null : node.renderedPosition();
  };
  const isInside = (at: Point): boolean => isWithin(at, size, room(true));
  /** Where a picture would have to stand so that what is selected in it comes from beneath what covers it. */
  const uncovered = (to: Viewport): Viewport => {
    const places = (last?.entities ?? [])
      .filter(({ isSelected }) => isSelected)
      .map(({ position: { x, y } }) => ({ x: x * to.zoom + to.pan.x, y: y * to.zoom + to.pan.y }));
    // What a person has moved out of sight stays there.
    const isSeen = places.length > 0 && places.every((at) => isWithin(at, size, NO_ROOM));
    if (!isSeen || places.every(isInside)) return to;
    return { zoom: to.zoom, pan: inMiddle(to.pan, middleOf(places), size, room(true)) };
  };
  const onWheel = (event: WheelEvent): void => {
    event.stopPropagation();
    // Inside another page a plain wheel scrolls that page.
    if (isShy && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    isTouched = true;
    cy.stop();
    const { left: x, top: y } = container.getBoundingClientRect();
    cy.zoom({
      level: cy.zoom() * wheelFactor(event),
      renderedPosition: { x: event.clientX - x, y: event.clientY - y },
    });
  };
  const onResize = (): void => {
    const next = sizeOf(container);
    if (next.width === 0 || next.height === 0) return;
    const shift = { x: (next.width - size.width) / 2, y: (next.height - size.height) / 2 };
    size = next;
    cy.resize();
    if (isTouched) cy.panBy(shift);
    else fit(undefined, false);
  };
  const observer = new ResizeObserver(onResize);
  observer.observe(container);
  container.addEventListener('wheel', onWheel, { capture: true, passive: false });
  cy.on('dragpan pinchzoom', () => void (isTouched = true));

  return {
    /** Another picture begins: where the person left it, or fitted to what comes. */
    begin: (left: Viewport | undefined): void => {
      isTouched = left !== undefined;
      last = null;
      fitted = null;
      coming = null;
      cy.stop();
      if (left) cy.viewport(left);
    },
    /** Takes note of what is drawn, and in which letters; the first scene that has anything in it is fitted, and so are other letters. */
    follow: (scene: Scene, scale: number): void => {
      const isOther = last === null || last.entities.length === 0 || letters !== scale;
      last = scene;
      letters = scale;
      cy.minZoom(leastZoom(scene));
      if (isOther && !isTouched) fit(undefined, false);
      coming?.();
      coming = null;
    },
    fit: (ids?: readonly string[]): void => {
      if (last) ask(ids, true);
      else coming = () => ask(ids, false);
    },
    /** Fits the scene that is drawn next. */
    fitNext: (): void => {
      coming = () => ask(undefined, false);
    },
    /** Fits again, unless the person has moved the picture. */
    refit: (): void => {
      if (!isTouched) fit(undefined, false);
    },
    /** Keeps the scene that is drawn next in sight, unless it is fitted anyway. */
    keepNextInSight: (): void => {
      coming ??= keepInSight;
    },
    reveal: (id: string): void => {
      const at = renderedOf(id);
      if (!at || isInside(at)) return;
      isTouched = true;
      move({ zoom: cy.zoom(), pan: inMiddle(cy.pan(), at, size, room(true)) }, true);
    },
    /** Brings what is selected from beneath what covers it now; without a cover, a picture that nobody moved stands as fitted. */
    uncover: (): void => {
      const now = isTouched || !fitted ? { zoom: cy.zoom(), pan: { ...cy.pan() } } : fitted;
      const to = uncovered(now);
      if (to !== now || now === fitted) move(to, true);
    },
    revealAll: (ids: readonly string[]): void => {
      const places = ids.map(renderedOf);
      if (places.every((at) => at === null || isInside(at))) return;
      isTouched = true;
      fit(ids, true);
    },
    zoomTo,
    panBy: ({ x, y }: Point): void => {
      isTouched = true;
      const pan = cy.pan();
      move({ zoom: cy.zoom(), pan: { x: pan.x + x, y: pan.y + y } }, false);
    },
    /** Where the person left the picture; null when it still stands as fitted. */
    viewport: (): Viewport | null => (isTouched ? { zoom: cy.zoom(), pan: { ...cy.pan() } } : null),
    destroy: (): void => {
      observer.disconnect();
      container.removeEventListener('wheel', onWheel, { capture: true });
    },
  };
}

const NO_ROOM: Sides = { left: 0, top: 0, right: 0, bottom: 0 };

/** Room for the names beside those of a crowd who stand farthest out, in CSS pixels. */
const NAMES = { across: 70, down: 18 };

function withNames({ left, top, right, bottom }: Sides, zoom: number): Sides {
  const [across, down] = [NAMES.across / zoom, NAMES.down / zoom];
  return { left: left - across, top: top - down, right: right + across, bottom: bottom + down };
}

/** A crowd may be seen from farther off. */
function leastZoom(scene: Scene | null): number {
  if (scene?.crowd) return CROWD_ZOOM;
  const { left, top, right, bottom } = boxOf(scene?.entities ?? [], null) ?? NO_ROOM;
  return Math.min(ZOOM_BOUNDS[0], SMALLEST / Math.max(1, right - left, bottom - top));
}

/** Whether the person has asked their system, or the app, for less movement. */
export function prefersStillness(): boolean {
  const { motion } = document.documentElement.dataset;
  return motion === 'less' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function boxOf(entities: readonly SceneEntity[], crowd: Sides | null): Sides | null {
  return boxAround([...entities.map(circleOf), ...(crowd ? [crowd] : [])]);
}

function circleOf({ position: { x, y }, size }: SceneEntity): Sides {
  return { left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 };
}

function sizeOf(element: HTMLElement): Size {
  return { width: element.clientWidth, height: element.clientHeight };
}
