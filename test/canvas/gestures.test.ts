import type { Core } from 'cytoscape';
import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import type { IdsOf, Intents } from '@/canvas/gestures';
import { readGestures } from '@/canvas/gestures';
import type { Point } from '@/core/show/point';
import { patch } from '@/canvas/patch';
import { nodeId, pictureOf } from '@/canvas/picture';
import { NO_CROWD, PLAIN, sceneEntity, sceneTie } from './scenes';

/** A picture of a - b, c - c, and what its gestures were understood to mean. */
function listen(at: IdsOf['at'] = () => null): {
  readonly cy: Core;
  readonly said: unknown[][];
  readonly stop: () => void;
} {
  const cy = cytoscape({ headless: true, styleEnabled: true, style: [] });
  const entities = ['a', 'b', 'c'].map((id) => sceneEntity(id));
  const ties = [sceneTie('a', 'b'), sceneTie('c', 'c')];
  patch(cy, null, pictureOf({ ...NO_CROWD, entities, ties, entityCount: 3 }, PLAIN));
  const said: unknown[][] = [];
  const note =
    (name: keyof Intents) =>
    (...args: unknown[]): void => {
      said.push([name, ...args]);
    };
  const intents: Intents = {
    select: note('select'),
    toggleSelected: note('toggleSelected'),
    addToSelection: note('addToSelection'),
    toggleExpanded: note('toggleExpanded'),
    focus: note('focus'),
    place: note('place'),
    openMenu: note('openMenu'),
  };
  const within: IdsOf['within'] = (isInside) =>
    cy
      .nodes()
      .filter((one) => isInside(one.position()))
      .map((one) => one.data('entity') as string);
  return { cy, said, stop: readGestures(cy, intents, { at, within }) };
}

const node = (cy: Core, id: string) => cy.getElementById(nodeId(id));
const event = (type: string, originalEvent: object = {}, position: Point = { x: 0, y: 0 }) =>
  ({ type, originalEvent, position }) as never;

