import type { IconNode } from 'lucide';
import { createElement } from 'react';
import type { Scheme, TypeLook } from '@/core/show/appearance';
import { OUTLINES } from '@/core/show/outlines';

type Props = {
  readonly look: TypeLook;
  readonly scheme: Scheme;
  readonly size?: number;
  /** Without its colour it is only an outline and an icon. */
  readonly isColoured?: boolean;
};

/** The sign of a type of entities: its outline, colour and icon, as in the picture. */
export function TypeMark({ look, scheme, size = 18, isColoured = true }: Props) {
  return (
    <svg className="type-mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden>
      <path d={OUTLINES[look.shape]} fill={isColoured ? look.colour[scheme] : 'var(--entente-ink-soft)'} />
      <Icon icon={look.icon} />
    </svg>
  );
}

function Icon({ icon }: { readonly icon: IconNode }) {
  return (
    <g
      transform="translate(12 12) scale(0.54) translate(-12 -12)"
      fill="none"
      stroke="#fff"
      strokeWidth={2.4}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {icon.map(([tag, attributes], position) => createElement(tag, { ...attributes, key: position }))}
    </g>
  );
}
