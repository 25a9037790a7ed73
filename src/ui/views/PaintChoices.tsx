import { Select, Text } from '@mantine/core';
import type { Dataset } from '@/core/model/dataset';
import { propertyChoices } from '@/core/model/property-choice';
import { COLOURINGS, measureOf, SIZINGS, TIE_COLOURINGS } from '@/core/show/paint';
import type { PaintUse } from '@/core/show/property-paint';
import { paintChoices } from '@/core/show/property-paint';
import { say } from '@/core/words/say';
import { useActions, useFact, useOpened } from '../app-context';
import { PopoverBeside } from '../parts/Beside';
import type { PopupProps } from '../parts/Popup';

/** So many are listed at once; the others are found by typing. */
const MOST_LISTED = 40;

/** By what entities are coloured and how large they are, and by what ties are coloured. */
export function PaintChoices(popup: PopupProps) {
  const hasTieProperties = paintChoices(useOpened().dataset, 'tieColour').length > 0;
  return (
    <PopoverBeside {...popup} position="left-start" width={280} withRoles={false}>
      <Choice use="colour" label={say('Colour of entities')} plain={say('Type')} others={COLOURINGS} />
      <Choice use="size" label={say('Size of entities')} plain={say('Relationships over all time')} others={SIZINGS} />
      {hasTieProperties && (
        <Choice use="tieColour" label={say('Colour of ties')} plain={say('Family')} others={TIE_COLOURINGS} />
      )}
      <Text size="xs" mt="sm" c="var(--entente-ink-soft)">
        {say('Measures and counts are of all that the filters leave in this window, drawn or not.')}
      </Text>
    </PopoverBeside>
  );
}

type Option = { readonly value: string; readonly label: string };

/** The properties that are offered, and the one that is chosen already. */
function propertiesFor(dataset: Dataset, use: PaintUse, chosen: string): readonly Option[] {
  const offered = paintChoices(dataset, use);
  const other = offered.some(({ id }) => id === chosen) ? undefined : propertyChoices(dataset).get(chosen);
  return [...(other ? [other] : []), ...offered].map(({ id, label }) => ({ value: id, label }));
}

type ChoiceProps = {
  readonly use: PaintUse;
  readonly label: string;
  /** What the first of the others is called. */
  readonly plain: string;
  /** What can be chosen besides properties: something plain, then measures. */
  readonly others: readonly string[];
};

function Choice({ use, label, plain, others }: ChoiceProps) {
  const { dataset } = useOpened();
  const { arrange } = useActions();
  const value = useFact((state) => state.view.arrangement[use]);
  const properties = propertiesFor(dataset, use, value);
  const [first, ...measures] = others.map((id) => {
    const measure = measureOf(id);
    return { value: id, label: measure ? say(measure.label) : plain };
  });
  const groups = [
    { group: say('Properties'), items: [...properties] },
    { group: say('Measures'), items: measures },
  ];
  const chosen = measureOf(value);
  const note = chosen
    ? say(chosen.description)
    : properties.length > MOST_LISTED
      ? say('Type to find one of {count, number} properties.', { count: properties.length })
      : null;
  return (
    <>
      <Select
        label={label}
        size="xs"
        mt="xs"
        searchable
        openOnFocus={false}
        allowDeselect={false}
        limit={MOST_LISTED}
        maxDropdownHeight={260}
        nothingFoundMessage={say('Nothing has this in its name')}
        comboboxProps={{ withinPortal: false }}
        value={value}
        data={[first!, ...groups.filter(({ items }) => items.length > 0)]}
        onChange={(id) => id !== null && arrange({ [use]: id })}
        onFocus={(event) => event.currentTarget.select()}
      />
      {note !== null && (
        <Text size="xs" mt={4} c="var(--entente-ink-soft)">
          {note}
        </Text>
      )}
    </>
  );
}
