import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { say } from '@/core/words/say';

type SheetProps = {
  /** Name of the region, and its heading on a narrow screen. */
  readonly name: string;
  readonly side: 'left' | 'right';
  /** On a narrow screen the panel slides over the picture and can be closed. */
  readonly isSheet: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A side panel; on a narrow screen, a sheet over the lower part of the picture. */
export function Sheet({ name, side, isSheet, isOpen, onClose, children }: SheetProps) {
  useEffect(() => {
    if (!isSheet || !isOpen) return;
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.key !== 'Escape' || target?.closest('[role=dialog], [role=menu], [aria-expanded=true]')) return;
      event.preventDefault();
      onClose();
    };
    // Before the keys of commands: Esc closes what lies on top first.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [isSheet, isOpen, onClose]);
  return (
    <section aria-label={name} className={`sheet sheet-${side}`} data-sheet={isSheet || undefined} hidden={!isOpen}>
      {isSheet && (
        <div className="sheet-head">
          <span>{name}</span>
          <CloseButton aria-label={say('Close {what}', { what: name.toLowerCase() })} onClick={onClose} />
        </div>
      )}
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="sheet-body" tabIndex={0} role="group" aria-label={name}>
        {children}
      </div>
    </section>
  );
}
