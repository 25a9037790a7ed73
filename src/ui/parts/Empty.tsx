import './empty.css';
import { Button } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export type EmptyProps = {
  readonly icon: LucideIcon;
  /** What there is not. */
  readonly title: string;
  /** Why. */
  readonly children: ReactNode;
  /** The one thing to do about it. */
  readonly action?: { readonly label: string; readonly take: () => void } | undefined;
};

/** What stands where there is nothing to show: what, why, and one thing to do. */
export function Empty({ icon: Icon, title, children, action }: EmptyProps) {
  return (
    <div className="empty">
      <Icon size={28} strokeWidth={1.5} aria-hidden />
      <p className="empty-title">{title}</p>
      <p>{children}</p>
      {action && (
        <Button variant="default" onClick={action.take}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
