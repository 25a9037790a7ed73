import type { KeyboardEvent } from 'react';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { twinOf } from '@/core/show/twin';
import { useActions, useLateComputed } from '../app-context';

/**
 * The picture as a list, for the keyboard and for those who hear the screen: one option for each entity in view, whose
 * name says its ties. Up and down move through it, Enter opens the details, and what has the focus stands out.
 */
export function EntitiesInView() {
  // The list may lag behind the picture while a window is dragged.
  const scene = useLateComputed('scene');
  const lines = useMemo(() => (scene ? twinOf(scene) : []), [scene]);
  const { select, toggleSelected, focus } = useActions();
  const [activeId, setActiveId] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    lines.findIndex((line) => line.entity.id === activeId),
  );
  const active = lines[at]?.entity;

  useEffect(() => {
    if (list.current !== document.activeElement) return;
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [active?.id]);

  const onKey = (event: KeyboardEvent): void => {
    if (!active || event.altKey) return;
    if (event.key === 'Enter' && isAdding(event)) {
      toggleSelected(active.id);
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey) return;
    const target = MOVES[event.key]?.(at, lines.length);
    if (target !== undefined) {
      const next = lines[Math.min(lines.length - 1, Math.max(0, target))]!.entity;
      setActiveId(next.id);
      focus([next.id]);
    } else if (event.key === 'Enter' || event.key === ' ') select([active.id]);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={list}
      id="entities-in-view"
      role="listbox"
      aria-label="Entities in view"
      aria-activedescendant={active && optionId(active.row)}
      aria-multiselectable
      className="twin"
      tabIndex={0}
      onKeyDown={onKey}
      onFocus={() => active && focus([active.id])}
      onBlur={() => focus([])}
    >
      {lines.map(({ entity, ties }) => (
        <Option
          key={entity.id}
          id={entity.id}
          row={entity.row}
          name={entity.name}
          ties={ties}
          isSelected={entity.isSelected}
          isActive={entity === active}
        />
      ))}
    </div>
  );
}

type OptionProps = {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  readonly ties: string;
  readonly isSelected: boolean;
  readonly isActive: boolean;
};

const Option = memo(function Option({ id, row, name, ties, isSelected, isActive }: OptionProps) {
  const { select, toggleSelected } = useActions();
  return (
    // The list has the focus and the keys; a click on an option is for pointers.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={optionId(row)}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      data-active={isActive || undefined}
      className="twin-option"
      onClick={(event) => (isAdding(event) ? toggleSelected(id) : select([id]))}
    >
      <span className="twin-name">{name}</span> <span className="twin-ties">{ties}</span>
    </div>
  );
});

/** With Shift, Ctrl or ⌘ an entity joins the selection or leaves it. */
function isAdding(event: {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}

const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + 10,
  PageUp: (at) => at - 10,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function optionId(row: number): string {
  return `entity-in-view-${row}`;
}
