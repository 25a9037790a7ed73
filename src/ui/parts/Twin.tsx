import type { KeyboardEvent } from 'react';
import { memo, useEffect, useRef, useState } from 'react';
import { useActions, useApp } from '../app-context';
import { listMove } from './list-keys';

/** A sign of a picture as a line of text. */
export type TwinLine = {
  readonly key: number;
  /** What selecting it selects: an entity, or all whom the sign stands for. */
  readonly ids: readonly string[];
  readonly name: string;
  readonly note: string;
  readonly isSelected: boolean;
};

type TwinProps = { readonly id: string; readonly label: string; readonly lines: readonly TwinLine[] };

/**
 * A picture as a list, for the keyboard and for those who hear the screen: one option for each sign in view. Up and down
 * move through it, Enter opens the details, and what has the focus stands out in the picture.
 */
export function Twin({ id, label, lines }: TwinProps) {
  const { app } = useApp();
  const { select, focus } = useActions();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useActive(lines);
  const active = lines[at];
  const activeIds = active?.ids.join('\n');

  useEffect(() => {
    if (list.current !== document.activeElement) return;
    focus(activeIds?.split('\n') ?? []);
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [activeIds, focus]);

  const add = (ids: readonly string[]): void => {
    const before = app.store.getState().view.arrangement.select;
    const isIn = ids.every((one) => before.includes(one));
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) app.actions.toggleSelected(only);
    else select(isIn ? before.filter((one) => !ids.includes(one)) : [...new Set([...before, ...ids])]);
  };

  const onKey = (event: KeyboardEvent): void => {
    if (!active || event.altKey) return;
    if (event.key === 'Enter' && isAdding(event)) {
      add(active.ids);
      event.preventDefault();
      return;
    }
    // With Shift arrows move the picture.
    if (event.ctrlKey || event.metaKey || (event.shiftKey && event.key.startsWith('Arrow'))) return;
    const next = listMove(event.key, at, lines.length);
    if (next !== null) setAt(next);
    else if (event.key === 'Enter' || event.key === ' ') select(active.ids);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      aria-activedescendant={active && optionId(id, active.key)}
      aria-multiselectable
      className="twin"
      tabIndex={0}
      onKeyDown={onKey}
      onFocus={() => active && focus(active.ids)}
      onBlur={() => focus([])}
    >
      {lines.map((line) => (
        <Option
          key={line.key}
          id={optionId(id, line.key)}
          ids={line.ids.join('\n')}
          name={line.name}
          note={line.note}
          isSelected={line.isSelected}
          isActive={line === active}
          onAdd={add}
        />
      ))}
    </div>
  );
}

/**
 * Position of the line that has the keyboard in a list that changes under it: it stays with its line, or where that was
 * when it goes; and goes along to what alone was selected, wherever that was done.
 */
function useActive(lines: readonly TwinLine[]): readonly [at: number, setAt: (at: number) => void] {
  const [active, setActive] = useState<{ readonly key: number | null; readonly at: number }>({ key: null, at: 0 });
  const [followed, setFollowed] = useState('');
  const setAt = (at: number): void => setActive({ key: lines[at]?.key ?? null, at });
  const selected = [...lines.keys()].filter((at) => lines[at]!.isSelected);
  const selection = selected.map((at) => lines[at]!.key).join();
  if (selection !== followed) {
    setFollowed(selection);
    // What is left of several was not gone to.
    if (selected.length === 1 && !followed.includes(',')) setAt(selected[0]!);
  }
  const known = lines.findIndex(({ key }) => key === active.key);
  return [known >= 0 ? known : Math.max(0, Math.min(lines.length - 1, active.at)), setAt];
}

type OptionProps = {
  readonly id: string;
  /** On lines: a text is the same as another that says the same. */
  readonly ids: string;
  readonly name: string;
  readonly note: string;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly onAdd: (ids: readonly string[]) => void;
};

const Option = memo(
  function Option({ id, ids, name, note, isSelected, isActive, onAdd }: OptionProps) {
    const { select } = useActions();
    return (
      // The list has the focus and the keys; a click on an option is for pointers.
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
      <div
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={isSelected}
        data-active={isActive || undefined}
        className="twin-option"
        onClick={(event) => (isAdding(event) ? onAdd(ids.split('\n')) : select(ids.split('\n')))}
      >
        <span className="twin-name">{name}</span> <span className="twin-ties">{note}</span>
      </div>
    );
  },
  (one, other) => OPTION_KEYS.every((key) => one[key] === other[key]),
);

const OPTION_KEYS = ['id', 'ids', 'name', 'note', 'isSelected', 'isActive'] as const;

/** With Shift, Ctrl or ⌘ an entity joins the selection or leaves it. */
function isAdding(event: {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}

function optionId(list: string, key: number): string {
  return `${list}-${key}`;
}
