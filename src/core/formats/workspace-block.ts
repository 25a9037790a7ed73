import type { Workspace } from '../model/workspace';
import type { WorkspaceBlock } from './workspace-schema';

/** A workspace as a file writes it, with no key that means nothing here. */
export function workspaceOf({ views = [], notes = [] }: WorkspaceBlock): Workspace {
  return {
    views: views.map(({ id, name, view, changed }) => ({ id, name, view, changed })),
    notes: notes.map(({ id, text, target, created, changed }) => ({ id, text, target, created, changed })),
  };
}
