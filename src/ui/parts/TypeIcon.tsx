import type { IconNode } from 'lucide';
import { createElement } from 'react';

/** The icon of a type of relationships; the words beside it say the same. Nothing where a type has none. */
export function TypeIcon({ icon, size = 13 }: { readonly icon: IconNode | undefined; readonly size?: number }) {
  if (!icon) return null;
  return (
    <svg
      className="type-icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {icon.map(([tag, attributes]) => createElement(tag, { key: JSON.stringify(attributes), ...attributes }))}
    </svg>
  );
}
