import './path.css';
import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Path } from '@/core/explore/find-paths';
import type { Miss } from '@/core/explore/nearest-path';
import { clearestOf, journeyWords, stepDayWords, viaWords } from '@/core/explore/path-words';
import type { Row } from '@/core/model/dataset';
import { spanWords } from '@/core/show/date-words';
import { figureWords } from '@/core/show/figure-words';
import { readFrom } from '@/core/show/reading';
import { say, word } from '@/core/words/say';
import { useActions, useLateFact, useOpened } from '../app-context';
import { ConfidenceMark } from './ConfidenceMark';
import { EntityLink } from './EntityLink';
import { SourceList } from './SourceList';

type PathStepsProps = {
  readonly path: Path;
  /** Place in the list of paths, from 1, and how long the list is. */
  readonly number: number;
  readonly count: number;
  /** Told when a person points at the path, and when they no longer do. */
  readonly onPoint?: (isPointed: boolean) => void;
};

/** A path as a list that opens: each entity on it, and between two what carries the step, with its sources. */
export function PathSteps({ path, number, count, onPoint }: PathStepsProps) {
  const { dataset } = useOpened();
  const window = useLateFact((state) => state.view.query);
  const [isOpen, setOpen] = useState(number === 1);
  const id = useId();
  const steps = path.steps.length;
  const journey = journeyWords(dataset, path, window);
  return (
    <section
      className="path"
      onPointerEnter={() => onPoint?.(true)}
      onPointerLeave={() => onPoint?.(false)}
      onFocus={() => onPoint?.(true)}
      onBlur={() => onPoint?.(false)}
    >
      <h3 className="path-heading">
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <ChevronRight size={14} aria-hidden />
          <span>
            {count > 1 && `${number}. `}
            {say('{count, plural, one {# step} other {# steps}}', { count: steps })}{' '}
            <span className="path-via">{viaWords(dataset, path)}</span>
          </span>
        </button>
      </h3>
      <div id={id} hidden={!isOpen}>
        {journey !== '' && <p className="path-journey">{journey}</p>}
        <ol className="plain-list path-steps">
          <li>
            <EntityLink row={path.from} />
          </li>
          {path.steps.map((step, at) => (
            <li key={step.to}>
              <StepEvidence
                path={path}
                at={at}
                from={at === 0 ? path.from : path.steps[at - 1]!.to}
                day={stepDayWords(dataset, path, at, window)}
              />
              <EntityLink row={step.to} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

const MISSES: Readonly<Record<Miss, string>> = {
  hidden: word('Missing: the filters hide what would carry this step'),
  earlier: word('Missing: this was over before the step before it'),
};

type StepProps = {
  readonly path: Path;
  readonly at: number;
  readonly from: Row;
  /** When it is taken, in words. */
  readonly day: string | null;
};

/** What carries a step: one relationship with its sources, and the way to the others. */
function StepEvidence({ path, at, from, day }: StepProps) {
  const { dataset } = useOpened();
  const { select } = useActions();
  const step = path.steps[at]!;
  const row = clearestOf(dataset, step.relationships);
  const record = dataset.relationships.records[row]!;
  const { verb } = readFrom(dataset, row, from);
  const others = step.relationships.length - 1;
  return (
    <div className="path-step" data-missed={step.miss}>
      {step.miss && <p className="path-miss">{say(MISSES[step.miss])}</p>}
      <p>
        <button type="button" className="text-button verb" onClick={() => select([record.id])}>
          {verb}
        </button>{' '}
        {record.value && <span className="figure">{figureWords(record.value)} </span>}
        <span className="when">{spanWords(record)}</span> <ConfidenceMark confidence={record.confidence} />
      </p>
      {day !== null && <p className="path-day">{say('step taken {day}', { day })}</p>}
      <SourceList ids={record.sources} />
      {others > 0 && (
        <button type="button" className="text-button" onClick={() => select([record.from, record.to])}>
          {say('and {count, number} more between the two', { count: others })}
        </button>
      )}
    </div>
  );
}
