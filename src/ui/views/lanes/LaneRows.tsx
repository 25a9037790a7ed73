import type { MouseEvent } from 'react';
import { memo, useMemo } from 'react';
import type { Row } from '@/core/model/dataset';
import type { LaneStack, LaneStrip } from '@/core/show/lane-stack';
import { laneKey, subRowTop } from '@/core/show/lane-stack';
import { itemWords, laneWords } from '@/core/show/lane-words';
import type { Lane } from '@/core/show/lanes';
import { useActions, useOpened } from '../../app-context';
import { EntityIcon } from '../../parts/EntityIcon';
import type { LaneShape } from './lane-sizes';
import { PLOT_MARGIN } from './lane-sizes';
import { LaneHeading } from './LaneHeading';
import type { LanePlace } from './use-lane-keys';
import { useOnPaths } from './use-standing';
import { useSelectedIds } from '../../use-selected-ids';
import { useSettled } from '../../use-settled';

type LaneRowsProps = {
  readonly stack: LaneStack;
  readonly strips: readonly LaneStrip[];
  readonly shape: LaneShape;
  readonly active: LanePlace | null;
};

/** The lanes on the screen as rows of a grid: their names, and a cell for each item under its drawing. */
export function LaneRows({ stack, strips, shape, active }: LaneRowsProps) {
  const select = useSelectedIds();
  const onPaths = useOnPaths();
  // Cells may lag behind the drawing while a window is dragged.
  const settled = useSettled(stack);
  const settledStrips = useMemo(() => stripsByLane(settled), [settled]);
  const first = stack.strips.indexOf(strips[0]!);
  const { dataset } = useOpened();
  return strips.map((strip, at) => {
    const place = { top: strip.top, height: strip.height };
    const index = first + at + 1;
    if (!strip.lane)
      return (
        <LaneHeading key={`heading-${strip.group}`} index={index} {...place} group={strip.group} count={strip.count} />
      );
    const key = laneKey(strip.lane);
    const isActive = active?.lane === key;
    const cells = settledStrips.get(key);
    const isOnPath = onPaths?.entities.has(strip.lane.entity);
    return (
      <div
        key={key}
        role="row"
        aria-rowindex={index}
        className="lane"
        data-selected={select.includes(dataset.entities.records[strip.lane.entity]!.id) || undefined}
        data-path={isOnPath}
        style={place}
      >
        <LaneName
          laneId={key}
          entity={strip.lane.entity}
          words={laneWords(dataset, strip.lane) + (isOnPath ? ', on a path that is shown' : '')}
          count={strip.lane.items.length}
          width={shape.names}
          isActive={isActive && active.relationship === null}
        />
        {cells?.lane && (
          <LaneCells
            laneId={key}
            lane={cells.lane}
            height={cells.height}
            shape={shape}
            active={isActive ? active.relationship : null}
            select={select}
          />
        )}
      </div>
    );
  });
}

function stripsByLane({ strips }: LaneStack): ReadonlyMap<string, LaneStrip> {
  return new Map(strips.flatMap((strip) => (strip.lane ? [[laneKey(strip.lane), strip]] : [])));
}

type LaneNameProps = {
  readonly laneId: string;
  readonly entity: Row;
  readonly words: string;
  readonly count: number;
  /** 0 where names stand over the items. */
  readonly width: number;
  readonly isActive: boolean;
};

const LaneName = memo(function LaneName({ laneId, entity, words, count, width, isActive }: LaneNameProps) {
  const { dataset } = useOpened();
  const { select, toggleSelected, focus } = useActions();
  const { id, name, type } = dataset.entities.records[entity]!;
  const choose = (event: MouseEvent): void =>
    event.shiftKey || event.ctrlKey || event.metaKey ? toggleSelected(id) : select([id]);
  return (
    // The grid has the focus and the keys; a click on a name is for pointers.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={placeId(laneId, null)}
      role="rowheader"
      tabIndex={-1}
      aria-label={words}
      className="lane-name"
      data-active={isActive || undefined}
      style={width > 0 ? { width } : undefined}
      title={name}
      onClick={choose}
      onMouseEnter={() => focus([id])}
      onMouseLeave={() => focus([])}
    >
      <span className="lane-name-held">
        <EntityIcon type={type} size={15} />
        <span className="lane-name-text">{name}</span>
        <span className="lane-count">{count}</span>
      </span>
    </div>
  );
});

type LaneCellsProps = {
  readonly laneId: string;
  readonly lane: Lane;
  readonly height: number;
  readonly shape: LaneShape;
  readonly active: Row | null;
  readonly select: readonly string[];
};

/** The items of a lane as cells, each under its drawing, so that the focus is seen and fingers find them. */
const LaneCells = memo(function LaneCells({ laneId, lane, height, shape, active, select }: LaneCellsProps) {
  const { dataset } = useOpened();
  const pitch = shape.measures.pitch[lane.size]!;
  return lane.items.map(({ relationship, left, right, subRow }) => (
    <div
      key={relationship}
      id={placeId(laneId, relationship)}
      role="gridcell"
      aria-label={itemWords(dataset, relationship, lane.entity)}
      aria-selected={select.includes(dataset.relationships.records[relationship]!.id)}
      className="lane-cell"
      data-active={relationship === active || undefined}
      style={{
        left: shape.names + PLOT_MARGIN + left * shape.plot,
        width: (right - left) * shape.plot,
        top: subRowTop(lane, height, subRow, shape.measures),
        height: pitch,
      }}
    />
  ));
});

/** Id of a place in the page: the name of a lane, or an item in it. */
export function placeId(lane: string, relationship: Row | null): string {
  return relationship === null ? `lane-${lane}` : `lane-${lane}-item-${relationship}`;
}
