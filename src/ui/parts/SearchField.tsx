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

export const NOT_BEGUN: Begun = { text: '', isHasty: false, cursor: null };

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
