import type { PointerEvent, WheelEvent } from 'react';
import { useRef, useState } from 'react';
import type { Point } from '@/core/show/point';

/** What a drag on the paper selects with. */
export type SelectTool = 'box' | 'lasso';

type SelectSheetProps = {
  readonly tool: SelectTool;
  /** The closed line that was drawn, in CSS pixels from the corner of the paper. */
  readonly onDraw: (polygon: readonly Point[]) => void;
  /** What lies below goes on zooming. */
  readonly onWheel?: (event: WheelEvent) => void;
};

/** Shorter drags, in pixels, are slips of the finger. */
const SHORTEST = 4;

/** A sheet over the picture on which a line is drawn around what is meant: by mouse, pen or one finger. */
export function SelectSheet({ tool, onDraw, onWheel }: SelectSheetProps) {
  const [line, setLine] = useState<readonly Point[]>([]);
  const finger = useRef<number | null>(null);
  const finish = (): void => {
    finger.current = null;
    if (isLong(line)) onDraw(line);
    setLine([]);
  };
  return (
    <svg
      className="select-sheet"
      aria-hidden
      onWheel={onWheel}
      onPointerDown={(event) => {
        event.stopPropagation();
        if (finger.current !== null || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        finger.current = event.pointerId;
        setLine([pointAt(event)]);
      }}
      onPointerMove={(event) => {
        if (finger.current !== event.pointerId) return;
        const point = pointAt(event);
        setLine((before) => (tool === 'lasso' ? [...before, point] : boxBetween(before[0] ?? point, point)));
      }}
      onPointerUp={(event) => finger.current === event.pointerId && finish()}
      onPointerCancel={() => {
        finger.current = null;
        setLine([]);
      }}
    >
      <Outline line={line} />
    </svg>
  );
}

/** A closed line that is being drawn around something. */
export function Outline({ line }: { readonly line: readonly Point[] }) {
  return <polygon className="select-outline" points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />;
}

/** The four corners of a box, from the one in which it was begun. */
export function boxBetween(from: Point, to: Point): readonly Point[] {
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}

function isLong(line: readonly Point[]): boolean {
  const [first] = line;
  return line.length > 2 && line.some(({ x, y }) => Math.hypot(x - first!.x, y - first!.y) > SHORTEST);
}

function pointAt({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>): Point {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
