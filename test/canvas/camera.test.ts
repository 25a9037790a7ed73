// @vitest-environment happy-dom
import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCamera, ZOOM_BOUNDS } from '@/canvas/camera';
import type { Sides } from '@/canvas/viewport';
import type { Point } from '@/core/show/point';
import type { Scene } from '@/core/show/scene';
import { NO_CROWD, sceneEntity } from './scenes';

const SIZE = { width: 390, height: 517 };
const TOOLS: Sides = { left: 12, top: 62, right: 54, bottom: 34 };
/** A sheet covers the lower part of the picture. */
const SHEET: Sides = { ...TOOLS, bottom: 252 };

function camera() {
  const cy = cytoscape({ headless: true, minZoom: ZOOM_BOUNDS[0], maxZoom: ZOOM_BOUNDS[1] });
  const container = document.createElement('div');
  Object.defineProperties(container, { clientWidth: { value: SIZE.width }, clientHeight: { value: SIZE.height } });
  document.documentElement.dataset['motion'] = 'less';
  return { cy, ...createCamera(cy, container, (isCovered) => (isCovered === true ? SHEET : TOOLS), false) };
}

type Camera = ReturnType<typeof camera>;

/** A scene of entities 0, 1, 2 … at these places. */
function sceneAt(places: readonly Point[]): Scene {
  const entities = places.map((position, at) => sceneEntity(String(at), { position }));
  return { ...NO_CROWD, entities, ties: [], entityCount: places.length };
}

function isInRoom({ cy }: Camera, { x, y }: Point, room: Sides): boolean {
  const at = { x: x * cy.zoom() + cy.pan().x, y: y * cy.zoom() + cy.pan().y };
  const isAcross = at.x >= room.left && at.x <= SIZE.width - room.right;
  return isAcross && at.y >= room.top && at.y <= SIZE.height - room.bottom;
}

const coordinate = fc.integer({ min: -3000, max: 3000 });
const places = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 2, maxLength: 8 });

describe('the camera of the picture', () => {
  it('fits the first scene into the room beside the tools', () => {
    fc.assert(
      fc.property(places, (all) => {
        const shown = camera();
        shown.begin(undefined);
        shown.follow(sceneAt(all), 1);
        for (const at of all) expect(isInRoom(shown, at, TOOLS)).toBe(true);
        expect(shown.viewport()).toBeNull();
      }),
    );
  });

  it('brings into sight what is asked for by name, beside the sheet, whether it is asked for before anything stands or behind that', () => {
    fc.assert(
      fc.property(places, fc.nat(7), (all, last) => {
        const asked = all.slice(0, last + 1).map((_, at) => String(at));
        const [early, late] = [camera(), camera()];
        for (const one of [early, late]) one.begin(undefined);
        early.fit(asked);
        early.follow(sceneAt(all), 1);
        late.follow(sceneAt(all), 1);
        late.fit(asked);
        expect(early.viewport()).toEqual(late.viewport());
        for (const id of asked) expect(isInRoom(early, all[Number(id)]!, SHEET)).toBe(true);
      }),
    );
  });

  it('fits the next scene before it is drawn where all stands elsewhere, whoever moved the picture, and keeps a step in sight unless somebody did', () => {
    fc.assert(
      fc.property(places, places, fc.boolean(), fc.boolean(), (first, next, isMoved, isElsewhere) => {
        const shown = camera();
        shown.begin(undefined);
        shown.follow(sceneAt(first), 1);
        if (isMoved) shown.panBy({ x: 5, y: 5 });
        const before = { zoom: shown.cy.zoom(), pan: { ...shown.cy.pan() } };
        if (isElsewhere) shown.fitNext();
        shown.keepNextInSight();
        shown.follow(sceneAt(next), 1);
        if (isMoved && !isElsewhere) expect(shown.viewport()).toEqual(before);
        else for (const at of next) expect(isInRoom(shown, at, TOOLS)).toBe(true);
      }),
    );
  });
});
