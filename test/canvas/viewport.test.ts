import { describe, expect, it } from 'vitest';
import { boxAround, fillOf, fitBox, wheelFactor } from '@/canvas/viewport';

const NO_ROOM = { left: 0, top: 0, right: 0, bottom: 0 };
const wheel = (deltaY: number, change = {}) => wheelFactor({ deltaY, deltaMode: 0, ctrlKey: false, ...change });
const SCREEN = { width: 800, height: 600 };

describe('fillOf', () => {
  const room = { left: 100, top: 0, right: 100, bottom: 0 };
  const fill = (left: number, right: number, zoom = 1): number =>
    fillOf({ left, top: 280 / zoom, right, bottom: 320 / zoom }, { zoom, pan: { x: 0, y: 0 } }, SCREEN, room);

  it('is how much of the room a box takes, across or down, whichever is more', () => {
    expect(fill(100, 700)).toBe(1);
    expect(fill(250, 550)).toBe(0.5);
    expect(fill(125, 275, 2)).toBe(0.5);
    expect(fill(399, 401)).toBeCloseTo(40 / 600);
  });

  it('is more than 1 for what reaches beyond an edge, however small it is', () => {
    expect(fill(90, 110)).toBeGreaterThan(1);
    expect(fill(690, 710)).toBeGreaterThan(1);
    expect(fill(-500, 1500)).toBeGreaterThan(fill(90, 110));
  });

  it('is at most 1 for what was fitted', () => {
    const box = { left: -3000, top: 17, right: 40, bottom: 900 };
    expect(fillOf(box, fitBox(box, SCREEN, room, [0.01, 4]), SCREEN, room)).toBeCloseTo(1);
  });
});

describe('fitBox', () => {
  it('shows the whole box as large as it fits, in the middle', () => {
    const view = fitBox({ left: -200, top: -100, right: 200, bottom: 100 }, SCREEN, NO_ROOM, [0.1, 10]);
    expect(view).toEqual({ zoom: 2, pan: { x: 400, y: 300 } });
  });

  it('leaves the room at the edges free', () => {
    const view = fitBox(
      { left: 0, top: 0, right: 100, bottom: 100 },
      SCREEN,
      { left: 100, top: 0, right: 0, bottom: 500 },
      [0.1, 10],
    );
    expect(view).toEqual({ zoom: 1, pan: { x: 400, y: 0 } });
  });

  it('stays within the bounds of zoom', () => {
    const dot = { left: 5, top: 5, right: 5, bottom: 5 };
    expect(fitBox(dot, SCREEN, NO_ROOM, [0.5, 1.25])).toEqual({ zoom: 1.25, pan: { x: 393.75, y: 293.75 } });
    expect(fitBox({ left: 0, top: 0, right: 1e6, bottom: 1 }, SCREEN, NO_ROOM, [0.5, 1.25]).zoom).toBe(0.5);
  });
});

describe('boxAround', () => {
  it('holds every box, and is nothing around none', () => {
    const boxes = [
      { left: 0, top: 5, right: 10, bottom: 6 },
      { left: -3, top: 0, right: 2, bottom: 20 },
    ];
    expect(boxAround(boxes)).toEqual({ left: -3, top: 0, right: 10, bottom: 20 });
    expect(boxAround([])).toBeNull();
  });
});

describe('wheelFactor', () => {
  it('enlarges when turned away and shrinks as much when turned back', () => {
    expect(wheel(-100)).toBeGreaterThan(1);
    expect(wheel(-100) * wheel(100)).toBeCloseTo(1);
  });

  it('never jumps, however large the step that a device reports', () => {
    expect(wheel(-100_000)).toBeCloseTo(1.3);
    expect(wheel(100_000)).toBeCloseTo(1 / 1.3);
  });

  it('takes a step counted in lines like its length in pixels', () => {
    expect(wheel(-3, { deltaMode: 1 })).toBeCloseTo(wheel(-90));
  });
});
