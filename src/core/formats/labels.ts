import type { Importer } from './importer';
import type { RelationshipDraft } from './sound-fields';
import { word } from '../words/say';

/** Different labels that may always be types, and how often one must come on average where there are more. */
const FEW = 12;
const OFTEN = 5;

/**
 * How ties are typed by a label, in files whose ties have no other type: labels that are few or come again are types,
 * others are summaries.
 */
export function typedByLabel(
  labels: readonly (string | undefined)[],
  { remark }: Pick<Importer, 'remark'>,
): (draft: RelationshipDraft, label: string | undefined) => RelationshipDraft {
  const given = labels.filter((label) => label !== undefined);
  const different = new Set(given).size;
  const areTypes = different <= Math.max(FEW, given.length / OFTEN);
  return (draft, label) => {
    if (label === undefined) return draft;
    if (draft.type === undefined && areTypes) {
      remark({
        outcome: 'changed',
        what: word('labels of relationships'),
        why: word('nothing else says of what kind they are; taken as types'),
      });
      return { ...draft, type: label };
    }
    if (draft.summary === undefined) return { ...draft, summary: label };
    return { ...draft, properties: { ...draft.properties, label } };
  };
}
