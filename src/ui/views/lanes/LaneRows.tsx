import type { MouseEvent } from 'react';
import { memo, useMemo } from 'react';
import type { Row } from '@/core/model/dataset';
import type { LaneStack, LaneStrip } from '@/core/show/lane-stack';
import { laneKey, subRowTop } from '@/core/show/lane-stack';
import { itemWords, laneWords } from '@/core/show/lane-words';
import type { Lane } from '@/core/show/lanes';
import { nameOf } from '@/core/words/naming';
import { say } from '@/core/words/say';
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
    const { top, height, lane, group } = strip;
    const index = first + at + 1;
    if (!lane)
      return <LaneHeading key={`heading-${group}`} {...{ index, top, height }} group={group} count={strip.count} />;
    const key = laneKey(lane);
    return (
      <LaneRow
        key={key}
        {...{ index, top, height, shape }}
        laneId={key}
        entity={lane.entity}
        count={lane.count}
        isSelected={select.includes(dataset.entities.records[lane.entity]!.id)}
        isOnPath={onPaths?.entities.has(lane.entity) ?? null}
        active={active?.lane === key ? active : null}
        cells={settledStrips.get(key) ?? null}
        select={select}
      />
    );
  });
}

type LaneRowProps = {
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly shape: LaneShape;
  readonly laneId: string;
  readonly entity: Row;
  readonly count: number;
  readonly isSelected: boolean;
  /** Null where no paths are shown. */
  readonly isOnPath: boolean | null;
  readonly active: LanePlace | null;
  readonly cells: LaneStrip | null;
  readonly select: readonly string[];
};

const LaneRow = memo(function LaneRow(props: LaneRowProps) {
  const { index, top, height, shape, laneId, entity, count, isSelected, isOnPath, active, cells, select } = props;
  const { dataset } = useOpened();
  const lane = laneWords(dataset, { entity, count });
  return (
    <div
      role="row"
      aria-rowindex={index}
      className="lane"
      data-selected={isSelected || undefined}
      data-path={isOnPath ?? undefined}
      style={{ top, height }}
    >
      <LaneName
        {...{ laneId, entity, count }}
        words={isOnPath ? say('{lane}, on a path that is shown', { lane }) : lane}
        width={shape.names}
        isActive={active?.relationship === null}
      />
      {cells?.lane && (
        <LaneCells
          {...{ laneId, shape, select }}
          lane={cells.lane}
          height={cells.height}
          active={active?.relationship ?? null}
        />
      )}
    </div>
  );
});

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
  const record = dataset.entities.records[entity]!;
  const { id, type } = record;
  const name = nameOf(record);
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
