import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { say } from '@/core/words/say';

type DialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly size: string;
  /** What closing it is called where that does more. */
  readonly closing?: string;
  readonly children: ReactNode;
};

/** A dialog over the rest, which stands at once. */
export function Dialog({ isOpen, onClose, title, size, closing = say('Close'), children }: DialogProps) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      size={size}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': closing }}
    >
      {children}
    </Modal>
  );
}
