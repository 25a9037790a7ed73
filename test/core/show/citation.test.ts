import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/core/model/build-dataset';
import { relationshipsOfSource, sourceRow } from '@/core/model/dataset';
import { citationOf } from '@/core/show/citation';
import { rawGraph } from '../../support/graph';

const sourceKinds = [
  { id: 'agency', label: 'News agency' },
  { id: 'mirror', label: 'Mirror', weak: true },
];
const cite = (source: object) => citationOf({ sourceKinds }, { id: 's', publisher: 'The Paper', ...source });

describe('the citation of a source', () => {
  it('names the publisher, and whom it carries', () => {
    expect(cite({}).by).toBe('The Paper');
    expect(cite({ origin: 'Reuters' }).by).toBe('Reuters, carried by The Paper');
  });

  it('is weak by its kind, unless it is known whom it carries', () => {
    expect(cite({ kind: 'mirror' }).isWeak).toBe(true);
    expect(cite({ kind: 'mirror', origin: 'Reuters' }).isWeak).toBe(false);
    expect(cite({ kind: 'agency' }).isWeak).toBe(false);
    expect(cite({ kind: 'nothing that is declared' }).kind).toBeNull();
  });

  it('names the language where it is not English, and none that does not exist', () => {
    expect(['ru', 'en', 'en-GB', 'x!', undefined].map((language) => cite({ language }).language)).toEqual([
      'in Russian',
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('the relationships that rest on a source', () => {
  it('are those that name it, each once', () => {
    const raw = rawGraph('a-b @TASS; b-c @TASS,Xinhua; c-d @Xinhua');
    const dataset = buildDataset({
      ...raw,
      relationships: raw.relationships.map((one) => ({ ...one, sources: [...one.sources, one.sources[0]!] })),
    });
    expect(relationshipsOfSource(dataset, sourceRow(dataset, 'source-TASS'))).toEqual([0, 1]);
    expect(relationshipsOfSource(dataset, sourceRow(dataset, 'source-Xinhua'))).toEqual([1, 2]);
    expect(relationshipsOfSource(dataset, sourceRow(dataset, 'nobody'))).toEqual([]);
  });
});
