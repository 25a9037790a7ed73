import type { ComponentType, ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { late } from './late';

type Opened = { readonly isOpen: boolean };

/**
 * As `late`, for what opens over the rest: there is nothing of it before it is opened for the first time. It enters the
 * page closed and opens then, as it always did: so it knows where the focus was, and gives it back.
 */
export function lateOpened<P extends Opened>(
  name: string,
  load: () => Promise<ComponentType<P>>,
): (props: P) => ReactNode {
  const Part = late<P>(name, async () => entering(await load()));
  return function LateOpened(props: P) {
    const [wasOpen, setWasOpen] = useState(props.isOpen);
    if (props.isOpen && !wasOpen) setWasOpen(true);
    return wasOpen && <Part {...props} />;
  };
}

function entering<P extends Opened>(Part: ComponentType<P>): ComponentType<P> {
  return function Entering(props: P) {
    const [isIn, setIn] = useState(false);
    useEffect(() => setIn(true), []);
    return <Part {...props} isOpen={isIn && props.isOpen} />;
  };
}
