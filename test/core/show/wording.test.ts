import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/core/model/build-dataset';
import { wordingOf } from '@/core/show/wording';
import { rawGraph } from '../../support/graph';

/** Two states and one relationship between them, of a type with a verb. */
function worded(type: { inverse?: string; directed?: boolean }, verb?: { label: string; inverse?: string }) {
  const raw = rawGraph('a-b votes 2022');
  return buildDataset({
    ...raw,
    relationshipTypes: [{ id: 'votes', label: 'voted on', family: raw.families[0]!.id, ...type }],
    verbs: verb ? [{ id: 'abstained', type: 'votes', ...verb }] : [],
    relationships: raw.relationships.map((one) => (verb ? { ...one, verb: 'abstained' } : one)),
  });
}

describe('the words of a relationship', () => {
  it('are those of its type', () => {
    expect(wordingOf(worded({ inverse: 'was voted on by' }), 0)).toEqual({
      label: 'voted on',
      inverse: 'was voted on by',
    });
  });

  it('are those of its verb where it has one', () => {
    const dataset = worded({ inverse: 'was voted on by' }, { label: 'abstained on', inverse: 'saw an abstention by' });
    expect(wordingOf(dataset, 0)).toEqual({ label: 'abstained on', inverse: 'saw an abstention by' });
  });

  it('are the same from both ends where the type is not directed', () => {
    expect(wordingOf(worded({ directed: false }), 0).inverse).toBe('voted on');
  });

  it('point back where a directed type has no inverse', () => {
    expect(wordingOf(worded({}), 0).inverse).toBe('← voted on');
  });
});
