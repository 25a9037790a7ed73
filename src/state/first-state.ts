import { EMPTY_WORKSPACE } from '@/core/model/workspace';
import { beginHistory } from './history';
import type { Settings } from './settings';
import type { State } from './state';
import { DEFAULT_VIEW } from './view';

/** What was of the dataset before and is not of the one that is opened now. */
export const NEWLY_OPENED = {
  homes: null,
  focus: [],
  walking: null,
  isPlaying: false,
  arranging: null,
  measured: null,
  draft: null,
  isOnTheWay: false,
} as const satisfies Partial<State>;

/** The state before anything is open. */
export function firstState(settings: Settings): State {
  return {
    ...NEWLY_OPENED,
    view: DEFAULT_VIEW,
    opened: null,
    opening: null,
    question: null,
    notices: [],
    spoken: '',
    pathFocus: null,
    measuring: [],
    history: beginHistory(DEFAULT_VIEW, ''),
    workspace: EMPTY_WORKSPACE,
    settings,
    formats: [],
    step: 0,
    again: 0,
  };
}
