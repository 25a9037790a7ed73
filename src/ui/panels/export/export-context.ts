import type { RefObject } from 'react';
import type { Scheme } from '@/core/show/appearance';
import type { App } from '@/state/app';
import type { Selectors } from '@/state/select';
import type { Files } from '../../app-context';
import type { CanvasHandle } from '../../canvas-context';

/** What an export works with. */
export type ExportContext = {
  readonly app: App;
  readonly selectors: Selectors;
  readonly files: Files;
  readonly canvas: RefObject<CanvasHandle | null>;
  readonly scheme: Scheme;
  /** Pictures show the person's own notes that are pinned to them. */
  readonly hasNotes: boolean;
};
