import type { Row } from '@/core/model/dataset';
import { labelOf, pluralOf } from '@/core/words/naming';
import { useFact, useOpened } from '../../app-context';
import { EntityIcon } from '../../parts/EntityIcon';
import { FamilyMark } from '../../parts/FamilyMark';

type LaneHeadingProps = {
  readonly index: number;
  readonly top: number;
  readonly height: number;
  /** Row of a type or of a family. */
  readonly group: Row | null;
  readonly count: number;
};

/** The heading over the lanes of one type, or of one family. */
export function LaneHeading({ index, top, height, group, count }: LaneHeadingProps) {
  const { dataset } = useOpened();
  const by = useFact((state) => state.view.arrangement.lanesBy);
  const type = by === 'type' ? dataset.entityTypes[group ?? 0] : undefined;
  const family = dataset.families[group ?? 0];
  const label = type ? pluralOf(type) : family && labelOf(family);
  return (
    <div role="row" aria-rowindex={index} className="lane-heading" style={{ top, height }}>
      <div role="rowheader">
        {type ? <EntityIcon type={type.id} /> : <FamilyMark family={group ?? 0} />}
        <span className="lane-heading-text">{label}</span>
        <span className="lane-count">{count}</span>
      </div>
    </div>
  );
}
