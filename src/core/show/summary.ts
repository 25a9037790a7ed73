import type { Dataset } from '../model/dataset';
import type { Subgraph } from '../query/answer';
import { hiddenBy } from '../query/explain';

/** One reason why something is not shown, with how much: "1,204 by date". */
export type HiddenPart = { readonly filter: string; readonly text: string };

/** The sentence that says what is shown and what is not, in parts, so that each can lift its filter. */
export type Summary = { readonly shown: string; readonly hidden: readonly HiddenPart[] };

const number = new Intl.NumberFormat('en-GB');

/** Sums up a subgraph: counts against the whole dataset, and every filter with its share of what is missing. */
export function summaryOf(dataset: Dataset, subgraph: Subgraph): Summary {
  const entities = of(subgraph.entities.length, dataset.entities.count, 'entity', 'entities');
  const relationships = of(subgraph.relationships.length, dataset.relationships.count, 'relationship', 'relationships');
  const hidden = hiddenBy(subgraph).filter((part) => part.relationships > 0 || part.entities > 0);
  return {
    shown: `${entities} · ${relationships}`,
    hidden: hidden.map((part) => ({
      filter: part.filter,
      text:
        part.relationships > 0
          ? `${number.format(part.relationships)} ${part.reason}`
          : `${number.format(part.entities)} ${part.entities === 1 ? 'entity' : 'entities'} ${part.reason}`,
    })),
  };
}

function of(count: number, total: number, one: string, many: string): string {
  return `${number.format(count)} of ${number.format(total)} ${total === 1 ? one : many}`;
}
