import { useLayoutEffect, useRef } from 'react';
import { LAYOUT_WORDS } from '@/core/layout/words';
import { say } from '@/core/words/say';
import { useActions, useFact } from '../app-context';

/** Says how far a layout is that shows itself improving, and offers to keep what stands. */
export function LayoutProgress() {
  // As long as nobody has a place there is nothing that could be kept.
  const arranging = useFact((state) => (state.homes === null ? null : state.arranging));
  return arranging && <AtWork layout={arranging.layout} share={arranging.share} />;
}

/** Says in the place of the picture that entities have no places yet. */
export function Placing() {
  const isPlacing = useFact((state) => state.homes === null && state.arranging !== null);
  return isPlacing && <p className="graph-placing">{say('Placing entities …')}</p>;
}

function AtWork({ layout, share }: { readonly layout: string; readonly share: number }) {
  const { stopArranging } = useActions();
  const button = useRef<HTMLButtonElement>(null);
  const label = LAYOUT_WORDS.find(({ id }) => id === layout)?.label ?? layout;
  // The keyboard goes on in the picture when the button that had it goes away.
  useLayoutEffect(() => {
    const own = button.current;
    return () => {
      if (own && document.activeElement === own)
        own.closest('section')?.querySelector<HTMLElement>('[role=listbox]')?.focus();
    };
  }, []);
  return (
    <div className="graph-note layout-progress" role="group" aria-label={say('Layout at work')}>
      {say(label)}: <progress max={1} value={share} aria-label={say('How much of the layout is done')} />
      <button ref={button} type="button" onClick={stopArranging}>
        {say('Stop')}
      </button>
    </div>
  );
}
