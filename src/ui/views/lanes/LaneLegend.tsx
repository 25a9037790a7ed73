import type { ReactNode } from 'react';
import { memo, useMemo } from 'react';
import { CHANGES } from '@/core/model/change';
import { CONFIDENCES } from '@/core/model/records';
import { confidenceWords } from '@/core/show/confidence-words';
import { labelOf } from '@/core/words/naming';
import { say, word } from '@/core/words/say';
import { useLateComputed, useOpened } from '../../app-context';
import { CHANGE_WORDS } from '../../parts/ChangeMark';
import { ConfidenceLine } from '../../parts/ConfidenceMark';
import { FamilyMark } from '../../parts/FamilyMark';

/** What colours, lines and ends of the lanes mean: the ends in a line below them, all of it on demand. */
export const LaneLegend = memo(function LaneLegend() {
  return (
    <div className="lanes-foot">
      <ul className="lanes-signs" aria-hidden>
        <Ends />
      </ul>
      <details className="lanes-legend">
        <summary>{say('Legend')}</summary>
        <div className="lanes-legend-body">
          <Changes />
          <Families />
          <ul className="lanes-signs" aria-label={say('Ends')}>
            <Ends />
          </ul>
          <ul className="lanes-signs" aria-label={say('Lines')}>
            {CONFIDENCES.map((confidence) => (
              <li key={confidence}>
                <ConfidenceLine confidence={confidence} /> {confidenceWords(confidence)}
              </li>
            ))}
            <li>{say('what is not confirmed has a hollow mark')}</li>
          </ul>
        </div>
      </details>
    </div>
  );
});

/** The colours of what became of relationships, where two windows are compared. */
function Changes() {
  const isComparing = useLateComputed('comparison') !== null;
  if (!isComparing) return null;
  return (
    <ul className="lanes-signs" aria-label={say('From the earlier window to the later')}>
      {CHANGES.map((change) => (
        <li key={change}>
          <span className={`legend-line change-line ${change}`} />
          {say(CHANGE_WORDS[change])}
        </li>
      ))}
    </ul>
  );
}

/** The colours of what is in view. */
function Families() {
  const { dataset } = useOpened();
  const rows = useLateComputed('subgraph')?.relationships;
  const families = useMemo(() => {
    const present = new Set(Array.from(rows ?? [], (row) => dataset.relationships.family[row]!));
    return [...dataset.families.keys()].filter((family) => present.has(family));
  }, [dataset, rows]);
  return (
    <ul className="lanes-signs" aria-label={say('Families of relationships')}>
      {families.map((family) => (
        <li key={family}>
          <FamilyMark family={family} /> {labelOf(dataset.families[family]!)}
        </li>
      ))}
    </ul>
  );
}

function Ends() {
  return SIGNS.map(([words, sign]) => (
    <li key={words}>
      <svg width="34" height="10" aria-hidden>
        {sign}
      </svg>
      {say(words)}
    </li>
  ));
}

const SIGNS: readonly (readonly [words: string, sign: ReactNode])[] = [
  [word('ended'), <path key="ended" d="M1 3h31v4h-31zM30.5 0.5h1.5v9h-1.5z" />],
  [word('ongoing'), <path key="ongoing" d="M1 3h26v-3l7 5l-7 5v-3h-26z" />],
  [
    word('end unknown'),
    <g key="unknown">
      <path d="M1 3h9v4h-9z" />
      <path d="M13 4h2v2h-2z" opacity="0.8" />
      <path d="M18 4h2v2h-2z" opacity="0.6" />
      <path d="M23 4h2v2h-2z" opacity="0.4" />
      <path d="M28 4h2v2h-2z" opacity="0.25" />
    </g>,
  ],
  [
    word('began earlier'),
    <g key="earlier">
      <path d="M5 4h2v2h-2z" opacity="0.25" />
      <path d="M10 4h2v2h-2z" opacity="0.4" />
      <path d="M15 4h2v2h-2z" opacity="0.7" />
      <path d="M19 3h14v4h-14z" />
    </g>,
  ],
  [
    word('date imprecise'),
    <g key="imprecise">
      <path d="M3 3h5v4h-5z" opacity="0.25" />
      <path d="M8 3h5v4h-5z" opacity="0.55" />
      <path d="M13 3h8v4h-8z" />
      <path d="M21 3h5v4h-5z" opacity="0.55" />
      <path d="M26 3h5v4h-5z" opacity="0.25" />
    </g>,
  ],
  [word('event'), <path key="event" d="M17 0l5 5l-5 5l-5 -5z" />],
  [word('possibly then'), <path key="possibly" d="M1 3h32v4h-32z" opacity="0.45" />],
];
