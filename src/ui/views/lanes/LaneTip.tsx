import { spanWords } from '@/core/show/date-words';
import { figureWords } from '@/core/show/figure-words';
import { itemLabel } from '@/core/show/lane-words';
import { nameOf } from '@/core/words/naming';
import { useOpened } from '../../app-context';
import { ChangeMark } from '../../parts/ChangeMark';
import { ConfidenceMark } from '../../parts/ConfidenceMark';
import { FamilyMark } from '../../parts/FamilyMark';
import type { Hovered } from './use-lane-pointer';

const WIDTH = 300;

/** What the item under the pointer says, beside it. */
export function LaneTip({ hovered: { relationship, entity, x, y } }: { readonly hovered: Hovered }) {
  const { dataset } = useOpened();
  const record = dataset.relationships.records[relationship]!;
  const isLow = y > globalThis.innerHeight - 190;
  const place = {
    left: Math.max(8, Math.min(x + 14, globalThis.innerWidth - WIDTH - 8)),
    width: WIDTH,
    ...(isLow ? { bottom: globalThis.innerHeight - y + 14 } : { top: y + 16 }),
  };
  return (
    <div className="lanes-tip" style={place} aria-hidden>
      <p className="lanes-tip-who">
        <FamilyMark family={dataset.relationships.family[relationship]!} /> {nameOf(dataset.entities.records[entity]!)}
      </p>
      <p className="lanes-tip-what">{itemLabel(dataset, relationship, entity)}</p>
      {record.value && <p className="lanes-tip-value">{figureWords(record.value)}</p>}
      <p className="lanes-tip-when">
        <ChangeMark row={relationship} /> {spanWords(record)} <ConfidenceMark confidence={record.confidence} />
      </p>
    </div>
  );
}
