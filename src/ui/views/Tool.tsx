import { ActionIcon } from '@mantine/core';
import type { ReactNode, Ref } from 'react';

type ToolProps = {
  readonly name: string;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly 'aria-haspopup'?: 'dialog' | 'menu';
  readonly 'aria-expanded'?: boolean;
};

/** A tool in the corner of a view: an icon, and its name for those who rest on it or hear it. */
export function Tool({ name, isPressed, ...rest }: ToolProps) {
  return (
    <ActionIcon
      variant={isPressed ? 'filled' : 'subtle'}
      {...(isPressed ? {} : { color: 'gray' })}
      size={32}
      aria-label={name}
      title={name}
      aria-pressed={isPressed}
      className="icon-button"
      {...rest}
    />
  );
}
