import type { ComponentType, ReactNode } from 'react';
import { useEffect, useSyncExternalStore } from 'react';
import { say } from '@/core/words/say';
import { afterFirstPicture } from '../first-picture';
import { usePictured } from '../use-pictured';
import { Said } from './Said';

type Progress<P extends object> = 'none' | 'coming' | 'missing' | { readonly Part: ComponentType<P> };

type Options<P extends object> = {
  /** Something calm that stands in its place until it is there. */
  readonly Waiting?: ComponentType<P>;
  /** It stands beside the picture, which comes first. */
  readonly isBeside?: boolean;
};

/** Everything that comes late, in the order in which it was named. */
const ALL: (() => Promise<void>)[] = [];

/**
 * A part of the screen whose code comes only when it is shown, or in an idle moment before that; then it stands at once.
 * Until it is there something calm stands in its place, and where it does not come, a sentence and the way to try again.
 */
export function late<P extends object>(
  name: string,
  load: () => Promise<ComponentType<P>>,
  { Waiting = Nothing, isBeside = false }: Options<P> = {},
): (props: P) => ReactNode {
  let progress: Progress<P> = 'none';
  const listeners = new Set<() => void>();
  const become = (next: Progress<P>): void => {
    progress = next;
    for (const listener of listeners) listener();
  };
  const fetchPart = async (): Promise<void> => {
    if (progress === 'coming' || typeof progress === 'object') return;
    become('coming');
    // Where nobody waits for it, it is asked for again when it is shown.
    become(
      await load().then(
        (Part) => ({ Part }),
        () => (listeners.size > 0 ? 'missing' : 'none'),
      ),
    );
  };
  const listen = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  ALL.push(fetchPart);
  return function Late(props: P) {
    const now = useSyncExternalStore(listen, () => progress);
    const isPictured = usePictured();
    useEffect(() => {
      if (!isBeside) void fetchPart();
      else if (isPictured) void afterFirstPicture().then(fetchPart);
    }, [isPictured]);
    if (typeof now === 'object') return <now.Part {...props} />;
    return now === 'missing' ? <Missing name={name} onRetry={() => void fetchPart()} /> : <Waiting {...props} />;
  };
}

const Nothing = (): null => null;

/** Has every part come that comes late, one after the other. */
export async function fetchAll(isWanted: () => boolean): Promise<void> {
  for (const fetchPart of ALL) {
    if (!isWanted()) return;
    // One after the other, each in an idle moment: nothing that a person does now waits for them.
    // oxlint-disable-next-line no-await-in-loop
    await idle();
    // oxlint-disable-next-line no-await-in-loop
    await fetchPart();
  }
}

const PATIENCE_MS = 500;

function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: PATIENCE_MS });
    else setTimeout(resolve, 50);
  });
}

type MissingProps = { readonly name: string; readonly onRetry: () => void };

function Missing({ name, onRetry }: MissingProps) {
  return (
    <div className="late-missing" role="alert">
      <p>
        {say(
          '{name} could not be loaded: the connection may be interrupted, or Entente was renewed since this page opened.',
          { name: say(name) },
        )}
      </p>
      <Said
        message="{retry} or reload the page."
        values={{
          retry: (
            <button type="button" onClick={onRetry}>
              {say('Try again')}
            </button>
          ),
        }}
      />
    </div>
  );
}
