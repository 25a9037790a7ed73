import './tour.css';
import { Button, CloseButton } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { say } from '@/core/words/say';
import { partOf, TOUR } from './steps';
import { useFocusHeld, usePlaces, useTourKeys } from './use-tour';

type Props = { readonly isOpen: boolean; readonly onClose: () => void };

/** Leads from one part of the screen to the next, beside a page that stays in use; nothing of the view changes. */
export function Tour({ isOpen, onClose }: Props) {
  return isOpen && <OpenTour onEnd={onClose} />;
}

function OpenTour({ onEnd }: { readonly onEnd: () => void }) {
  const [steps] = useState(() => TOUR.filter((one) => partOf(one) !== null));
  const [at, setAt] = useState(0);
  const step = steps[at] ?? TOUR[0]!;
  const { card, ring } = usePlaces(step);
  const next = useRef<HTMLButtonElement>(null);
  const go = (by: 1 | -1): void => {
    const to = Math.min(Math.max(0, at + by), steps.length - 1);
    setAt(to);
    // There is no way back from the first step, which would take the focus with it.
    if (to === 0) next.current?.focus();
  };
  useFocusHeld({ card, first: next, step });
  useTourKeys(card, { go, end: onEnd });
  const text = useId();
  const isLast = at === steps.length - 1;
  return (
    <>
      <div ref={ring} className="tour-ring" aria-hidden />
      <div ref={card} role="dialog" aria-label={say('Tour of the screen')} aria-describedby={text} className="tour">
        <div id={text} aria-live="polite" aria-atomic>
          <p className="tour-where">{say('{number} of {count}', { number: at + 1, count: steps.length })}</p>
          <h2 className="tour-title">{say(step.title)}</h2>
          <p className="tour-text">{say(step.text)}</p>
        </div>
        <div className="tour-ways">
          {at > 0 && (
            <Button size="xs" variant="default" onClick={() => go(-1)}>
              {say('Back')}
            </Button>
          )}
          <Button ref={next} size="xs" className="tour-next" onClick={() => (isLast ? onEnd() : go(1))}>
            {isLast ? say('Done') : say('Next')}
          </Button>
        </div>
        <CloseButton className="tour-close" size="sm" aria-label={say('End the tour')} onClick={onEnd} />
      </div>
    </>
  );
}
