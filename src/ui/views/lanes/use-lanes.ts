import { useMemo } from 'react';
import { entitiesOn } from '@/core/explore/find-paths';
import type { Dataset } from '@/core/model/dataset';
import { binsOf, binsSpan, MOST_BINS } from '@/core/show/histogram';
import type { LaneStack } from '@/core/show/lane-stack';
import { stackLanes } from '@/core/show/lane-stack';
import { lanesOf, withFirst } from '@/core/show/lanes';
import type { DaySpan } from '@/core/show/window-step';
import { useComputed, useFact, useOpened } from '../../app-context';
import type { LaneShape } from './lane-sizes';
import { laneSizes } from './lane-sizes';

/** The days of the time strip, which the lanes share; null when nothing is dated. */
export function useShownDays(): DaySpan | null {
  const { dataset } = useOpened();
  return useMemo(() => shownDays(dataset), [dataset]);
}

function shownDays(dataset: Dataset): DaySpan | null {
  const bins = binsOf(dataset, MOST_BINS);
  return bins && binsSpan(bins);
}

/** The lanes of what is in view, one below the other, on an axis of some days. */
export function useLanes(span: DaySpan, shape: LaneShape): LaneStack {
  const { dataset } = useOpened();
  const subgraph = useComputed('subgraph');
  // Over all time, so that moving the window changes no order.
  const degree = useComputed('allTime')?.degree;
  const found = useComputed('paths');
  const weight = useMemo(() => degree && withFirst(degree, found?.paths.flatMap(entitiesOn) ?? []), [degree, found]);
  const by = useFact((state) => state.view.arrangement.lanesBy);
  const sizes = useMemo(() => laneSizes(shape), [shape]);
  return useMemo(() => {
    const lanes = subgraph && weight ? lanesOf(dataset, subgraph, { axis: span, by, sizes, weight }) : [];
    return stackLanes(lanes, shape.measures);
  }, [dataset, subgraph, weight, by, sizes, span, shape]);
}
