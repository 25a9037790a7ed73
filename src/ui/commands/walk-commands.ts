import { tieBetween } from '@/core/explore/walk';
import type { Point } from '@/core/show/point';
import { say } from '@/core/words/say';
import type { Direction } from '../canvas-context';
import type { Command, CommandContext } from './command';
import { selectedSigns } from './selected';

const DIRECTIONS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Said where an arrow leads to nobody: silence would leave open whether the key was heard. */
const NO_WAY: Readonly<Record<Direction, () => string>> = {
  left: () => say('No neighbour on the left'),
  right: () => say('No neighbour on the right'),
  up: () => say('No neighbour above'),
  down: () => say('No neighbour below'),
};

/** How far one key moves what is in sight, in CSS pixels, and an entity, in units of the picture. */
const PAN_STEP = 80;
const MOVE_STEP = 20;

function arrow(direction: Direction): string {
  return `Arrow${direction[0]!.toUpperCase()}${direction.slice(1)}`;
}

/** Goes to the neighbour in a direction, and says what the tie to it is. */
function walk(context: CommandContext, direction: Direction): void {
  const { app, selectors, canvas } = context;
  const id = selectedSigns(context).at(-1);
  if (id === undefined) return;
  const next = canvas.current?.neighbourTowards(id, direction);
  if (!next) {
    app.actions.announce(NO_WAY[direction]());
    return;
  }
  app.actions.select([next]);
  const state = app.store.getState();
  const [subgraph, groups] = [selectors.subgraph(state), selectors.groups(state)];
  const tie = state.opened && subgraph && tieBetween(state.opened.dataset, subgraph, groups, id, next);
  if (tie) app.actions.announce(tie.words);
}

function walks(direction: Direction, label: () => string): Command {
  return {
    id: `walk-${direction}`,
    label,
    keys: [arrow(direction)],
    scope: 'graph',
    run: (context) => walk(context, direction),
  };
}

function looks(direction: Direction, label: () => string): Command {
  const { x, y } = DIRECTIONS[direction];
  return {
    id: `look-${direction}`,
    label,
    keys: [`Shift+${arrow(direction)}`],
    scope: 'graph',
    run: ({ canvas }) => canvas.current?.panBy({ x: -x * PAN_STEP, y: -y * PAN_STEP }),
  };
}

/** Moves what is meant, and pins it, as dragging does. */
function move(context: CommandContext, { x, y }: Point): void {
  const { app, selectors } = context;
  const ids = selectedSigns(context);
  const signs = selectors.scene(app.store.getState())?.entities.filter(({ id }) => ids.includes(id)) ?? [];
  for (const { id, position } of signs)
    app.actions.place(id, {
      x: Math.round(position.x + x * MOVE_STEP),
      y: Math.round(position.y + y * MOVE_STEP),
    });
}

function moves(direction: Direction, label: () => string): Command {
  return {
    id: `move-${direction}`,
    label,
    keys: [`Alt+Shift+${arrow(direction)}`],
    scope: 'graph',
    isPossible: ({ app }) => isGraph(app.store.getState().view.arrangement),
    run: (context) => move(context, DIRECTIONS[direction]),
  };
}

/** Nothing moves on a map, nor in an embed. */
function isGraph({ view, embed }: { readonly view: string; readonly embed: boolean }): boolean {
  return view === 'graph' && !embed;
}

/** Goes by key through the picture, along its ties, and moves what is in it. */
export const WALK_COMMANDS: readonly Command[] = [
  {
    id: 'ties',
    label: () => say('Go through the ties of the entity'),
    keys: ['t', 'Alt+ArrowDown'],
    scope: 'graph',
    menu: 'entities',
    isPossible: (context) => selectedSigns(context).length > 0,
    run: (context) => context.app.actions.walkFrom(selectedSigns(context).at(-1) ?? null),
  },
  walks('left', () => say('Walk to the neighbour on the left')),
  walks('right', () => say('Walk to the neighbour on the right')),
  walks('up', () => say('Walk to the neighbour above')),
  walks('down', () => say('Walk to the neighbour below')),
  looks('left', () => say('Look further to the left')),
  looks('right', () => say('Look further to the right')),
  looks('up', () => say('Look further up')),
  looks('down', () => say('Look further down')),
  moves('left', () => say('Move the entity to the left, and pin it')),
  moves('right', () => say('Move the entity to the right, and pin it')),
  moves('up', () => say('Move the entity up, and pin it')),
  moves('down', () => say('Move the entity down, and pin it')),
];

/** Opens or closes what is hidden around entities, and says how many came or went. */
function expand(context: CommandContext): void {
  const { actions } = context.app;
  const before = countDrawn(context);
  selectedSigns(context).forEach((id) => actions.toggleExpanded(id));
  const more = countDrawn(context) - before;
  actions.announce(
    more < 0
      ? say('{count, plural, one {# entity} other {# entities}} fewer in the picture', { count: -more })
      : say('{count, plural, =0 {No entity} one {# entity} other {# entities}} more in the picture', { count: more }),
  );
}

function countDrawn({ app, selectors }: CommandContext): number {
  const scene = selectors.scene(app.store.getState());
  return scene?.crowd?.count ?? scene?.entities.length ?? 0;
}

export const EXPAND_COMMAND: Command = {
  id: 'expand',
  label: () => say('Expand or collapse the selected entities'),
  keys: ['e'],
  scope: 'graph',
  menu: 'entities',
  run: expand,
};
