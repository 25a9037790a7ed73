import type { RawGraph, Relationship } from '../model/records';
import type { PathProblem } from './format';

/** What records say of each other beyond their ends and sources: verbs, disputes, former ids, footnotes of stories. */
export function checkReferences(graph: RawGraph): readonly PathProblem[] {
  return [...checkVerbs(graph), ...checkDisputes(graph), ...checkFormerIds(graph), ...checkStories(graph)];
}

function checkVerbs({ verbs, relationshipTypes, relationships }: RawGraph): readonly PathProblem[] {
  const types = new Set(relationshipTypes.map((type) => type.id));
  const typeOfVerb = new Map(verbs.map((verb) => [verb.id, verb.type]));
  const ofVerbs = verbs.flatMap((verb, at): PathProblem[] =>
    types.has(verb.type)
      ? []
      : [
          {
            path: ['verbs', at, 'type'],
            record: verb.id,
            what: `verb "${verb.id}" is a wording of type "${verb.type}", and there is no such type`,
            expected: 'the id of a relationship type of this file',
          },
        ],
  );
  const ofRelationships: PathProblem[] = [];
  relationships.forEach(({ id, type, verb }, at) => {
    if (verb === undefined || typeOfVerb.get(verb) === type) return;
    ofRelationships.push({
      path: ['relationships', at, 'verb'],
      record: id,
      what: `relationship "${id}" has the verb "${verb}", which is no wording of its type "${type}"`,
      expected: `a verb of this file whose type is "${type}"`,
    });
  });
  return [...ofVerbs, ...ofRelationships];
}

function checkDisputes({ relationships }: RawGraph): readonly PathProblem[] {
  const disputing = relationships.map((one, at) => ({ one, at })).filter(({ one }) => one.disputes !== undefined);
  if (disputing.length === 0) return [];
  const byId = new Map(relationships.map((one) => [one.id, one]));
  return disputing.flatMap(({ one, at }) =>
    one.disputes!.flatMap((other, position): PathProblem[] => {
      const trouble = disputeTrouble(one, byId.get(other));
      const path = ['relationships', at, 'disputes', position];
      const what = `relationship "${one.id}" disputes "${other}", ${trouble}`;
      return trouble === null
        ? []
        : [{ path, record: one.id, what, expected: 'two relationships that name each other' }];
    }),
  );
}

function disputeTrouble(one: Relationship, other: Relationship | undefined): string | null {
  if (!other) return 'and there is no such relationship';
  if (other === one) return 'which is itself';
  return other.disputes?.includes(one.id) ? null : 'which does not name it in turn';
}

function checkFormerIds({ entities, relationships }: RawGraph): readonly PathProblem[] {
  const hasFormer = [entities, relationships].some((records) => records.some((one) => one.formerly !== undefined));
  if (!hasFormer) return [];
  const taken = new Set([...entities, ...relationships].map((record) => record.id));
  const problems: PathProblem[] = [];
  for (const [kind, records] of Object.entries({ entities, relationships })) {
    records.forEach((record, at) =>
      record.formerly?.forEach((former, position) => {
        if (taken.has(former)) {
          problems.push({
            path: [kind, at, 'formerly', position],
            record: record.id,
            what: `"${record.id}" says that it was formerly "${former}", which another record is called`,
            expected: 'an id that no other record has or had',
          });
        }
        taken.add(former);
      }),
    );
  }
  return problems;
}

function checkStories({ stories, relationships }: RawGraph): readonly PathProblem[] {
  if (stories.length === 0) return [];
  const known = new Set(relationships.map((one) => one.id));
  return stories.flatMap((story, storyAt) =>
    story.steps.flatMap((step, stepAt) =>
      step.text.flatMap((sentence, sentenceAt) =>
        sentence.notes.flatMap((note, noteAt): PathProblem[] =>
          known.has(note)
            ? []
            : [
                {
                  path: ['stories', storyAt, 'steps', stepAt, 'text', sentenceAt, 'notes', noteAt],
                  record: story.id,
                  what: `story "${story.id}", step ${stepAt + 1}, has a footnote to "${note}", and there is no such relationship`,
                  expected: 'the id of a relationship of this file',
                },
              ],
        ),
      ),
    ),
  );
}
