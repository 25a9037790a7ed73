import type { ReactNode, RefObject } from 'react';
import { useRef } from 'react';

/** What a popup is told: what it stands beside, and whether it is open. */
export type PopupProps = {
  readonly target: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
};

type ButtonProps = {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly onClick: () => void;
  readonly 'aria-haspopup': 'dialog' | 'menu';
  readonly 'aria-expanded': boolean;
};

type Props = Omit<PopupProps, 'target'> & {
  readonly kind?: ButtonProps['aria-haspopup'];
  /** The button is there from the start; what it opens comes late, and must not take its place. */
  readonly button: (props: ButtonProps) => ReactNode;
  readonly Content: (props: PopupProps) => ReactNode;
};

/** A button and what it opens beside itself. */
export function Popup({ kind = 'dialog', isOpen, onChange, button, Content }: Props) {
  const target = useRef<HTMLButtonElement>(null);
  const toggle = (): void => onChange(!isOpen);
  return (
    <>
      {button({ ref: target, onClick: toggle, 'aria-haspopup': kind, 'aria-expanded': isOpen })}
      <Content target={target} isOpen={isOpen} onChange={onChange} />
    </>
  );
}
