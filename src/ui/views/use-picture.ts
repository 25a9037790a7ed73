import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { Canvas } from '@/canvas/canvas';
import type { Standing } from '@/canvas/tall-canvas';
import { createTallCanvas } from '@/canvas/tall-canvas';
import type { Sides, Viewport } from '@/canvas/viewport';
import type { Appearance, Scheme } from '@/core/show/appearance';
import type { FoundPaths } from '@/core/explore/find-paths';
import { isGroupId } from '@/core/group/groups';
import type { Dataset } from '@/core/model/dataset';
import { entityRow } from '@/core/model/dataset';
import { propertyNamed } from '@/core/model/property-choice';
import type { App } from '@/state/app';
import { lettersOf } from '@/state/settings';
import type { View } from '@/state/view';
import { useApp, useFact } from '../app-context';
import type { OpenMenu } from './use-graph-menu';
import { useCanvas } from '../canvas-context';
import { sheetOver } from './sheet-over';

/** Room for the tools at the edges of the picture, in CSS pixels. */
const EDGES = { left: 12, top: 44, right: 54, bottom: 10 };

/** Where a person left the picture of what is open, for when they come back from another view. */
const viewports = new WeakMap<Dataset, Viewport>();

type PictureOptions = {
  /** Nothing can be moved, opened or hidden, and the wheel is left to the page around. */
  readonly isReadOnly: boolean;
  readonly openMenu: OpenMenu;
  /** Hears which part is in sight. */
  readonly onViewport: (standing: Standing) => void;
};

/**
 * Keeps a picture of the scene in an element for as long as it is mounted. The picture follows the store by itself,
 * outside React's rendering: a window being dragged renders no component.
 */
export function usePicture(
  appearance: Appearance,
  scheme: Scheme,
  { isReadOnly, openMenu, onViewport }: PictureOptions,
): RefObject<HTMLDivElement | null> {
  const { app, selectors } = useApp();
  const opened = useFact((state) => state.opened);
  const letters = useFact(lettersOf);
  const handleRef = useCanvas();
  const paper = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  /** What the canvas shows. */
  const begun = useRef<Dataset | null>(null);

  useEffect(() => {
    if (!paper.current) return;
    const element = paper.current;
    const made = createTallCanvas(element, {
      isReadOnly,
      onViewport,
      intents: { ...intentsOf(app), openMenu, ...(isReadOnly && { toggleExpanded: () => undefined }) },
      room: (isCovered) => roomBeside(element, isCovered === true),
    });
    canvas.current = made;
    handleRef.current = { ...made, zoomToOne: () => made.zoomTo(1) };
    return () => {
      keepViewport(begun.current, made);
      begun.current = null;
      made.destroy();
      canvas.current = null;
      handleRef.current = null;
    };
  }, [app, handleRef, openMenu, isReadOnly, onViewport]);

  useEffect(() => {
    if (!opened || !canvas.current) return;
    const { dataset } = opened;
    if (begun.current === dataset) return;
    keepViewport(begun.current, canvas.current);
    begun.current = dataset;
    canvas.current.begin(viewports.get(dataset));
  }, [opened, app, handleRef, openMenu, isReadOnly, onViewport]);

  useEffect(() => {
    const look = { appearance, scheme, letters };
    const show = (): void => {
      canvas.current?.show(selectors.scene(app.store.getState()), look);
    };
    const showPaths = (): void => {
      const found = selectors.paths(app.store.getState());
      if (found && opened) requestAnimationFrame(() => canvas.current?.fit(idsOnPaths(opened.dataset, found)));
    };
    const comeForth = ([first, ...others]: readonly string[]): void => {
      if (first !== undefined && others.length === 0) canvas.current?.reveal(first);
      else canvas.current?.uncover();
    };
    show();
    if (canvas.current?.viewport() === null) showPaths();
    let explained = explainedAtOnce(app.store.getState().view);
    return app.store.subscribe((state, before) => {
      show();
      // Everybody stands elsewhere, and will again as long as a layout shows itself.
      if (state.view.arrangement.layout !== before.view.arrangement.layout) canvas.current?.fitNext();
      else if (state.homes !== before.homes && before.homes && state.homes) {
        if (state.arranging) canvas.current?.keepInSight();
        else requestAnimationFrame(() => canvas.current?.refit());
      }
      // Whoever asks for paths wants to see all of them.
      if (state.view.arrangement.path !== before.view.arrangement.path) showPaths();
      const { colour, size, tieColour } = state.view.arrangement;
      if (reachesElsewhere(state.view, before.view)) requestAnimationFrame(() => canvas.current?.refit());
      // What colours and sizes mean takes room in the legend, which the picture leaves to it from the first time on.
      const isExplained = state.measured !== before.measured || explainedAtOnce(state.view) !== '';
      if (isExplained && explained !== `${colour} ${size} ${tieColour}`) {
        explained = `${colour} ${size} ${tieColour}`;
        requestAnimationFrame(() => canvas.current?.refit());
      }
      // On a phone what was selected may lie beneath the sheet that tells of it.
      const { select } = state.view.arrangement;
      if (select !== before.view.arrangement.select && select.length > 0)
        requestAnimationFrame(() => paper.current && sheetOver(paper.current) > 0 && comeForth(select));
      const opened = state.view.arrangement.show.find((id) => !before.view.arrangement.show.includes(id));
      // Whoever opens an entity wants to see what it holds.
      if (opened !== undefined) requestAnimationFrame(() => canvas.current?.revealAround(opened));
    });
  }, [app, selectors, opened, appearance, scheme, letters]);

  return paper;
}

/** All of it reaches farther than the best connected, and groups stand around them. */
function reachesElsewhere({ arrangement: now }: View, { arrangement: before }: View): boolean {
  return now.draw !== before.draw || now.group !== before.group;
}

function keepViewport(of: Dataset | null, canvas: Canvas): void {
  const viewport = canvas.viewport();
  if (of && viewport) viewports.set(of, viewport);
  else if (of) viewports.delete(of);
}

/** The colours and size of a view if they need not be computed: properties. */
function explainedAtOnce({ arrangement: { colour, size, tieColour } }: View): string {
  return [colour, size, tieColour].some(propertyNamed) ? `${colour} ${size} ${tieColour}` : '';
}

function intentsOf({ actions, store }: App) {
  return {
    ...actions,
    addToSelection: (ids: readonly string[]) => {
      const { opened, view } = store.getState();
      const selected = view.arrangement.select.filter(
        (id) => opened && (entityRow(opened.dataset, id) >= 0 || isGroupId(id)),
      );
      actions.select([...new Set([...selected, ...ids])]);
    },
  };
}

function idsOnPaths({ entities }: Dataset, { paths, nearest }: FoundPaths): readonly string[] {
  const all = nearest ? [nearest] : paths;
  const rows = all.flatMap(({ from, steps }) => [from, ...steps.map((step) => step.to)]);
  return [...new Set(rows)].map((row) => entities.records[row]!.id);
}

/** Room for the tools, what is said above the picture, and the legend below it, or the sheet that covers it. */
function roomBeside(paper: HTMLElement, isCovered: boolean): Sides {
  const height = (part: string): number => paper.parentElement?.querySelector<HTMLElement>(part)?.offsetHeight ?? 0;
  const top = Math.max(EDGES.top, height('.graph-note') + EDGES.left);
  const sheet = isCovered ? sheetOver(paper) : 0;
  return { ...EDGES, top, bottom: EDGES.bottom + Math.max(sheet, height('.legend')) };
}
