import './change.css';
import type { ReactNode } from 'react';
import { memo, useState } from 'react';
import { CHANGE_SIGNS } from '@/core/model/change';
import type { Scheme } from '@/core/show/appearance';
import { confidenceWords } from '@/core/show/confidence-words';
import type { LegendContent } from '@/core/show/legend';
import { say } from '@/core/words/say';
import { CHANGE_WORDS } from './ChangeMark';
import { ConfidenceLine } from './ConfidenceMark';
import { TypeMark } from './TypeMark';

type Props = {
  readonly content: LegendContent;
  readonly scheme: Scheme;
  readonly isOpenAtFirst: boolean;
  /** The colours of entities mean their types. */
  readonly isTypeColoured: boolean;
  /** What else there is to explain. */
  readonly children: ReactNode;
};

/** What the colours, lines and signs in the picture mean; only what is in it. */
export const Legend = memo(function Legend(props: Props) {
  const { content, scheme, isOpenAtFirst, isTypeColoured, children } = props;
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const { changes, families, types, confidences, hasPossible } = content;
  const typeList = (
    <ul aria-label={say('Types of entities')}>
      {types.map((type) => (
        <li key={type.id}>
          <TypeMark look={type} scheme={scheme} isColoured={isTypeColoured} />
          {type.label}
        </li>
      ))}
    </ul>
  );
  return (
    <details className="legend" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('Legend')}</summary>
      <div className="legend-body">
        {changes.length > 0 && (
          <ul aria-label={say('From the earlier window to the later')}>
            {changes.map((change) => (
              <li key={change}>
                <span className={`legend-line change-line ${change}`} />
                <span className={`change-sign ${change}`} aria-hidden>
                  {CHANGE_SIGNS[change]}
                </span>
                {say(change === 'continued' ? 'continued (in the colour of its family)' : CHANGE_WORDS[change])}
              </li>
            ))}
          </ul>
        )}
        {families.length > 0 && (
          <ul aria-label={say('Families of relationships')}>
            {families.map(({ id, label, colour }) => (
              <li key={id}>
                <span className="legend-line" style={{ background: colour[scheme] }} />
                {label}
              </li>
            ))}
          </ul>
        )}
        <ul aria-label={say('Lines')}>
          {confidences.map((confidence) => (
            <li key={confidence}>
              <ConfidenceLine confidence={confidence} />
              {confidenceWords(confidence)}
            </li>
          ))}
          {hasPossible && (
            <li className="legend-possible">
              <ConfidenceLine confidence="confirmed" />
              {say('possibly in the window')}
            </li>
          )}
        </ul>
        {changes.length > 0 ? (
          // A comparison is about ties, and has much to explain about them.
          <details className="legend-more">
            <summary>{say('Types of entities')}</summary>
            {typeList}
          </details>
        ) : (
          typeList
        )}
        {children}
      </div>
    </details>
  );
});
