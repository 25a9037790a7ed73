import { useMemo } from 'react';
import type { Locations } from '@/core/geo/locations';
import { frameOf, frameOfEntities } from '@/core/geo/map-scene';
import { answer } from '@/core/query/answer';
import { queryOfStep, readingOf } from '@/state/story';
import { useFact, useOpened } from '../../app-context';
import type { Frame } from './use-map-camera';

/** The share of the places that a map shows at first: one far away does not shrink all others. */
const SHARE_IN_FRAME = 0.94;

/** What a map shows until a person moves it: where the dataset lies, or what the step of a story tells of; null for no place at all. */
export function useMapFrame(locations: Locations): Frame | null {
  const { dataset } = useOpened();
  const step = useFact((state) => readingOf(dataset, state.view)?.step);
  const whole = useMemo(() => {
    const places = Array.from(locations.isLocated.keys()).filter((row) => locations.isLocated[row] === 1);
    const points = places.map((row) => ({ x: locations.homes[2 * row]!, y: locations.homes[2 * row + 1]! }));
    return frameOf(points, SHARE_IN_FRAME);
  }, [locations]);
  const told = useMemo(
    () => step && frameOfEntities(locations, answer(dataset, queryOfStep(dataset, step)).entities),
    [dataset, locations, step],
  );
  return told ?? whole;
}
