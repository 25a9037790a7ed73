import { describe, expect, it } from 'vitest';
import { readGraph } from '@/core/formats/read';

const sound = {
  format: 'entente',
  version: 1,
  id: 'small',
  title: 'A small file',
  relationshipTypes: [{ id: 'votes', label: 'votes on', inverse: 'is voted on by', family: 'votes', directed: true }],
  verbs: [{ id: 'vetoes', type: 'votes', label: 'vetoes', inverse: 'is vetoed by' }],
  stories: [
    {
      id: 'one',
      title: 'One',
      summary: 'One.',
      steps: [{ title: 'It', text: [{ text: 'It.', notes: ['r'] }], view: '' }],
    },
  ],
  sources: [{ id: 's', publisher: 'The Paper', kind: 'weekly' }],
  entities: [
    { id: 'a', type: 'state', name: 'A', formerly: ['old-a'] },
    { id: 'b', type: 'state', name: 'B' },
  ],
  relationships: [
    {
      id: 'r',
      type: 'votes',
      verb: 'vetoes',
      from: 'a',
      to: 'b',
      confidence: 'disputed',
      sources: ['s'],
      disputes: ['q'],
    },
    { id: 'q', type: 'votes', from: 'a', to: 'b', confidence: 'disputed', sources: ['s'], disputes: ['r'] },
  ],
};

function problemsAfter(change: (content: typeof sound) => void): readonly string[] {
  const content = structuredClone(sound);
  change(content);
  const result = readGraph(JSON.stringify(content, null, 1));
  return 'problems' in result ? result.problems.map((one) => `${one.place?.line}: ${one.what}`) : [];
}

describe('what records say of each other', () => {
  it('is taken as it is where it is sound', () => {
    const result = readGraph(JSON.stringify(sound));
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    expect(result.graph.verbs).toEqual(sound.verbs);
    expect(result.graph.stories).toEqual(sound.stories);
    expect(result.graph.relationships).toEqual(sound.relationships);
  });

  it('declares the kinds of sources that a file uses without declaring them', () => {
    const result = readGraph(JSON.stringify(sound));
    expect('graph' in result && result.graph.sourceKinds).toEqual([{ id: 'weekly', label: 'Weekly' }]);
  });

  it('refuses a verb of another type than the relationship has', () => {
    expect(problemsAfter((file) => (file.relationships[1]!.verb = 'praises'))).toEqual([
      expect.stringContaining('relationship "q" has the verb "praises", which is no wording of its type "votes"'),
    ]);
    expect(problemsAfter((file) => (file.verbs[0]!.type = 'elects'))[0]).toContain('there is no such type');
  });

  it('refuses a dispute that is not mutual, with nothing, or with itself', () => {
    expect(problemsAfter((file) => (file.relationships[1]!.disputes = []))[0]).toContain('does not name it in turn');
    expect(problemsAfter((file) => (file.relationships[0]!.disputes = ['q', 'gone']))[0]).toContain(
      'no such relationship',
    );
    expect(problemsAfter((file) => (file.relationships[0]!.disputes = ['q', 'r']))[0]).toContain('which is itself');
  });

  it('refuses a former id that another record has or had', () => {
    expect(problemsAfter((file) => (file.entities[0]!.formerly = ['b']))[0]).toContain(
      'which another record is called',
    );
    expect(problemsAfter((file) => (file.entities[0]!.formerly = ['x', 'x']))).toHaveLength(1);
  });

  it('refuses a footnote to nothing, and says in which step of which story', () => {
    expect(problemsAfter((file) => (file.stories[0]!.steps[0]!.text[0]!.notes = ['gone']))[0]).toMatch(
      /^\d+: story "one", step 1, has a footnote to "gone"/,
    );
  });
});
