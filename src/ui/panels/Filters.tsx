import './filters.css';
import { Button, MultiSelect, NumberInput, Switch } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import { CONFIDENCES } from '@/core/model/records';
import { EVERYTHING, type Query } from '@/core/query/filters';
import { facetsOf } from '@/core/show/facets';
import { useActions, useFact, useOpened } from '../app-context';
import { ChoiceList } from '../parts/ChoiceList';
import { ConfidenceLine } from '../parts/ConfidenceMark';
import { EntityIcon } from '../parts/EntityIcon';
import { FamilyMark } from '../parts/FamilyMark';
import { ActorFilter } from './ActorFilter';
import { HiddenByHand } from './HiddenByHand';

/** Every filter but the date's (which is the time strip), each with what its choices have to show. */
export function Filters() {
  const { dataset } = useOpened();
  const { ask, liftAll } = useActions();
  const query = useFact((state) => state.view.query);
  const asked = useDeferredValue(query);
  const facets = useMemo(() => facetsOf(dataset, asked), [dataset, asked]);
  const isAny = query !== EVERYTHING && JSON.stringify(query) !== JSON.stringify(EVERYTHING);
  return (
    <div className="filters">
      <div className="filters-head">
        <h2>Filters</h2>
        {isAny && (
          <Button size="compact-xs" variant="light" onClick={liftAll}>
            Lift all
          </Button>
        )}
      </div>
      <ActorFilter />
      <FamilyFilter query={query} counts={facets.families} />
      <TypeFilter query={query} counts={facets.relationshipTypes} />
      <ChoiceList
        title="Entities"
        choices={dataset.entityTypes.map((type, row) => ({
          id: type.id,
          label: type.plural ?? type.label,
          mark: <EntityIcon type={type.id} />,
          count: facets.entityTypes[row]!,
        }))}
        chosen={query.entity}
        onChoose={(entity) => ask({ entity })}
      />
      <Switch
        size="xs"
        label="Entities without a relationship in view"
        checked={query.orphans === 'show'}
        onChange={(event) => ask({ orphans: event.currentTarget.checked ? 'show' : 'hide' })}
      />
      <ChoiceList
        title="Stated as"
        choices={CONFIDENCES.map((confidence, row) => ({
          id: confidence,
          label: confidence,
          mark: <ConfidenceLine confidence={confidence} />,
          count: facets.confidences[row]!,
        }))}
        chosen={query.confidence}
        onChoose={(chosen) => ask({ confidence: CONFIDENCES.filter((one) => chosen.includes(one)) })}
      />
      <EvidenceFilter query={query} />
      <HiddenByHand />
    </div>
  );
}

type PartProps = { readonly query: Query; readonly counts: Uint32Array };

/** Families; single types chosen below are left alone until families are chosen. */
function FamilyFilter({ query, counts }: PartProps) {
  const { dataset } = useOpened();
  const { ask } = useActions();
  const families = dataset.families.map((family) => family.id);
  const types = query.relation.filter((id) => !families.includes(id));
  const chosen = query.relation.filter((id) => families.includes(id));
  return (
    <ChoiceList
      title="Relationships"
      choices={dataset.families.map((family, row) => ({
        id: family.id,
        label: family.label,
        mark: <FamilyMark family={row} />,
        count: counts[row]!,
      }))}
      chosen={types.length > 0 && chosen.length === 0 ? ['(single types)'] : chosen}
      onChoose={(relation) => ask({ relation: relation.filter((id) => families.includes(id)) })}
    />
  );
}

const OPTIONS_SHOWN = 60;

function TypeFilter({ query, counts }: PartProps) {
  const { dataset } = useOpened();
  const { ask } = useActions();
  const options = useMemo(
    () =>
      dataset.families.map((family) => ({
        group: family.label,
        items: dataset.relationshipTypes
          .filter((type) => type.family === family.id)
          .map((type) => ({ value: type.id, label: type.label })),
      })),
    [dataset],
  );
  const types = new Set(dataset.relationshipTypes.map((type) => type.id));
  const familyIds = new Set(dataset.families.map((family) => family.id));
  const countOf = new Map(dataset.relationshipTypes.map((type, row) => [type.id, counts[row]!]));
  return (
    <MultiSelect
      size="xs"
      label="Single types"
      placeholder="Any type"
      searchable
      clearable
      limit={OPTIONS_SHOWN}
      data={options}
      value={query.relation.filter((id) => types.has(id) && !familyIds.has(id))}
      onChange={(chosen) => ask({ relation: [...query.relation.filter((id) => familyIds.has(id)), ...chosen] })}
      renderOption={({ option }) => (
        <span className="option-line">
          {option.label} <span className="count">{countOf.get(option.value) ?? 0}</span>
        </span>
      )}
    />
  );
}

function EvidenceFilter({ query }: { readonly query: Query }) {
  const { dataset } = useOpened();
  const { ask } = useActions();
  return (
    <>
      <MultiSelect
        size="xs"
        label="Publishers"
        placeholder="Any publisher"
        searchable
        clearable
        limit={OPTIONS_SHOWN}
        data={[...dataset.publishers]}
        value={[...query.publisher]}
        onChange={(publisher) => ask({ publisher })}
      />
      <NumberInput
        size="xs"
        label="At least so many independent publishers"
        min={0}
        max={99}
        allowDecimal={false}
        clampBehavior="strict"
        value={query.minPublishers}
        onChange={(value) => ask({ minPublishers: Number(value) || 0 })}
      />
    </>
  );
}
