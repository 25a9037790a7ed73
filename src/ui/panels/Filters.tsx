import './filters.css';
import { Button, MultiSelect, NumberInput, Switch } from '@mantine/core';
import { useMemo } from 'react';
import { CONFIDENCES } from '@/core/model/records';
import { iconNamed } from '@/core/show/named-icons';
import { readInterval } from '@/core/explore/compare';
import { EVERYTHING } from '@/core/query/filters';
import { confidenceWords } from '@/core/show/confidence-words';
import { facetsOf } from '@/core/show/facets';
import { say } from '@/core/words/say';
import { labelOf, pluralOf } from '@/core/words/naming';
import { useActions, useFact, useLateComputed, useLateFact, useOpened } from '../app-context';
import { usePictured } from '../use-pictured';
import { ChoiceList } from '../parts/ChoiceList';
import { ConfidenceLine } from '../parts/ConfidenceMark';
import { EntityIcon } from '../parts/EntityIcon';
import { TypeIcon } from '../parts/TypeIcon';
import { FamilyMark } from '../parts/FamilyMark';
import { ActorFilter } from './ActorFilter';
import { PropertyFilter } from './PropertyFilter';
import { HiddenByHand } from './HiddenByHand';

/** Every filter but the date's (which is the time strip), each with what its choices have to show. */
export function Filters() {
  const isPictured = usePictured(1);
  return (
    <div className="filters" aria-busy={!isPictured || undefined}>
      <FiltersHead />
      <ActorFilter />
      {isPictured && (
        <>
          <FacetFilters />
          <EvidenceFilter />
          <PropertyFilter />
        </>
      )}
      <HiddenByHand />
    </div>
  );
}

function FiltersHead() {
  const { liftAll } = useActions();
  const isAny = useLateFact((state) => JSON.stringify(state.view.query) !== JSON.stringify(EVERYTHING));
  return (
    <div className="filters-head">
      <h2>{say('Filters')}</h2>
      {isAny && (
        <Button size="compact-xs" variant="light" onClick={liftAll}>
          {say('Lift all')}
        </Button>
      )}
    </div>
  );
}

/** The filters whose choices are counted; the counts may lag behind a window that is being dragged. */
function FacetFilters() {
  const { dataset } = useOpened();
  const query = useLateFact((state) => state.view.query);
  const compare = useLateFact((state) => state.view.arrangement.compare);
  const subgraph = useLateComputed('subgraph');
  const facets = useMemo(() => {
    const other = readInterval(compare);
    // Where windows are compared, what is shown is the answer to neither.
    return other ? facetsOf(dataset, [query, { ...query, ...other }]) : facetsOf(dataset, [query], subgraph);
  }, [dataset, query, compare, subgraph]);
  return (
    <>
      <FamilyFilter counts={facets.families} />
      <TypeFilter counts={facets.relationshipTypes} />
      <EntityTypeFilter counts={facets.entityTypes} />
      <ConfidenceFilter counts={facets.confidences} />
    </>
  );
}

function EntityTypeFilter({ counts }: PartProps) {
  const { dataset } = useOpened();
  const { ask } = useActions();
  const chosen = useFact((state) => state.view.query.entity);
  const orphans = useFact((state) => state.view.query.orphans);
  return (
    <>
      <ChoiceList
        title={say('Entities')}
        choices={dataset.entityTypes.map((type, row) => ({
          id: type.id,
          label: pluralOf(type),
          mark: <EntityIcon type={type.id} />,
          count: counts[row]!,
        }))}
        chosen={chosen}
        onChoose={(entity) => ask({ entity })}
      />
      <Switch
        size="xs"
        label={say('Entities without a relationship in view')}
        checked={orphans === 'show'}
        onChange={(event) => ask({ orphans: event.currentTarget.checked ? 'show' : 'hide' })}
      />
    </>
  );
}

