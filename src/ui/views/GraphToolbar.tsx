import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { Check, LassoSelect, Maximize, Network, SquareDashedMousePointer, ZoomIn, ZoomOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { memo } from 'react';
import { LAYOUTS } from '@/core/layout';
import { useActions, useFact } from '../app-context';
import { useCanvas } from '../canvas-context';
import { GroupMenu } from './GroupMenu';
import { PaintMenu } from './PaintMenu';
import type { SelectTool } from './SelectSheet';

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
    <div className="graph-toolbar" role="group" aria-label="Picture">
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
    <div className="graph-toolbar" role="group" aria-label="Picture">
      <ZoomTools />
      {!isReadOnly && <SelectTools tool={tool} onTool={onTool} />}
      {!isReadOnly && <PaintMenu />}
    </div>
  );
});

function SelectTools({ tool, onTool }: SelectProps) {
  return (
    <>
      <Tool name="Box select" isPressed={tool === 'box'} onClick={() => onTool(tool === 'box' ? null : 'box')}>
        <SquareDashedMousePointer size={17} />
      </Tool>
      <Tool name="Lasso select" isPressed={tool === 'lasso'} onClick={() => onTool(tool === 'lasso' ? null : 'lasso')}>
        <LassoSelect size={17} />
      </Tool>
    </>
  );
}

function ZoomTools() {
  const canvas = useCanvas();
  return (
    <>
      <Tool name="Zoom in" onClick={() => canvas.current?.zoomBy(ZOOM_STEP)}>
        <ZoomIn size={17} />
      </Tool>
      <Tool name="Zoom out" onClick={() => canvas.current?.zoomBy(1 / ZOOM_STEP)}>
        <ZoomOut size={17} />
      </Tool>
      <Tool name="Fit" onClick={() => canvas.current?.fit()}>
        <Maximize size={17} />
      </Tool>
    </>
  );
}

/** How entities are placed. Another layout moves everybody; positions set by hand go with the old one. */
function LayoutMenu() {
  const { arrange } = useActions();
  const current = useFact((state) => state.view.arrangement.layout);
  return (
    <Menu position="left-start" shadow="md" width={250}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label="Layout" title="Layout" className="icon-button">
          <Network size={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {LAYOUTS.map(({ id, label, description }) => (
          <Menu.Item
            key={id}
            onClick={() => arrange({ layout: id, pin: {} })}
            rightSection={id === current ? <Check size={15} aria-label="chosen" /> : null}
          >
            {label}
            <small className="menu-note">{description}</small>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

type ToolProps = {
  readonly name: string;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

function Tool({ name, isPressed, onClick, children }: ToolProps) {
  return (
    <Tooltip label={name} position="left" openDelay={300}>
      <ActionIcon
        variant={isPressed ? 'filled' : 'subtle'}
        {...(isPressed ? {} : { color: 'gray' })}
        size={32}
        aria-label={name}
        aria-pressed={isPressed}
        onClick={onClick}
        className="icon-button"
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
