import type { Path, PathStep } from '@/core/explore/find-paths';
import type { Miss } from '@/core/explore/nearest-path';
import type { Row } from '@/core/model/dataset';
import { DAY_MAX, DAY_MIN, isoDay } from '@/core/model/time';
import { dateWords, spanWords } from '@/core/show/date-words';
import { readFrom } from '@/core/show/reading';
import { useActions, useOpened } from '../app-context';
import { ConfidenceMark } from './ConfidenceMark';
import { EntityLink } from './EntityLink';
import { SourceList } from './SourceList';

type PathStepsProps = {
  readonly path: Path;
  /** Place in the list of paths, from 1, and how long the list is. */
  readonly number: number;
  readonly count: number;
};

/** A path as a list: each entity on it, and between two what carries the step, with its sources. */
export function PathSteps({ path, number, count }: PathStepsProps) {
  const steps = path.steps.length;
  return (
    <section className="path">
      <h3 className="card-heading">
        {count > 1 && `${number}. `}
        {steps} {steps === 1 ? 'step' : 'steps'}
      </h3>
      <ol className="plain-list path-steps">
        <li>
          <EntityLink row={path.from} />
        </li>
        {path.steps.map((step, at) => (
          <li key={step.to}>
            <StepEvidence step={step} from={at === 0 ? path.from : path.steps[at - 1]!.to} />
            <EntityLink row={step.to} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const MISSES: Readonly<Record<Miss, string>> = {
  hidden: 'Missing: the filters hide what would carry this step',
  earlier: 'Missing: this was over before the step before it',
};

/** What carries a step: one relationship with its sources, and the way to the others. */
function StepEvidence({ step, from }: { readonly step: PathStep; readonly from: Row }) {
  const { dataset } = useOpened();
  const { select } = useActions();
  const row = step.relationships.at(-1)!;
  const record = dataset.relationships.records[row]!;
  const { verb } = readFrom(dataset, row, from);
  const others = step.relationships.length - 1;
  return (
    <div className="path-step" data-missed={step.miss}>
      {step.miss && <p className="path-miss">{MISSES[step.miss]}</p>}
      <button type="button" className="text-button verb" onClick={() => select([record.id])}>
        {verb}
      </button>{' '}
      <span className="when">{spanWords(record)}</span> <ConfidenceMark confidence={record.confidence} />
      {step.day !== null && step.day !== DAY_MIN && step.day !== DAY_MAX && (
        <span className="hint"> taken on {dateWords(isoDay(step.day))}</span>
      )}
      {others > 0 && (
        <button type="button" className="text-button" onClick={() => select([record.from, record.to])}>
          and {others} more
        </button>
      )}
      <SourceList ids={record.sources} />
    </div>
  );
}
