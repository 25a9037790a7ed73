import { useEffect, useState } from 'react';
import type { Row } from '@/core/model/dataset';
import { MEASURES } from '@/core/measure';
import { measureWords } from '@/core/show/paint';
import { say } from '@/core/words/say';
import { useActions, useFact, useLateComputed } from '../../app-context';

const ALL = MEASURES.map(({ id }) => id);

/** What measures say of an entity in the window, once somebody asks. */
export function EntityMeasures({ row }: { readonly row: Row }) {
  const [isOpen, setOpen] = useState(false);
  const { lookAtMeasures } = useActions();
  useEffect(() => {
    if (!isOpen) return;
    lookAtMeasures(ALL);
    return () => lookAtMeasures([]);
  }, [isOpen, lookAtMeasures]);
  return (
    <details className="card-measures" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('Measures in this window')}</summary>
      {isOpen && <Values row={row} />}
    </details>
  );
}

function Values({ row }: { readonly row: Row }) {
  const measured = useFact((state) => state.measured);
  const subgraph = useLateComputed('subgraph');
  const isLate = measured?.subgraph !== subgraph;
  return (
    <dl className="facts" aria-busy={isLate}>
      {MEASURES.map((measure) => {
        const values = measured?.values[measure.id];
        return (
          <div key={measure.id}>
            <dt title={say(measure.description)}>{say(measure.label)}</dt>
            <dd>
              {values === null ? say('not computed for so much') : measureWords(measure, values?.[row])}
              {values && measure.kind !== 'group' && <small> {rankWords(values, row)}</small>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** "4th of 751": how many stand higher, plus one; nothing for an entity without a value. */
function rankWords(values: Float64Array, row: Row): string {
  const own = values[row]!;
  if (Number.isNaN(own)) return '';
  let [higher, all] = [0, 0];
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    all++;
    if (value > own) higher++;
  }
  return say('no. {rank, number} of {count, number}', { rank: higher + 1, count: all });
}
