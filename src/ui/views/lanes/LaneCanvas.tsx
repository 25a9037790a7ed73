import { useComputedColorScheme } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import type { Row } from '@/core/model/dataset';
import { useComputed, useOpened } from '../../app-context';
import { lookOf } from '../../parts/appearance';
import { pageOf, sharpPen } from '../../parts/own-canvas';
import type { Stretch } from './draw-lanes';
import { drawLanes } from './draw-lanes';
import type { PlacedTick } from './LaneAxis';
import type { LaneShape } from './lane-sizes';
import { PLOT_MARGIN } from './lane-sizes';
import { useStanding } from './use-standing';

type LaneCanvasProps = {
  readonly stretch: Stretch;
  readonly shape: LaneShape;
  readonly ticks: readonly PlacedTick[];
  /** The relationship under the pointer or the keyboard. */
  readonly pointed: Row | null;
};

const NONE = new Uint8Array(0);

/** The items of the lanes on the screen, drawn; the rows beneath say the same in words. */
export function LaneCanvas({ stretch, shape, ticks, pointed }: LaneCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { dataset } = useOpened();
  const scheme = useComputedColorScheme('light');
  const isOnlyPossible = useComputed('subgraph')?.isOnlyPossible ?? NONE;
  const changes = useComputed('comparison')?.changes ?? null;
  const standing = useStanding(pointed);
  const width = shape.plot + 2 * PLOT_MARGIN;
  const height = Math.max(1, Math.round(stretch.height));

  useLayoutEffect(() => {
    const element = canvas.current;
    const pen = element && sharpPen(element, { width, height });
    if (!pen) return;
    const { fontFamily } = getComputedStyle(element);
    drawLanes(pen, stretch, {
      dataset,
      appearance: lookOf(dataset),
      scheme,
      page: pageOf(element, scheme),
      font: `${shape.font}px ${fontFamily}`,
      shape,
      ticks,
      isOnlyPossible,
      changes,
      standing,
    });
  }, [stretch, shape, ticks, isOnlyPossible, changes, standing, dataset, scheme, width, height]);

  return (
    <canvas
      ref={canvas}
      className="lanes-canvas"
      style={{ top: stretch.top, left: shape.names, width, height }}
      aria-hidden
    />
  );
}
