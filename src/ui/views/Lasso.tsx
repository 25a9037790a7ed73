import type { PointerEvent } from 'react';
import { useRef, useState } from 'react';
import type { Point } from '@/core/show/scene';

type LassoProps = {
  /** The closed line that was drawn, in CSS pixels from the corner of the paper. */
  readonly onDraw: (polygon: readonly Point[]) => void;
};

/** Fewer points make no area. */
const FEWEST = 3;

/** A sheet over the picture on which a line is drawn around what is meant. */
export function Lasso({ onDraw }: LassoProps) {
  const [line, setLine] = useState<readonly Point[]>([]);
  const isDrawing = useRef(false);
  const finish = (): void => {
    if (!isDrawing.current) return;
    isDrawing.current = false;
    if (line.length >= FEWEST) onDraw(line);
    setLine([]);
  };
  return (
    <svg
      className="lasso"
      aria-hidden
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        isDrawing.current = true;
        setLine([pointAt(event)]);
      }}
      onPointerMove={(event) => {
        if (!isDrawing.current) return;
        const point = pointAt(event);
        setLine((before) => [...before, point]);
      }}
      onPointerUp={finish}
      onPointerCancel={finish}
    >
      <polygon points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  );
}

function pointAt({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>): Point {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
