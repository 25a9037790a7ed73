import './graph.css';
import './hulls.css';
import { useComputedColorScheme } from '@mantine/core';
import type { MouseEvent } from 'react';
import { useCallback, useRef, useState } from 'react';
import type { Standing } from '@/canvas/tall-canvas';
import { titleOf } from '@/core/words/naming';
import { say, word } from '@/core/words/say';
import { useApp, useFact, useOpened } from '../app-context';
import { useCanvas } from '../canvas-context';
import { lookOf } from '../parts/appearance';
import { EntitiesInView } from './EntitiesInView';
import { GraphLegend } from './GraphLegend';
import { late } from '../parts/late';
import { LateMenu } from './LateMenu';
import type { OpenMenu } from './use-graph-menu';
import { useGraphMenu } from './use-graph-menu';
import { GraphNote } from './GraphNote';
import { LayoutProgress, Placing } from './LayoutProgress';
import { PlayingDate } from './PlayingDate';
import { GraphToolbar } from './GraphToolbar';
import type { SelectTool } from './SelectSheet';
import { SelectSheet } from './SelectSheet';
import { usePicture } from './use-picture';

const TieList = late(word('The list of ties'), async () => (await import('./TieList')).TieList);
const NothingMatches = late(
  word('What to do about it'),
  async () => (await import('../parts/NothingMatches')).NothingMatches,
);
const CanvasNotes = late(word('The notes'), async () => (await import('./CanvasNotes')).CanvasNotes);

/** The picture with its tools and its legend, and the list that twins it. */
export function GraphView({ isReadOnly = false }: { readonly isReadOnly?: boolean }) {
  const { dataset } = useOpened();
  const { app, selectors } = useApp();
  const isEmpty = useFact((state) => selectors.scene(state)?.entities.length === 0);
  const appearance = lookOf(dataset);
  const scheme = useComputedColorScheme('light');
  const [tool, setTool] = useState<SelectTool | null>(null);
  const canvas = useCanvas();
  const menu = useGraphMenu();
  const notes = useRef<HTMLDivElement>(null);
  const onViewport = useCallback(({ zoom, pan, stretch }: Standing) => {
    notes.current?.style.setProperty('--zoom', String(zoom));
    notes.current?.style.setProperty('--stretch', String(stretch));
    notes.current?.style.setProperty('--pan-x', `${pan.x}px`);
    notes.current?.style.setProperty('--pan-y', `${pan.y}px`);
  }, []);
  const paper = usePicture(appearance, scheme, {
    isReadOnly,
    openMenu: isReadOnly ? noMenu : menu.open,
    onViewport,
  });
  return (
    // The menu key of the list inside arrives here as a context menu, as the mouse's does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="graph"
      aria-label={say('Graph')}
      data-keys="graph"
      onContextMenu={(event) => !isReadOnly && openByContextMenu(event, menu.open, app.store.getState().focus)}
    >
      <PlayingDate />
      <Placing />
      <div
        ref={paper}
        className="graph-paper"
        role="img"
        aria-label={say('Picture of “{title}”', { title: titleOf(dataset) })}
        aria-describedby="entities-in-view"
      />
      {!isReadOnly && (
        <div ref={notes} className="canvas-notes">
          <NotesIfAny />
        </div>
      )}
      <div className="graph-corner">
        <EntitiesInView />
        <TieList listId="entities-in-view" />
        <LayoutProgress />
        {!isReadOnly && <GraphNote />}
      </div>
      {tool && (
        <SelectSheet
          tool={tool}
          onDraw={(polygon) => canvas.current?.selectWithin(polygon)}
          onWheel={({ nativeEvent }) => paper.current?.dispatchEvent(new WheelEvent('wheel', nativeEvent))}
        />
      )}
      <GraphToolbar tool={tool} onTool={setTool} isReadOnly={isReadOnly} />
      <GraphLegend appearance={appearance} scheme={scheme} />
      {isEmpty && <NothingMatches of="entities" />}
      {menu.at && <LateMenu at={menu.at} close={menu.close} />}
    </section>
  );
}

/** Notes at points of the picture, from the first one on: what was removed can be put back. */
function NotesIfAny() {
  const isAny = useFact(
    ({ workspace, draft }) => draft !== null || workspace.notes.some(({ target }) => 'x' in target),
  );
  const [wasAny, setWasAny] = useState(isAny);
  if (isAny && !wasAny) setWasAny(true);
  return wasAny && <CanvasNotes />;
}

const noMenu: OpenMenu = () => undefined;

/** By key on the list of entities the menu opens on the one that has the focus; on the paper the picture reads the mouse. */
function openByContextMenu(event: MouseEvent, open: OpenMenu, focus: readonly string[]): void {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('.graph-paper')) event.preventDefault();
  const list = target?.closest('[role=listbox]');
  if (!list) return;
  event.preventDefault();
  const { left, bottom } = list.getBoundingClientRect();
  open(focus, { x: left, y: bottom });
}
