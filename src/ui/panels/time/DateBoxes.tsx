import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { boundTrouble, orderTrouble, readBound } from '@/core/show/bound-trouble';
import type { DateWindow, Side } from '@/core/show/window-step';
import { say } from '@/core/words/say';
import { useActions, useLateFact } from '../../app-context';

type Typed = {
  /** The window that the boxes were filled from. */
  readonly asked: DateWindow;
  readonly drafts: DateWindow;
  readonly troubles: Readonly<Partial<Record<Side, string>>>;
};

const filledFrom = (asked: DateWindow): Typed => ({ asked, drafts: asked, troubles: {} });

/** Two boxes that take EDTF dates. What is no date is said under its box, and changes nothing. */
export function DateBoxes() {
  const from = useLateFact((state) => state.view.query.from);
  const to = useLateFact((state) => state.view.query.to);
  const { ask, play } = useActions();
  const [typed, setTyped] = useState(() => filledFrom({ from, to }));
  if (typed.asked.from !== from || typed.asked.to !== to) setTyped(filledFrom({ from, to }));

  const write = (side: Side, draft: string): void =>
    setTyped({
      ...typed,
      drafts: { ...typed.drafts, [side]: draft },
      troubles: { ...typed.troubles, [side]: undefined },
    });

  const commit = (side: Side): void => {
    const { window, troubles } = judge(typed, side);
    setTyped({ ...typed, troubles });
    if (!troubles[side] && (window.from !== from || window.to !== to)) ask(window);
  };

  const boxes = (['from', 'to'] as const).map((side) => (
    <TextInput
      key={side}
      className="time-date-box"
      size="xs"
      aria-label={say(side === 'from' ? 'From date' : 'To date')}
      leftSection={say(side === 'from' ? 'from' : 'to', {}, 'date')}
      leftSectionWidth={side === 'from' ? 40 : 26}
      leftSectionPointerEvents="none"
      placeholder={say(side === 'from' ? 'beginning' : 'end')}
      spellCheck={false}
      autoComplete="off"
      value={typed.drafts[side]}
      error={typed.troubles[side]}
      onFocus={() => play(false)}
      onChange={(event) => write(side, event.currentTarget.value)}
      onBlur={() => commit(side)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit(side);
        if (event.key === 'Escape') setTyped(filledFrom({ from, to }));
      }}
    />
  ));
  return <div className="time-date-boxes">{boxes}</div>;
}

/** What the boxes ask for once one of them is done: the other counts as typed if it can be read. */
function judge(
  { asked, drafts }: Typed,
  side: Side,
): { readonly window: DateWindow; readonly troubles: Typed['troubles'] } {
  const other = side === 'from' ? 'to' : 'from';
  const [mine, theirs] = [readBound(drafts[side]), readBound(drafts[other])];
  const trouble = boundTrouble(mine);
  const otherTrouble = boundTrouble(theirs);
  const window = { ...asked, [side]: mine, [other]: otherTrouble ? asked[other] : theirs };
  const order = trouble ? null : orderTrouble(window, side);
  const said = trouble ?? order;
  return {
    window,
    troubles: { ...(said && { [side]: said }), ...(otherTrouble && { [other]: otherTrouble }) },
  };
}
