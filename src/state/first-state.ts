import { EMPTY_WORKSPACE } from '@/core/model/workspace';
import { beginHistory } from './history';
import type { Settings } from './settings';
import type { State } from './state';
import { DEFAULT_VIEW } from './view';

/** The state before anything is open. */
export function firstState(settings: Settings): State {
  return {
    view: DEFAULT_VIEW,
    opened: null,
    opening: null,
    question: null,
    notices: [],
    focus: [],
    walking: null,
    spoken: '',
    pathFocus: null,
    isPlaying: false,
    arranging: null,
    measured: null,
    measuring: [],
    history: beginHistory(DEFAULT_VIEW, ''),
    workspace: EMPTY_WORKSPACE,
    settings,
    draft: null,
    formats: [],
    step: 0,
    isOnTheWay: false,
    again: 0,
  };
}
