import type { ReactNode, RefObject } from 'react';
import { createContext, use, useRef } from 'react';
import type { Point } from '@/core/show/point';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** What commands can ask of the picture while one is mounted. */
export type CanvasHandle = {
  /** Brings these entities, or everything drawn, into view. */
  readonly fit: (ids?: readonly string[]) => void;
  /** Brings an entity into view if it is outside, without changing the zoom. */
  readonly reveal: (id: string) => void;
  /** Brings what is selected from beneath what covers the picture now; absent where nothing does. */
  readonly uncover?: () => void;
  /** Adds to the selection what stands within a closed line, in CSS pixels from the corner of the paper. */
  readonly selectWithin: (polygon: readonly Point[]) => void;
  readonly zoomBy: (factor: number) => void;
  readonly zoomToOne: () => void;
  /** Moves what is in sight as far, in CSS pixels. */
  readonly panBy: (by: Point) => void;
  /** The picture as a PNG, with its background. */
  readonly png: () => Promise<Blob>;
  /** The point of the graph at a place on the page in CSS pixels, in its middle for none; absent where notes find no place. */
  readonly pointAt?: (place?: Point) => Point;
  /** The drawn neighbour that lies in a direction from an entity; null where none does. */
  readonly neighbourTowards: (id: string, direction: Direction) => string | null;
};

const CanvasContext = createContext<RefObject<CanvasHandle | null> | null>(null);

/** Lets commands outside the graph view reach the picture. */
export function CanvasProvider({ children }: { readonly children: ReactNode }) {
  const handle = useRef<CanvasHandle | null>(null);
  return <CanvasContext value={handle}>{children}</CanvasContext>;
}

/** The picture, when the graph view is mounted: `current` is null when it is not. */
export function useCanvas(): RefObject<CanvasHandle | null> {
  const handle = use(CanvasContext);
  if (!handle) throw new Error('A component that needs the picture stands outside its CanvasProvider');
  return handle;
}
