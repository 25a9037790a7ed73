import { TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import type { ComponentProps } from 'react';

/** What somebody did in a search field before the search itself was there. */
export type Begun = {
  readonly text: string;
  /** Pressed Enter: the first hit is wanted. */
  readonly isHasty: boolean;
  /** Where the cursor stood, while the field had the focus. */
  readonly cursor: number | null;
};

const NOT_BEGUN: Begun = { text: '', isHasty: false, cursor: null };

/** Keeps what was begun for whoever goes on with it. */
export type Beginning = { readonly read: () => Begun; readonly keep: (change: Partial<Begun>) => void };

/** Nothing is begun yet. */
export function createBeginning(): Beginning {
  let begun = NOT_BEGUN;
  return { read: () => begun, keep: (change) => void (begun = { ...begun, ...change }) };
}

type Props = Omit<ComponentProps<typeof TextInput>, 'label'> & { readonly label: string };

/** The field in which one searches. */
export function SearchField({ label, ...rest }: Props) {
  return (
    <TextInput
      type="text"
      role="combobox"
      aria-label={label}
      leftSection={<Search size={15} aria-hidden />}
      maxLength={200}
      {...rest}
    />
  );
}
