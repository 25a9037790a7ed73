import { useLayoutEffect, useRef, useState } from 'react';
import { word } from '@/core/words/say';
import { late } from '../parts/late';
import type { Beginning } from '../parts/SearchField';
import { createBeginning, SearchField } from '../parts/SearchField';
import { searchWords } from './search-words';

type Props = { readonly begun: Beginning };

const MainSearch = late(word('The search'), async () => (await import('./MainSearch')).MainSearch, {
  Waiting: SearchToCome,
  isBeside: true,
});

/** The search for names and commands. What somebody types before it is there is theirs to search for. */
export function HeaderSearch() {
  const [begun] = useState(createBeginning);
  return (
    <div role="search" className="header-search">
      <MainSearch begun={begun} />
    </div>
  );
}

/** Takes the letters and the focus until the search comes, and hands them on. */
function SearchToCome({ begun }: Props) {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const field = input.current;
    return () => begun.keep({ cursor: field === document.activeElement ? (field?.selectionStart ?? 0) : null });
  }, [begun]);
  const become = (next: string, isHasty: boolean): void => {
    setText(next);
    begun.keep({ text: next, isHasty });
  };
  return (
    <SearchField
      {...searchWords()}
      ref={input}
      size="sm"
      aria-expanded={false}
      aria-haspopup="listbox"
      value={text}
      onChange={(event) => become(event.currentTarget.value, false)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') become(text, text.trim() !== '');
      }}
    />
  );
}
