import type { ButtonProps } from '@mantine/core';
import { Button } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import type { ComponentPropsWithRef } from 'react';

type HeaderButtonProps = Omit<ButtonProps, 'children' | 'leftSection'> &
  Omit<ComponentPropsWithRef<'button'>, keyof ButtonProps> & {
    readonly name: string;
    readonly icon: LucideIcon;
    /** Shows the icon alone; the name stays for those who hear it or rest on it. */
    readonly isCompact?: boolean;
  };

/** A button of the header: an icon with its name, where there is room for the name. */
export function HeaderButton({ name, icon: Icon, isCompact = false, ...rest }: HeaderButtonProps) {
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      c="var(--entente-ink)"
      aria-label={name}
      title={name}
      leftSection={isCompact ? null : <Icon size={16} aria-hidden />}
      {...rest}
    >
      {isCompact ? <Icon size={18} aria-hidden /> : name}
    </Button>
  );
}
