import { ActionIcon, SegmentedControl } from '@mantine/core';
import { ZoomIn, ZoomOut } from 'lucide-react';
import { ZOOM_STEP } from './lane-sizes';
import type { LaneGrouping } from '@/core/show/lanes';
import { memo } from 'react';
import { LANE_GROUPINGS } from '@/core/show/lanes';
import { say, word } from '@/core/words/say';
import { useActions, useFact } from '../../app-context';

const LABELS: Readonly<Record<LaneGrouping, string>> = {
  none: word('All together'),
  type: word('By type'),
  family: word('By family'),
};

type LanesToolbarProps = {
  /** Shows a span so many times as long. */
  readonly onZoom: (factor: number) => void;
  /** Two windows are compared, and both are shown. */
  readonly isFixed: boolean;
  /** All the days of the time strip are shown. */
  readonly isWhole: boolean;
};

/** By what lanes stand together, and how much time they show. */
export const LanesToolbar = memo(function LanesToolbar({ onZoom, isFixed, isWhole }: LanesToolbarProps) {
  const by = useFact((state) => state.view.arrangement.lanesBy);
  const { arrange } = useActions();
  return (
    <div className="lanes-toolbar">
      <SegmentedControl
        size="xs"
        aria-label={say('Group lanes')}
        value={by}
        onChange={(value) => arrange({ lanesBy: LANE_GROUPINGS.find((one) => one === value) ?? LANE_GROUPINGS[0] })}
        data={LANE_GROUPINGS.map((value) => ({ value, label: say(LABELS[value]) }))}
      />
      <p className="lanes-hint">
        {say(
          isFixed ? 'Both windows that are compared' : 'Drag to move through time, Ctrl or ⌘ with the wheel to zoom',
        )}
      </p>
      <ActionIcon.Group>
        <ActionIcon
          variant="default"
          size={28}
          aria-label={say('More time')}
          title={say('More time (−)')}
          disabled={isWhole || isFixed}
          onClick={() => onZoom(ZOOM_STEP)}
        >
          <ZoomOut size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={28}
          aria-label={say('Less time')}
          title={say('Less time (+)')}
          disabled={isFixed}
          onClick={() => onZoom(1 / ZOOM_STEP)}
        >
          <ZoomIn size={16} aria-hidden />
        </ActionIcon>
      </ActionIcon.Group>
    </div>
  );
});
