import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMemo, useRef, useState } from 'react';
import type { Row } from '@/core/model/dataset';
import type { ColumnOrder, SortKey } from '@/core/show/table';
import { sortRows } from '@/core/show/table';

export type Column<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  /** As a track of a CSS grid. */
  readonly width: string;
  readonly isNumeric?: boolean;
  readonly cell: (row: Row) => ReactNode;
};

type DataTableProps<Id extends string> = {
  readonly label: string;
  readonly rows: Uint32Array;
  readonly columns: readonly Column<Id>[];
  readonly keys: Readonly<Record<Id, SortKey | undefined>>;
  readonly firstOrder: ColumnOrder<Id>;
  readonly isSelected: (row: Row) => boolean;
  readonly onOpen: (row: Row) => void;
};

const ROW_HEIGHT = 34;

/** A column that has no values yet leaves the order of the file. */
const unsorted: SortKey = () => null;

/** A table of any length: only the rows on the screen exist, and a click on a heading sorts. */
export function DataTable<Id extends string>(props: DataTableProps<Id>) {
  const { label, rows, columns, keys, firstOrder, isSelected, onOpen } = props;
  const [order, setOrder] = useState(firstOrder);
  const sorted = useMemo(() => sortRows(rows, keys[order.id] ?? unsorted, order.isDescending), [rows, keys, order]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const width = { minWidth: `${26 + 6.5 * (columns.length - 1)}rem` };
  const template = { gridTemplateColumns: columns.map((column) => `minmax(0, ${column.width})`).join(' ') };
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div
      ref={scroller}
      className="data-table"
      role="table"
      aria-label={label}
      aria-rowcount={sorted.length + 1}
      tabIndex={0}
    >
      <div role="rowgroup" className="data-table-head" style={width}>
        <div role="row" aria-rowindex={1} className="data-table-row" style={template}>
          {columns.map((column) => (
            <Heading key={column.id} column={column} order={order} onOrder={setOrder} />
          ))}
        </div>
      </div>
      <div role="rowgroup" style={{ ...width, height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => {
          const row = sorted[item.index]!;
          return (
            // The button in the first cell does the same by keyboard.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={row}
              role="row"
              aria-rowindex={item.index + 2}
              className="data-table-row"
              data-selected={isSelected(row) || undefined}
              style={{ ...template, height: item.size, transform: `translateY(${item.start}px)` }}
              onClick={() => onOpen(row)}
            >
              {columns.map((column, position) => (
                <div key={column.id} role="cell" data-numeric={column.isNumeric || undefined}>
                  {position === 0 ? (
                    <button type="button" className="text-button" onClick={() => onOpen(row)}>
                      {column.cell(row)}
                    </button>
                  ) : (
                    column.cell(row)
                  )}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

type HeadingProps<Id extends string> = {
  readonly column: Column<Id>;
  readonly order: ColumnOrder<Id>;
  readonly onOrder: (order: ColumnOrder<Id>) => void;
};

function Heading<Id extends string>({ column, order, onOrder }: HeadingProps<Id>) {
  const isOrder = order.id === column.id;
  const Arrow = order.isDescending ? ArrowDown : ArrowUp;
  return (
    <div
      role="columnheader"
      aria-sort={isOrder ? (order.isDescending ? 'descending' : 'ascending') : 'none'}
      data-numeric={column.isNumeric || undefined}
    >
      <button
        type="button"
        onClick={() =>
          onOrder({ id: column.id, isDescending: isOrder ? !order.isDescending : column.isNumeric === true })
        }
      >
        <span title={column.label}>{column.label}</span>
        {isOrder && <Arrow size={12} aria-hidden />}
      </button>
    </div>
  );
}
