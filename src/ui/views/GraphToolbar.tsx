import { LassoSelect, Maximize, SquareDashedMousePointer, ZoomIn, ZoomOut } from 'lucide-react';
import { memo } from 'react';
import { say } from '@/core/words/say';
import { useCanvas } from '../canvas-context';
import { GroupMenu } from './GroupMenu';
import { LayoutMenu } from './LayoutMenu';
import { PaintMenu } from './PaintMenu';
import type { SelectTool } from './SelectSheet';
import { Tool } from './Tool';

const ZOOM_STEP = 1.3;

type SelectProps = {
  /** What a drag on the paper selects with; null when it moves the paper. */
  readonly tool: SelectTool | null;
  readonly onTool: (tool: SelectTool | null) => void;
};

type Props = SelectProps & {
  /** Only looking: nothing that changes the picture. */
  readonly isReadOnly: boolean;
};

/** The tools in the corner of the picture. */
export const GraphToolbar = memo(function GraphToolbar({ tool, onTool, isReadOnly }: Props) {
  return (
    <div className="graph-toolbar" role="group" aria-label={say('Picture')}>
      <ZoomTools />
      {!isReadOnly && <SelectTools tool={tool} onTool={onTool} />}
      {!isReadOnly && <LayoutMenu />}
      {!isReadOnly && <PaintMenu />}
      {!isReadOnly && <GroupMenu />}
    </div>
  );
});

/** The tools of a map: nothing on it can be placed otherwise. */
export const MapToolbar = memo(function MapToolbar({ tool, onTool, isReadOnly }: Props) {
  return (
    <div className="graph-toolbar" role="group" aria-label={say('Picture')}>
      <ZoomTools />
      {!isReadOnly && <SelectTools tool={tool} onTool={onTool} />}
      {!isReadOnly && <PaintMenu />}
    </div>
  );
});

function SelectTools({ tool, onTool }: SelectProps) {
  return (
    <>
      <Tool name={say('Box select')} isPressed={tool === 'box'} onClick={() => onTool(tool === 'box' ? null : 'box')}>
        <SquareDashedMousePointer size={17} />
      </Tool>
      <Tool
        name={say('Lasso select')}
        isPressed={tool === 'lasso'}
        onClick={() => onTool(tool === 'lasso' ? null : 'lasso')}
      >
        <LassoSelect size={17} />
      </Tool>
    </>
  );
}

function ZoomTools() {
  const canvas = useCanvas();
  return (
    <>
      <Tool name={say('Zoom in')} onClick={() => canvas.current?.zoomBy(ZOOM_STEP)}>
        <ZoomIn size={17} />
      </Tool>
      <Tool name={say('Zoom out')} onClick={() => canvas.current?.zoomBy(1 / ZOOM_STEP)}>
        <ZoomOut size={17} />
      </Tool>
      <Tool name={say('Fit')} onClick={() => canvas.current?.fit()}>
        <Maximize size={17} />
      </Tool>
    </>
  );
}
