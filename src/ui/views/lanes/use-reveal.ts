import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { entityRow, relationshipRow } from '@/core/model/dataset';
import type { LaneStack, LaneStrip } from '@/core/show/lane-stack';
import { subRowTop } from '@/core/show/lane-stack';
import { useFact, useOpened } from '../../app-context';
import type { LaneShape } from './lane-sizes';

/** Scrolls to what has been selected elsewhere, when none of its lanes is on the screen. */
export function useReveal(stack: LaneStack, shape: LaneShape, scroller: RefObject<HTMLElement | null>): void {
  const { dataset } = useOpened();
  const select = useFact((state) => state.view.arrangement.select);
  const seen = useRef<readonly string[] | null>(null);
  useEffect(() => {
    const element = scroller.current;
    if (!element || stack.strips.length === 0 || seen.current === select) return;
    seen.current = select;
    const relationships = new Set(select.map((id) => relationshipRow(dataset, id)).filter((row) => row >= 0));
    const entities = new Set(select.map((id) => entityRow(dataset, id)));
    const places = stack.strips.flatMap((strip) => placesOf(strip, shape, entities, relationships));
    const { scrollTop, clientHeight } = element;
    const isSeen = ([top, bottom]: readonly [number, number]): boolean =>
      top >= scrollTop && bottom <= scrollTop + clientHeight;
    if (places[0] && !places.some(isSeen)) element.scrollTo({ top: places[0][0] - clientHeight / 8 });
  }, [scroller, stack, shape, dataset, select]);
}

/** Scrolls to the top, where the actors on paths stand, when paths are asked for. */
export function useRevealPaths(scroller: RefObject<HTMLElement | null>): void {
  const path = useFact((state) => state.view.arrangement.path);
  useEffect(() => {
    if (path.length > 0) scroller.current?.scrollTo({ top: 0 });
  }, [scroller, path]);
}

const NAME_HEIGHT = 24;

/** From where to where a strip shows what is selected: its name, or items of it. */
function placesOf(
  { lane, top, height }: LaneStrip,
  { measures }: LaneShape,
  entities: ReadonlySet<number>,
  relationships: ReadonlySet<number>,
): readonly (readonly [number, number])[] {
  if (!lane) return [];
  if (entities.has(lane.entity)) return [[top, top + NAME_HEIGHT]];
  if (relationships.size === 0) return [];
  const pitch = measures.pitch[lane.size]!;
  return lane.items
    .filter(({ relationship }) => relationships.has(relationship))
    .map(({ subRow }) => top + subRowTop(lane, height, subRow, measures))
    .map((at) => [at, at + pitch]);
}
