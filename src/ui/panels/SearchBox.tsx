import { Combobox, Kbd, useCombobox } from '@mantine/core';
import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Hit } from '@/core/search/search';
import { say } from '@/core/words/say';
import { useOpened } from '../app-context';
import { asksForCommandsAlone } from '../commands/find-commands';
import { EntityIcon } from '../parts/EntityIcon';
import type { Beginning } from '../parts/SearchField';
import { SearchField } from '../parts/SearchField';
import { useHits } from './use-hits';

/** A command that a text finds, and the key that runs it as well. */
export type FoundCommand = {
  readonly id: string;
  readonly label: string;
  readonly key: string | null;
  readonly run: () => void;
};

type SearchBoxProps = {
  /** Accessible name of the text box. */
  readonly label: string;
  readonly placeholder: string;
  readonly onPick: (hit: Hit) => void;
  /** Only entities, for pickers. */
  readonly isEntitiesOnly?: boolean;
  /** What was looked at last, offered before anything is typed. */
  readonly recent?: () => readonly Omit<FoundCommand, 'key'>[];
  /** Commands that a text finds by their names; they come after what the data has. No text finds all of them. */
  readonly commandsFor?: (text: string) => readonly FoundCommand[];
  /** Told when a person comes to search. */
  readonly onOpen?: () => void;
  readonly size?: 'xs' | 'sm';
  /** What was begun in the field before. */
  readonly begun?: Beginning;
};

/** Finds entities and relationships by name in any script while typing. */
export function SearchBox({
  label,
  placeholder,
  onPick,
  isEntitiesOnly = false,
  recent,
  commandsFor,
  onOpen,
  size = 'sm',
  begun,
}: SearchBoxProps) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState(begun?.read().text ?? '');
  const field = useGoingOn(begun);
  const isAlone = asksForCommandsAlone(text);
  const answer = useHits(commandsFor && isAlone ? '' : text, isEntitiesOnly);
  const { hits } = answer;
  // Of what is not whole yet nothing is no answer: what a person waits for may still come.
  const isAnswered = isAlone || (answer.text === text.trim() && (answer.read === 'all' || hits?.length !== 0));
  const isOpen = combobox.dropdownOpened;
  const commands = isOpen ? (commandsFor?.(text) ?? []) : [];
  const lately = isOpen && text.trim() === '' ? (recent?.() ?? []) : [];
  /** There is nothing to choose yet, only a line that says why. */
  const isBare = answer.read !== 'all' && hits?.length === 0 && commands.length === 0;
  // Enter may be quicker than the answer: then the first of what is found is taken when it comes.
  const isHasty = useRef(begun?.read().isHasty ?? false);
  /** The text of which an option was chosen last. */
  const chosenIn = useRef('');
  const take = (hit: Hit | undefined): void => {
    isHasty.current = false;
    if (!hit) return;
    onPick(hit);
    setText('');
    combobox.closeDropdown();
  };
  const runCommand = (command: Omit<FoundCommand, 'key'>): void => {
    setText('');
    combobox.closeDropdown();
    command.run();
  };
  useEffect(() => {
    if (isHasty.current && isAnswered && (isAlone || hits?.length === 0)) {
      isHasty.current = false;
      const command = commandsFor?.(text)[0];
      if (command) runCommand(command);
      return;
    }
    if (!hits || hits.length === 0) return;
    if (isHasty.current) {
      take(hits[0]);
      return;
    }
    // What comes later to the same answer stands below: the choice stays where it is.
    const isMore = chosenIn.current === answer.text && combobox.getSelectedOptionIndex() >= 0;
    chosenIn.current = answer.text;
    if (isMore) return;
    // The options stand in the page from the next frame on.
    const frame = requestAnimationFrame(() => combobox.selectFirstOption());
    return () => cancelAnimationFrame(frame);
    // Only new hits move the choice; the combobox itself is another object on every render.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [hits]);
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(key) => {
        const command = commands.find(({ id }) => key === `command ${id}`) ?? lately.find(({ id }) => key === id);
        if (command) runCommand(command);
        else take(hits?.find((one) => keyOf(one) === key));
      }}
      shadow="md"
      withinPortal
      position="bottom-start"
      transitionProps={{ duration: 0 }}
    >
      <Combobox.Target withExpandedAttribute>
        <SearchField
          ref={field}
          size={size}
          label={label}
          placeholder={placeholder}
          value={text}
          onChange={(event) => {
            isHasty.current = false;
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || (isAnswered && combobox.getSelectedOptionIndex() >= 0)) return;
            event.preventDefault();
            if (text.trim() === '') return;
            if (isAnswered && (isAlone || hits?.length === 0) && commands[0]) runCommand(commands[0]);
            else if (isAnswered) take(hits?.[0]);
            else {
              isHasty.current = true;
              // What the text before found is still there, and would be taken.
              combobox.resetSelectedOption();
            }
          }}
          onFocus={() => {
            onOpen?.();
            combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown
        hidden={commandsFor && isAlone ? commands.length === 0 : text.trim() === '' || hits === null}
        miw="min(20rem, 90vw)"
      >
        <Combobox.Options
          aria-label={say('{label}: what was found', { label })}
          mah="60vh"
          style={{ overflowY: 'auto' }}
          hidden={isBare}
        >
          {lately.length > 0 && (
            <Combobox.Group label={say('Seen lately')}>
              {lately.map(({ id, label: name }) => (
                <Combobox.Option key={id} value={id}>
                  {name}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {hits?.map((hit) => (
            <Combobox.Option key={keyOf(hit)} value={keyOf(hit)}>
              <HitLine hit={hit} />
            </Combobox.Option>
          ))}
          {commands.length > 0 && (
            <Combobox.Group label={say('Commands')}>
              {commands.map(({ id, label: name, key }) => (
                <Combobox.Option key={id} value={`command ${id}`}>
                  <span className="option-line">
                    {name} {key !== null && <Kbd size="xs">{key}</Kbd>}
                  </span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {hits?.length === 0 && commands.length === 0 && answer.read === 'all' && (
            <Combobox.Empty c="var(--entente-ink-soft)">
              {say('Nothing in this data is called “{text}”', { text: text.trim() })}
            </Combobox.Empty>
          )}
        </Combobox.Options>
        {(answer.read === 'nothing' || (answer.read === 'names' && !isEntitiesOnly)) && (
          <Combobox.Footer role="status" c="var(--entente-ink-soft)" bd={isBare ? 0 : undefined}>
            {answer.read === 'nothing'
              ? say('Names are still being read')
              : say('Entities are found already; relationships are still being read')}
          </Combobox.Footer>
        )}
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

/** Goes on where somebody was in the field that stood here before: with the cursor where it was. */
function useGoingOn(begun: Beginning | undefined): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (!begun) return;
    const { cursor } = begun.read();
    begun.keep({ text: '', isHasty: false, cursor: null });
    if (cursor === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(cursor, cursor);
  }, [begun]);
  return field;
}
