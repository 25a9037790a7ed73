import type { RawGraph, Relationship } from '../model/records';
import type { PathProblem } from './format';
import { say } from '../words/say';

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
            what: say('verb "{id}" is a wording of type "{type}", and there is no such type', {
              id: verb.id,
              type: verb.type,
            }),
            expected: say('the id of a relationship type of this file'),
          },
        ],
  );
  const ofRelationships: PathProblem[] = [];
  relationships.forEach(({ id, type, verb }, at) => {
    if (verb === undefined || typeOfVerb.get(verb) === type) return;
    ofRelationships.push({
      path: ['relationships', at, 'verb'],
      record: id,
      what: say('relationship "{id}" has the verb "{verb}", which is no wording of its type "{type}"', {
        id,
        verb,
        type,
      }),
      expected: say('a verb of this file whose type is "{type}"', { type }),
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
      if (trouble === null) return [];
      const what = say(
        'relationship "{id}" disputes "{other}", {trouble, select, missing {and there is no such relationship} itself {which is itself} other {which does not name it in turn}}',
        { id: one.id, other, trouble },
      );
      return [{ path, record: one.id, what, expected: say('two relationships that name each other') }];
    }),
  );
}

function disputeTrouble(one: Relationship, other: Relationship | undefined): 'missing' | 'itself' | 'silent' | null {
  if (!other) return 'missing';
  if (other === one) return 'itself';
  return other.disputes?.includes(one.id) ? null : 'silent';
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
            what: say('"{id}" says that it was formerly "{former}", which another record is called', {
              id: record.id,
              former,
            }),
            expected: say('an id that no other record has or had'),
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
                  what: say(
                    'story "{id}", step {step}, has a footnote to "{note}", and there is no such relationship',
                    { id: story.id, step: stepAt + 1, note },
                  ),
                  expected: say('the id of a relationship of this file'),
                },
              ],
        ),
      ),
    ),
  );
}
