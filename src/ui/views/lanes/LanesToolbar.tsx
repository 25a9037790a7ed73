import { ActionIcon, SegmentedControl } from '@mantine/core';
import { ZoomIn, ZoomOut } from 'lucide-react';
import type { LaneGrouping } from '@/core/show/lanes';
import { LANE_GROUPINGS } from '@/core/show/lanes';
import { useActions, useFact } from '../../app-context';
import type { Glide } from './use-glide';

const LABELS: Readonly<Record<LaneGrouping, string>> = { none: 'All together', type: 'By type', family: 'By family' };
const ZOOM_STEP = 1.4;

/** By what lanes stand together, and how much time they show. */
export function LanesToolbar({ glide, isWhole }: { readonly glide: Glide; readonly isWhole: boolean }) {
  const by = useFact((state) => state.view.arrangement.lanesBy);
  const { arrange } = useActions();
  const zoom = (factor: number): void => {
    glide.grasp();
    glide.pinch(0.5, factor);
    glide.settle();
  };
  return (
    <div className="lanes-toolbar">
      <SegmentedControl
        size="xs"
        aria-label="Group lanes"
        value={by}
        onChange={(value) => arrange({ lanesBy: LANE_GROUPINGS.find((one) => one === value) ?? LANE_GROUPINGS[0] })}
        data={LANE_GROUPINGS.map((value) => ({ value, label: LABELS[value] }))}
      />
      <p className="lanes-hint">Drag to move through time, Ctrl or ⌘ with the wheel to zoom</p>
      <ActionIcon.Group>
        <ActionIcon
          variant="default"
          size={28}
          aria-label="More time"
          title="More time (−)"
          disabled={isWhole}
          onClick={() => zoom(ZOOM_STEP)}
        >
          <ZoomOut size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={28}
          aria-label="Less time"
          title="Less time (+)"
          onClick={() => zoom(1 / ZOOM_STEP)}
        >
          <ZoomIn size={16} aria-hidden />
        </ActionIcon>
      </ActionIcon.Group>
    </div>
  );
}
