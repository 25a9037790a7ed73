import type { Core, EventObject, EventObjectEdge, EventObjectNode } from 'cytoscape';
import type { Point } from '@/core/show/point';

/** What a person can mean by touching the picture. */
export type Intents = {
  readonly select: (ids: readonly string[]) => void;
  readonly toggleSelected: (id: string) => void;
  /** What a box was drawn around. */
  readonly addToSelection: (ids: readonly string[]) => void;
  readonly toggleExpanded: (id: string) => void;
  /** One entity, the two of a tie, or nothing. */
  readonly focus: (ids: readonly string[]) => void;
  readonly place: (id: string, position: Point) => void;
  /** The menu on an entity, the two of a tie, or nothing, at a place on the page in CSS pixels. */
  readonly openMenu: (ids: readonly string[], at: Point) => void;
};

/** Finds what is drawn, in world units. */
export type IdsOf = {
  /** What is beneath the nodes and edges at a point: one entity, the two of a tie, or nothing; null where nothing is. */
  readonly at: (at: Point) => readonly string[] | null;
  /** All entities whose middle lies where the function says. */
  readonly within: (isInside: (at: Point) => boolean) => readonly string[];
};

type Listener = readonly [events: string, selector: string | null, handler: (event: EventObject) => void];

/** Listens to the person's gestures, and to nothing that the picture does by itself. Returns how to stop. */
export function readGestures(cy: Core, intents: Intents, ids: IdsOf): () => void {
  const hover = hoverOver(cy, intents, ids);
  const found = (event: EventObject): readonly string[] => ids.at(event.position) ?? [];
  const listeners: readonly Listener[] = [
    ['tap', 'node', (event) => tapNode(event, intents)],
    ['tap', 'edge', (event) => intents.select(endsOf(event))],
    ['tap', null, (event) => event.target === cy && tapBeside(event, found(event), intents)],
    ['dbltap', 'node', (event) => !isAdding(event) && intents.toggleExpanded(entityOf(event))],
    ['dbltap', null, (event) => event.target === cy && expandBeside(event, found(event), intents)],
    ['mousemove', null, (event) => isHover(event) && hover(event)],
    ['mouseover', 'node', (event) => isHover(event) && intents.focus([entityOf(event)])],
    ['mouseover', 'edge', (event) => isHover(event) && intents.focus(endsOf(event))],
    ['mouseout', 'node, edge', (event) => isHover(event) && intents.focus([])],
    ['cxttap', 'node', (event) => openMenu(event, [entityOf(event)], intents)],
    ['cxttap', 'edge', (event) => openMenu(event, endsOf(event), intents)],
    ['cxttap', null, (event) => event.target === cy && openMenu(event, found(event), intents)],
    ['taphold', 'node', (event) => isTouch(event) && openMenu(event, [entityOf(event)], intents)],
    ['taphold', 'edge', (event) => isTouch(event) && openMenu(event, endsOf(event), intents)],
    ['taphold', null, (event) => isTouch(event) && event.target === cy && openMenu(event, found(event), intents)],
    ['dragfree', 'node', (event) => placeNode(event, intents)],
    ...boxListeners(intents, ids),
  ];
  for (const [events, selector, handler] of listeners) {
    if (selector === null) cy.on(events, handler);
    else cy.on(events, selector, handler);
  }
  // What lies over the picture (tools, legend) takes the mouse without Cytoscape hearing of it.
  const onLeave = (): void => intents.focus([]);
  const container = cy.container();
  container?.addEventListener('pointerleave', onLeave);
  return () => {
    container?.removeEventListener('pointerleave', onLeave);
    for (const [events, selector, handler] of listeners) {
      if (selector === null) cy.off(events, handler);
      else cy.off(events, selector, handler);
    }
  };
}

function tapNode(event: EventObjectNode, intents: Intents): void {
  const id = entityOf(event);
  if (isAdding(event)) intents.toggleSelected(id);
  else intents.select([id]);
}

/** A tap beside all nodes and edges: on what is drawn beneath them, or on nothing. */
function tapBeside(event: EventObject, ids: readonly string[], intents: Intents): void {
  const [only] = ids;
  if (!isAdding(event)) intents.select(ids);
  else if (ids.length === 1 && only !== undefined) intents.toggleSelected(only);
}

function expandBeside(event: EventObject, ids: readonly string[], intents: Intents): void {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined && !isAdding(event)) intents.toggleExpanded(only);
}

/** Gives the focus to what is drawn beneath nodes and edges, and takes back only what it gave. */
function hoverOver(cy: Core, intents: Intents, { at }: IdsOf): (event: EventObject) => void {
  let last: readonly string[] = [];
  return (event) => {
    const ids = event.target === cy ? (at(event.position) ?? []) : [];
    if (event.target === cy && (ids.length > 0 || last.length > 0)) intents.focus(ids);
    last = ids;
  };
}

function openMenu(event: EventObject, ids: readonly string[], intents: Intents): void {
  const { left, top } = event.cy.container()?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const { x, y } = event.renderedPosition;
  intents.openMenu(ids, { x: left + x, y: top + y });
}

function isTouch({ originalEvent }: EventObject): boolean {
  return ((originalEvent ?? {}) as Partial<Event>).type?.startsWith('touch') ?? false;
}

function placeNode(event: EventObjectNode, intents: Intents): void {
  if (event.target.inside()) intents.place(entityOf(event), { ...event.target.position() });
}

/** A box goes from where the button was pressed to where it was let go. */
function boxListeners(intents: Intents, { within }: IdsOf): readonly Listener[] {
  let first: Point | null = null;
  return [
    ['tapstart', null, ({ position }) => (first = { ...position })],
    [
      'boxend',
      null,
      ({ position }) => {
        if (!first) return;
        const [left, right] = [Math.min(first.x, position.x), Math.max(first.x, position.x)];
        const [top, bottom] = [Math.min(first.y, position.y), Math.max(first.y, position.y)];
        const ids = within(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom);
        if (ids.length > 0) intents.addToSelection(ids);
      },
    ],
  ];
}

function entityOf(event: EventObjectNode): string {
  return event.target.data('entity') as string;
}

function endsOf(event: EventObjectEdge): readonly string[] {
  const from = event.target.data('from') as string;
  const to = event.target.data('to') as string;
  return from === to ? [from] : [from, to];
}

function isAdding({ originalEvent }: EventObject): boolean {
  const { shiftKey, ctrlKey, metaKey } = (originalEvent ?? {}) as Partial<MouseEvent>;
  return shiftKey === true || ctrlKey === true || metaKey === true;
}

/** A finger leaves no hover behind, and what is dragged over is not meant. */
function isHover(event: EventObject): boolean {
  const { buttons, type } = (event.originalEvent ?? {}) as Partial<MouseEvent>;
  return (buttons ?? 0) === 0 && !(type?.startsWith('touch') ?? false);
}
