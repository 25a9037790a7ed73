import { useEffect } from 'react';
import { rehearseCrowd } from '@/canvas/rehearse-crowd';
import { mayBeCrowd } from '@/core/show/crowd-places';
import { useFact } from './app-context';
import { afterFirstPicture } from './first-picture';

/**
 * Has the drawing of a crowd rehearsed before there is one: while a dataset is read of which all is to be drawn, and
 * where somebody may ask for all of it, as soon as the first picture stands.
 */
export function useRehearsal(): void {
  const isSure = useFact(({ opening }) => opening?.isAll === true);
  const isPossible = useFact(({ opened, homes }) => homes !== null && opened !== null && mayBeCrowd(opened.dataset));
  useEffect(() => {
    if (isSure) rehearseCrowd();
    else if (isPossible) void afterFirstPicture().then(rehearseCrowd);
  }, [isSure, isPossible]);
}