describe('readGestures', () => {
  it('takes a click on an entity as selecting it', () => {
    const { cy, said } = listen();
    node(cy, 'a').emit(event('tap'));
    expect(said).toEqual([['select', ['a']]]);
  });

  it.each(['shiftKey', 'ctrlKey', 'metaKey'])('takes a click with %s as adding it or taking it away', (key) => {
    const { cy, said } = listen();
    node(cy, 'a').emit(event('tap', { [key]: true }));
    expect(said).toEqual([['toggleSelected', 'a']]);
  });

  it('takes a click on a tie as selecting its two ends', () => {
    const { cy, said } = listen();
    cy.getElementById('t:a-b').emit(event('tap'));
    cy.getElementById('t:c-c').emit(event('tap'));
    expect(said).toEqual([
      ['select', ['a', 'b']],
      ['select', ['c']],
    ]);
  });

  it('takes a click on nothing as clearing the selection, unless it would add to one', () => {
    const { cy, said } = listen();
    cy.emit(event('tap'));
    cy.emit(event('tap', { shiftKey: true }));
    expect(said).toEqual([['select', []]]);
  });

  it('takes a right click, and a finger that rests, as asking for the menu on what is there', () => {
    const { cy, said } = listen();
    const at = { renderedPosition: { x: 3, y: 4 } };
    const asking = (type: string, by: string) => ({ type, originalEvent: { type: by }, ...at }) as never;
    node(cy, 'a').emit(asking('cxttap', 'mouseup'));
    cy.getElementById('t:a-b').emit(asking('cxttap', 'mouseup'));
    cy.emit(asking('cxttap', 'mouseup'));
    node(cy, 'b').emit(asking('taphold', 'touchstart'));
    node(cy, 'b').emit(asking('taphold', 'mousedown'));
    expect(said).toEqual([
      ['openMenu', ['a'], { x: 3, y: 4 }],
      ['openMenu', ['a', 'b'], { x: 3, y: 4 }],
      ['openMenu', [], { x: 3, y: 4 }],
      ['openMenu', ['b'], { x: 3, y: 4 }],
    ]);
  });

  it('takes a double click as opening what is hidden around an entity', () => {
    const { cy, said } = listen();
    node(cy, 'b').emit(event('dbltap'));
    expect(said).toEqual([['toggleExpanded', 'b']]);
  });

  it('takes a resting mouse as focus, and its leaving as the end of it', () => {
    const { cy, said } = listen();
    node(cy, 'a').emit(event('mouseover'));
    node(cy, 'a').emit(event('mouseout'));
    cy.getElementById('t:a-b').emit(event('mouseover'));
    expect(said).toEqual([
      ['focus', ['a']],
      ['focus', []],
      ['focus', ['a', 'b']],
    ]);
  });

  it('does not take for focus what a held button is dragged over, nor what a finger touches', () => {
    const { cy, said } = listen();
    node(cy, 'a').emit(event('mouseover', { buttons: 1 }));
    node(cy, 'a').emit(event('mouseover', { type: 'touchstart' }));
    expect(said).toEqual([]);
  });

  it('takes the end of a drag as placing the entity', () => {
    const { cy, said } = listen();
    node(cy, 'a').position({ x: 7, y: 8 }).emit(event('dragfree'));
    expect(said).toEqual([['place', 'a', { x: 7, y: 8 }]]);
  });

  it('places nothing that was filtered away while it was dragged', () => {
    const { cy, said } = listen();
    const gone = node(cy, 'a');
    gone.remove();
    gone.emit(event('dragfree'));
    expect(said).toEqual([]);
  });

  it('takes a box as adding all whose middle lies in it, drawn in whichever direction', () => {
    const { cy, said } = listen();
    ['a', 'b', 'c'].forEach((id, at) => node(cy, id).position({ x: 10 * at, y: 5 }));
    cy.emit(event('tapstart', {}, { x: 22, y: 9 }));
    cy.emit(event('boxend', {}, { x: 8, y: 1 }));
    expect(said).toEqual([['addToSelection', ['b', 'c']]]);
  });

  it('makes nothing of an empty box', () => {
    const { cy, said } = listen();
    cy.emit(event('tapstart', {}, { x: 100, y: 100 }));
    cy.emit(event('boxend', {}, { x: 200, y: 200 }));
    expect(said).toEqual([]);
  });

  it('takes what lies beneath nodes and edges as it takes them', () => {
    const { cy, said } = listen(({ x }) => (x < 10 ? ['far'] : x < 20 ? ['far', 'away'] : []));
    const [entity, tie, nothing] = [5, 15, 25].map((x) => ({ x, y: 0 }));
    cy.emit(event('tap', {}, entity));
    cy.emit(event('tap', { shiftKey: true }, entity));
    cy.emit(event('dbltap', {}, entity));
    cy.emit(event('tap', {}, tie));
    cy.emit(event('mousemove', {}, tie));
    cy.emit(event('mousemove', {}, nothing));
    cy.emit(event('mousemove', {}, nothing));
    cy.emit(event('tap', {}, nothing));
    expect(said).toEqual([
      ['select', ['far']],
      ['toggleSelected', 'far'],
      ['toggleExpanded', 'far'],
      ['select', ['far', 'away']],
      ['focus', ['far', 'away']],
      ['focus', []],
      ['select', []],
    ]);
  });

  it('hears nothing of what is written to the picture', () => {
    const { cy, said } = listen();
    node(cy, 'a').position({ x: 1, y: 1 }).addClass('selected').data('label', 'A').select();
    expect(said).toEqual([]);
  });

  it('is silent after it was stopped', () => {
    const { cy, said, stop } = listen();
    stop();
    node(cy, 'a').emit(event('tap'));
    cy.emit(event('tap'));
    expect(said).toEqual([]);
  });
});
