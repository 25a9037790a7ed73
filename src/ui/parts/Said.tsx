import { Children } from 'react';
import type { ReactNode } from 'react';
import { sayParts } from '@/core/words/say';

type SaidProps = {
  readonly message: string;
  /** What stands for the arguments of the message: elements, too. */
  readonly values: Readonly<Record<string, ReactNode>>;
};

/** A message with elements of the page in it. */
export function Said({ message, values }: SaidProps) {
  return Children.toArray(sayParts<ReactNode>(message, values));
}
