import { createElement } from 'react';
import { useOpened } from '../app-context';
import { lookOf } from './appearance';

type EntityIconProps = { readonly type: string; readonly size?: number };

/** The icon of an entity type, as in the picture. The name beside it says the same in words. */
export function EntityIcon({ type, size = 16 }: EntityIconProps) {
  const { dataset } = useOpened();
  const look = lookOf(dataset).types.find((one) => one.id === type);
  return (
    <svg
      className="entity-icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {look?.icon.map(([tag, attributes]) => createElement(tag, { key: JSON.stringify(attributes), ...attributes }))}
    </svg>
  );
}
