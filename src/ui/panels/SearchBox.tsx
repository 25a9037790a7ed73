import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Hit } from '@/core/search/search';
import { useActions, useOpened } from '../app-context';
import { EntityIcon } from '../parts/EntityIcon';

const HITS_SHOWN = 12;

type SearchBoxProps = {
  /** Accessible name of the text box. */
  readonly label: string;
  readonly placeholder: string;
  readonly onPick: (hit: Hit) => void;
  /** Only entities, for pickers. */
  readonly isEntitiesOnly?: boolean;
  readonly size?: 'xs' | 'sm';
};

/** Finds entities and relationships by name in any script while typing. */
export function SearchBox({ label, placeholder, onPick, isEntitiesOnly = false, size = 'sm' }: SearchBoxProps) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState('');
  const hits = useHits(text, isEntitiesOnly);
  const pick = (key: string): void => {
    const hit = hits?.find((one) => keyOf(one) === key);
    if (!hit) return;
    onPick(hit);
    setText('');
    combobox.closeDropdown();
  };
  useEffect(() => {
    if (hits && hits.length > 0) combobox.selectFirstOption();
    // Only new hits move the choice; the combobox itself is another object on every render.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [hits]);
  return (
    <Combobox store={combobox} onOptionSubmit={pick} shadow="md" withinPortal>
      <Combobox.Target>
        <TextInput
          size={size}
          type="text"
          role="combobox"
          aria-label={label}
          placeholder={placeholder}
          leftSection={<Search size={15} aria-hidden />}
          value={text}
          maxLength={200}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === '' || hits === null} miw="min(20rem, 90vw)">
        <Combobox.Options aria-label={`${label}: what was found`} mah="60vh" style={{ overflowY: 'auto' }}>
          {hits?.map((hit) => (
            <Combobox.Option key={keyOf(hit)} value={keyOf(hit)}>
              <HitLine hit={hit} />
            </Combobox.Option>
          ))}
          {hits?.length === 0 && <Combobox.Empty>Nothing in this data is called “{text.trim()}”</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function keyOf(hit: Hit): string {
  return `${hit.kind} ${hit.row}`;
}

function HitLine({ hit }: { readonly hit: Hit }) {
  const { dataset } = useOpened();
  const type = hit.kind === 'entity' ? dataset.entities.records[hit.row]?.type : undefined;
  return (
    <span className="hit">
      {type === undefined ? <span className="hit-line" aria-hidden /> : <EntityIcon type={type} />}
      <span>
        {hit.label}
        {hit.matched !== undefined && <small> {hit.matched}</small>}
      </span>
    </span>
  );
}

/** What a text finds; null while nothing was asked or the answer is on its way for the first time. */
function useHits(text: string, isEntitiesOnly: boolean): readonly Hit[] | null {
  const { search } = useActions();
  const { dataset } = useOpened();
  const [hits, setHits] = useState<readonly Hit[] | null>(null);
  useEffect(() => {
    let isStale = false;
    const asked = text.trim();
    const answered = asked === '' ? Promise.resolve(null) : search(asked, HITS_SHOWN);
    void answered.then((found) => {
      if (!isStale) setHits(found && isEntitiesOnly ? found.filter((hit) => hit.kind === 'entity') : found);
    });
    return () => {
      isStale = true;
    };
  }, [text, search, dataset, isEntitiesOnly]);
  return hits;
}
