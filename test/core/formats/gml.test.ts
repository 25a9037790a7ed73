import { describe, expect, it } from 'vitest';
import { readSound, tiesOf, troubleOf } from '../../support/reading';

describe('GML', () => {
  it('has nodes and edges with all their keys, in any spacing', () => {
    const { graph, format, notes } = readSound(
      '# made by hand\nCreator "me"\ngraph [ directed 1 label "Net"\n node [ id 1 label "A &amp; &#1041;" graphics [ x 1 y 2 ] ]\n' +
        ' node [ id 2 type "company" tag 1 tag 2 ]\n edge\n [ source 1 target 2 label "owns" weight 1.5e1 since "2014" ] ]',
      'x.gml',
    );
    expect(format).toBe('GML');
    expect(graph.title).toBe('Net');
    expect(graph.entities).toEqual([
      { id: '1', type: 'thing', name: 'A & Б' },
      { id: '2', type: 'company', name: '2', properties: { tag: [1, 2] } },
    ]);
    expect(graph.relationships).toMatchObject([{ type: 'owns', start: '2014', properties: { weight: 15 } }]);
    expect(graph.relationshipTypes).toMatchObject([{ id: 'owns', directed: true }]);
    expect(notes.join('\n')).toContain('positions in a drawing');
  });

  it('has labels as types where they are few, and as summaries where each has its own', () => {
    const file = (labels: readonly string[]) =>
      readSound(
        `graph [ node [ id 1 ] ${labels.map((label) => `edge [ source 1 target 1 label "${label}" ]`).join(' ')} ]`,
      ).graph;
    expect(tiesOf(file(['knows', 'knows', 'owns']))).toEqual(['1 -knows-> 1', '1 -knows-> 1', '1 -owns-> 1']);
    expect(file(Array.from({ length: 40 }, (_, at) => `label ${at}`)).relationships[7]).toMatchObject({
      type: 'related',
      summary: 'label 7',
    });
  });

  it.each([
    ['a list that is cut off', 'graph [\n node [ id 1 ]', '1:7 a list has no closing bracket'],
    ['a text that is cut off', 'graph [\n node [ id 1 label "A ]', '2:20 a text has no closing quote'],
    ['a key without a value', 'graph [\n node [ id ] ]', '2:9 "id" has no value'],
    ['a value without a key', 'graph [\n 7 ]', '2:2 “7” stands where a key is wanted'],
    ['a bracket too many', 'graph [ ]\n]', '2:1 “]” stands where a key is wanted'],
    [
      'lists within lists beyond all measure',
      `graph [ ${'a [ '.repeat(100_000)}`,
      '1:259 lists are nested deeper than 64',
    ],
  ])('is refused with the place of %s', (_, text, trouble) => {
    expect(troubleOf(text)).toEqual([expect.stringContaining(trouble) as unknown]);
  });
});
