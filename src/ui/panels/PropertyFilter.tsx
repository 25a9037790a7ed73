import { MultiSelect } from '@mantine/core';
import type { PropertyKind } from '@/core/model/property';
import { pairOf } from '@/core/query/filters/property';
import { say, word } from '@/core/words/say';
import { useActions, useFact, useOpened } from '../app-context';

/** A property with more values than this tells records apart rather than gathering them. */
const MOST_VALUES = 60;
const OPTIONS_SHOWN = 80;

const KINDS = [
  { kind: 'entities', value: 'whereEntity', label: word('Properties of entities') },
  { kind: 'relationships', value: 'where', label: word('Properties of relationships') },
] as const;

/** What a file says beyond the fields of Entente, as filters: nothing where it says nothing that gathers records. */
export function PropertyFilter() {
  return KINDS.map(({ kind, value, label }) => <Choice key={kind} kind={kind} name={value} label={say(label)} />);
}

type ChoiceProps = { readonly kind: PropertyKind; readonly name: 'where' | 'whereEntity'; readonly label: string };

function Choice({ kind, name, label }: ChoiceProps) {
  const { dataset } = useOpened();
  const { ask } = useActions();
  const chosen = useFact((state) => state.view.query[name]);
  const facets = dataset.properties.filter(
    (facet) => facet.kind === kind && facet.values.length > 0 && facet.values.length <= MOST_VALUES,
  );
  if (facets.length === 0 && chosen.length === 0) return null;
  const counts = new Map(
    facets.flatMap(({ key, values }) => values.map(({ text, count }) => [pairOf(key, text), { text, count }] as const)),
  );
  return (
    <MultiSelect
      size="xs"
      label={label}
      placeholder={say('Any')}
      searchable
      clearable
      limit={OPTIONS_SHOWN}
      data={facets.map(({ key, values }) => ({
        group: key,
        items: values.map(({ text }) => ({ value: pairOf(key, text), label: `${key}: ${text}` })),
      }))}
      value={[...chosen]}
      onChange={(pairs) => ask({ [name]: pairs })}
      renderOption={({ option }) => (
        <span className="option-line">
          <span>{counts.get(option.value)?.text ?? option.label}</span>{' '}
          <span className="count">{counts.get(option.value)?.count}</span>
        </span>
      )}
    />
  );
}
