import { Menu, Popover } from '@mantine/core';
import type { ComponentProps, Ref, RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { PopupProps } from './Popup';

type Element = HTMLButtonElement;

type AnchorProps = {
  readonly element: RefObject<Element | null>;
  readonly isOpen: boolean;
  readonly ref?: Ref<Element>;
  readonly id?: string;
};

/** Stands in for an element that is elsewhere in the page: what is put beside this is put beside that. */
function Anchor({ element, isOpen, ref, id }: AnchorProps) {
  useLayoutEffect(() => {
    const { current } = element;
    // Of several at one button, what is open is called by its name.
    if (id !== undefined && isOpen) current?.setAttribute('id', id);
    if (typeof ref !== 'function') return;
    const leave = ref(current);
    return () => void (typeof leave === 'function' ? leave() : ref(null));
  }, [element, isOpen, ref, id]);
  return null;
}

type BesideProps = PopupProps & {
  /** What it is called; without a name, by the name of its button. */
  readonly label?: string;
  readonly className?: string;
};

/** A popover beside a button that is elsewhere. */
export function PopoverBeside({
  target,
  isOpen,
  onChange,
  label,
  className,
  children,
  ...look
}: BesideProps & Omit<ComponentProps<typeof Popover>, 'opened' | keyof BesideProps>) {
  return (
    <Popover opened={isOpen} onChange={onChange} shadow="md" trapFocus returnFocus {...look}>
      <Popover.Target>
        <Anchor element={target} isOpen={isOpen} />
      </Popover.Target>
      <Popover.Dropdown aria-label={label} className={className}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}

/** A menu beside a button that is elsewhere. */
export function MenuBeside({
  target,
  isOpen,
  onChange,
  children,
  ...look
}: PopupProps & Omit<ComponentProps<typeof Menu>, 'opened' | keyof PopupProps>) {
  const dropdown = useRef<HTMLDivElement>(null);
  const change = (next: boolean): void => {
    // Before the items are gone: a dialog that one of them opens gives the keyboard back to where it found it.
    if (!next && dropdown.current?.contains(document.activeElement)) target.current?.focus();
    onChange(next);
  };
  return (
    <Menu opened={isOpen} onChange={change} shadow="md" {...look}>
      <Menu.Target>
        <Anchor element={target} isOpen={isOpen} />
      </Menu.Target>
      <Menu.Dropdown ref={dropdown}>{children}</Menu.Dropdown>
    </Menu>
  );
}