function ConfidenceFilter({ counts }: PartProps) {
  const { ask } = useActions();
  const chosen = useFact((state) => state.view.query.confidence);
  return (
    <ChoiceList
      title={say('Stated as')}
      choices={CONFIDENCES.map((confidence, row) => ({
        id: confidence,
        label: confidenceWords(confidence),
        mark: <ConfidenceLine confidence={confidence} />,
        count: counts[row]!,
      }))}
      chosen={chosen}
      onChoose={(ids) => ask({ confidence: CONFIDENCES.filter((one) => ids.includes(one)) })}
    />
  );
}

type PartProps = { readonly counts: Uint32Array };

/** Families; single types chosen below are left alone until families are chosen. */
function FamilyFilter({ counts }: PartProps) {
  const { dataset } = useOpened();
  const { ask } = useActions();
  const relation = useFact((state) => state.view.query.relation);
  const families = dataset.families.map((family) => family.id);
  const types = relation.filter((id) => !families.includes(id));
  const chosen = relation.filter((id) => families.includes(id));
  return (
    <ChoiceList
      title={say('Relationships')}
      choices={dataset.families.map((family, row) => ({
        id: family.id,
        label: labelOf(family),
        mark: <FamilyMark family={row} />,
        count: counts[row]!,
      }))}
      chosen={chosen.length > 0 ? chosen : types}
      onChoose={(ids) => ask({ relation: ids.filter((id) => families.includes(id)) })}
    />
  );
}

const OPTIONS_SHOWN = 60;

function TypeFilter({ counts }: PartProps) {
  const { dataset } = useOpened();
  const { ask } = useActions();
  const relation = useFact((state) => state.view.query.relation);
  const options = useMemo(
    () =>
      dataset.families.map((family) => ({
        group: labelOf(family),
        items: dataset.relationshipTypes
          .filter((type) => type.family === family.id)
          .map((type) => ({ value: type.id, label: labelOf(type) })),
      })),
    [dataset],
  );
  const typeOf = new Map(dataset.relationshipTypes.map((type) => [type.id, type]));
  const familyIds = new Set(dataset.families.map((family) => family.id));
  const countOf = new Map(dataset.relationshipTypes.map((type, row) => [type.id, counts[row]!]));
  if (dataset.relationshipTypes.length === 0) return null;
  return (
    <MultiSelect
      size="xs"
      label={say('Single types')}
      placeholder={say('Any type')}
      searchable
      clearable
      limit={OPTIONS_SHOWN}
      comboboxProps={{ keepMounted: false }}
      data={options}
      value={relation.filter((id) => typeOf.has(id) && !familyIds.has(id))}
      onChange={(chosen) => ask({ relation: [...relation.filter((id) => familyIds.has(id)), ...chosen] })}
      renderOption={({ option }) => (
        <span className="option-line">
          <span>
            <TypeIcon icon={iconNamed(typeOf.get(option.value)?.icon)} /> {option.label}
            <small className="option-meaning">{typeOf.get(option.value)?.definition}</small>
          </span>{' '}
          <span className="count">{countOf.get(option.value) ?? 0}</span>
        </span>
      )}
    />
  );
}

function EvidenceFilter() {
  const { dataset } = useOpened();
  const { ask } = useActions();
  const publisher = useFact((state) => state.view.query.publisher);
  const minPublishers = useFact((state) => state.view.query.minPublishers);
  // What a link asks for can be lifted here, whether the data has it or not.
  if (dataset.publishers.length === 0 && publisher.length === 0 && minPublishers === 0) return null;
  return (
    <>
      <MultiSelect
        size="xs"
        label={say('Publishers')}
        placeholder={say('Any publisher')}
        searchable
        clearable
        limit={OPTIONS_SHOWN}
        data={[...dataset.publishers]}
        value={[...publisher]}
        onChange={(names) => ask({ publisher: names })}
      />
      <NumberInput
        size="xs"
        label={say('At least so many independent publishers')}
        min={0}
        max={99}
        allowDecimal={false}
        clampBehavior="strict"
        value={minPublishers}
        onChange={(value) => ask({ minPublishers: Number(value) || 0 })}
      />
    </>
  );
}
