import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/core/model/build-dataset';
import { entityRow, presentEntity, presentRelationship, relationshipRow } from '@/core/model/dataset';
import { readLink, writeLink } from '@/state/permalink';
import { pruneView } from '@/state/story';
import { rawGraph } from '../../support/graph';

const raw = rawGraph('a-b supplies 2014');
const present = raw.relationships[0]!.id;
const dataset = buildDataset({
  ...raw,
  entities: raw.entities.map((entity) => (entity.id === 'a' ? { ...entity, formerly: ['old-a'] } : entity)),
  relationships: raw.relationships.map((one) => ({ ...one, formerly: ['old-r'] })),
});

describe('an id that a record had before', () => {
  it('still finds the record', () => {
    expect(entityRow(dataset, 'old-a')).toBe(entityRow(dataset, 'a'));
    expect(relationshipRow(dataset, 'old-r')).toBe(0);
    expect(presentEntity(dataset, 'old-a')).toBe('a');
    expect(presentRelationship(dataset, 'old-r')).toBe(present);
    expect(presentEntity(dataset, 'nobody')).toBeNull();
  });

  it('becomes the present one in a link, without a notice and without repeats', () => {
    const { view, notices } = pruneView(readLink('actor=old-a,a,b&select=old-r').view, dataset);
    expect(notices).toEqual([]);
    expect(writeLink(view)).toBe(`actor=a,b&select=${present}`);
  });
});
