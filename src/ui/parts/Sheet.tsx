import './sheet.css';
import { CloseButton } from '@mantine/core';
import type { ReactNode, RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { say } from '@/core/words/say';
import { useSheetDrag } from './use-sheet-drag';

type SheetProps = {
  /** Name of the region, and its heading on a narrow screen. */
  readonly name: string;
  readonly side: 'left' | 'right';
  /** On a narrow screen the panel slides over the picture and can be closed. */
  readonly isSheet: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Hears when the sheet has come to rest at another height, or was opened or put away. */
  readonly onRest?: () => void;
  readonly children: ReactNode;
};

/** A side panel; on a narrow screen, a sheet over the lower part of the picture. */
export function Sheet({ name, side, isSheet, isOpen, onClose, onRest, children }: SheetProps) {
  const element = useRef<HTMLElement>(null);
  const { isTall, toggle, style, handlers } = useSheetDrag(element, onClose);
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
  useRest(element, isSheet ? onRest : undefined);
  return (
    <section
      ref={element}
      aria-label={name}
      className={`sheet sheet-${side}`}
      data-sheet={isSheet || undefined}
      hidden={!isOpen}
      style={isSheet ? style : undefined}
    >
      {isSheet && (
        <div className="sheet-head" {...handlers}>
          <button
            type="button"
            className="sheet-handle"
            aria-label={say(isTall ? 'Make {what} smaller' : 'Make {what} larger', { what: name.toLowerCase() })}
            onClick={toggle}
          />
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

/** A height that stands for so long is where a sheet rests. */
const REST_MS = 120;

function useRest(sheet: RefObject<HTMLElement | null>, onRest: (() => void) | undefined): void {
  useEffect(() => {
    if (!sheet.current || !onRest) return;
    let timer = 0;
    const observer = new ResizeObserver(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(onRest, REST_MS);
    });
    observer.observe(sheet.current);
    return () => {
      window.clearTimeout(timer);
      observer.disconnect();
    };
  }, [sheet, onRest]);
}
