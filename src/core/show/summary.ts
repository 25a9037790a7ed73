import { say } from '../words/say';
import type { Dataset } from '../model/dataset';
import type { Subgraph } from '../query/answer';
import type { Hidden } from '../query/explain';
import { hiddenBy } from '../query/explain';

/** One reason why something is not shown, with how much: "1,204 by date". */
export type HiddenPart = { readonly filter: string; readonly text: string };

/** The sentence that says what is shown and what is not, in parts, so that each can lift its filter. */
export type Summary = { readonly shown: string; readonly hidden: readonly HiddenPart[] };

/** Sums up a subgraph: counts against the whole dataset, and every filter with its share of what is missing. */
export function summaryOf(dataset: Dataset, subgraph: Subgraph): Summary {
  const entities = say('{count, number} of {total, plural, one {# entity} other {# entities}}', {
    count: subgraph.entities.length,
    total: dataset.entities.count,
  });
  const relationships = say('{count, number} of {total, plural, one {# relationship} other {# relationships}}', {
    count: subgraph.relationships.length,
    total: dataset.relationships.count,
  });
  const hidden = hiddenBy(subgraph).filter((part) => part.relationships > 0 || part.entities > 0);
  return {
    shown: `${entities} · ${relationships}`,
    hidden: hidden.map((part) => ({ filter: part.filter, text: hiddenWords(part) })),
  };
}

/** The same for those who hear the screen: "38 entities, 71 relationships; hidden: 12 by date". */
export function summaryInWords(dataset: Dataset, subgraph: Subgraph): string {
  const said = say(
    '{entities, plural, one {# entity} other {# entities}}, {relationships, plural, one {# relationship} other {# relationships}}',
    { entities: subgraph.entities.length, relationships: subgraph.relationships.length },
  );
  const reasons = summaryOf(dataset, subgraph)
    .hidden.map(({ text }) => text)
    .join(say(', '));
  return reasons === ''
    ? say('{shown}; nothing hidden', { shown: said })
    : say('{shown}; hidden: {reasons}', { shown: said, reasons });
}

function hiddenWords(part: Pick<Hidden, 'relationships' | 'entities' | 'reason'>): string {
  const reason = say(part.reason, {}, 'hidden');
  return part.relationships > 0
    ? say('{count, number} {reason}', { count: part.relationships, reason })
    : say('{count, plural, one {# entity} other {# entities}} {reason}', { count: part.entities, reason });
}
