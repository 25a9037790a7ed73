import type { KeyboardEvent } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { crossingAt } from '@/core/explore/walk';
import { say } from '@/core/words/say';
import { useActions, useApp, useFact, useLateComputed, useOpened } from '../app-context';
import { listMove } from '../parts/list-keys';

type TieListProps = {
  /** Of the list of entities beside it, to which the keyboard returns. */
  readonly listId: string;
};

/** The ties of the entity at which a walk stands, while it does; the keyboard is in it as long as it is there. */
export function TieList({ listId }: TieListProps) {
  const walking = useFact((state) => state.walking);
  return walking === null ? null : <Ties key={walking} from={walking} listId={listId} />;
}

/** Up and down go through the ties, Enter goes to the other end, Space opens what a tie rests on, Esc goes back. */
function Ties({ from, listId }: TieListProps & { readonly from: string }) {
  const { dataset } = useOpened();
  const { app, selectors } = useApp();
  const { select, focus, walkFrom } = useActions();
  const subgraph = useLateComputed('subgraph');
  const crossing = useMemo(
    () => subgraph && crossingAt(dataset, subgraph, selectors.groups(app.store.getState()), from),
    [dataset, subgraph, selectors, app, from],
  );
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const count = crossing?.ties.length ?? 0;
  const at = Math.min(chosen, Math.max(0, count - 1));
  const tie = crossing?.ties[at];

  useEffect(() => list.current?.focus(), []);
  useEffect(() => {
    focus(tie ? [from, tie.to] : [from]);
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [from, tie, focus]);

  /** The keyboard goes back to the list of entities. */
  const leave = (): void => {
    walkFrom(null);
    document.getElementById(listId)?.focus();
  };
  const go = (to: string): void => {
    select([to]);
    leave();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = listMove(event.key, at, count);
    if (next !== null) setChosen(next);
    else if (event.key === 'Escape' || event.key === 'ArrowLeft') leave();
    else if (event.key === 'Enter' || event.key === 'ArrowRight') {
      if (tie) go(tie.to);
    } else if (event.key === ' ') {
      if (tie) select([from, tie.to]);
    } else return;
    event.preventDefault();
  };
  if (!crossing) return null;
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={labelOf(crossing)}
      aria-activedescendant={tie && `${listId}-tie-${at}`}
      className="twin ties"
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={() => {
        focus([]);
        walkFrom(null);
      }}
    >
      {crossing.ties.map(({ to, words }, position) => (
        // The list has the focus and the keys; a press on an option is for pointers, and must not take the focus first.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={to}
          id={`${listId}-tie-${position}`}
          role="option"
          tabIndex={-1}
          aria-selected={position === at}
          data-active={position === at || undefined}
          className="twin-option"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => go(to)}
        >
          {words}
        </div>
      ))}
    </div>
  );
}

function labelOf({
  name,
  count,
  ties,
}: {
  readonly name: string;
  readonly count: number;
  readonly ties: { readonly length: number };
}): string {
  return count > ties.length
    ? say('The strongest {shown, number} of {count, number} ties of {name}', { shown: ties.length, count, name })
    : say('{count, plural, =0 {No tie of {name} in view} one {# tie of {name}} other {# ties of {name}}}', {
        count,
        name,
      });
}
