import { describe, expect, it } from 'vitest';
import { relationshipRow } from '@/core/model/dataset';
import { answer } from '@/core/query/answer';
import { readLink } from '@/state/permalink';
import { pruneView } from '@/state/story';
import { dataset, fault, graph } from './bundled';

const steps = graph.stories.flatMap((story) =>
  story.steps.map((step, at) => ({ ...step, id: story.id, name: `${story.id}, step ${at + 1}` })),
);

describe('the stories of the bundled dataset', () => {
  it('are three at least, of several steps each', () => {
    expect(graph.stories.length).toBeGreaterThanOrEqual(3);
    expect(graph.stories.filter((story) => story.steps.length < 4)).toEqual([]);
  });

  it('rest every sentence on a relationship', () => {
    const bare = steps.flatMap((step) =>
      step.text
        .filter(({ notes }) => notes.length === 0)
        .map(({ text }) => fault(step.id, `says “${text}” without a footnote`, 'name the relationships it rests on')),
    );
    expect(bare).toEqual([]);
  });

  it('show a view that the link can hold and the dataset can show', () => {
    const faults = steps.flatMap(({ id, name, view }) => {
      const read = readLink(view);
      const notices = [...read.notices, ...pruneView(read.view, dataset).notices];
      return notices.map((notice) => fault(id, `${name}: ${notice}`, 'mend the view of the step'));
    });
    expect(faults).toEqual([]);
  });

  it('show in the view of a step what its footnotes point to', () => {
    const faults = steps.flatMap(({ id, name, view, text }) => {
      const { relationshipVerdict } = answer(dataset, readLink(view).view.query);
      return text
        .flatMap(({ notes }) => notes)
        .filter((note) => relationshipVerdict[relationshipRow(dataset, note)] !== 0)
        .map((note) => fault(id, `${name} hides its own footnote ${note}`, 'widen the view of the step'));
    });
    expect(faults).toEqual([]);
  });
});

describe('what the bundled dataset says of itself', () => {
  it('is told in every language, and names the same years in each', () => {
    const { title, titles, description, descriptions } = graph;
    const said = [
      { id: graph.id, text: title, texts: titles },
      { id: graph.id, text: description!, texts: descriptions },
      ...graph.stories.flatMap((story) => [
        { id: story.id, text: story.title, texts: story.titles },
        { id: story.id, text: story.summary, texts: story.summaries },
      ]),
      ...steps.flatMap(({ id, title: text, titles: texts }) => ({ id, text, texts })),
      ...steps.flatMap(({ id, text }) => text.map((sentence) => ({ id, ...sentence }))),
    ];
    const faults = said.flatMap(({ id, text, texts }) =>
      Object.keys(SCRIPTS)
        .filter((tag) => !SCRIPTS[tag]!.test(texts?.[tag] ?? ''))
        .map((tag) => fault(id, `has no words in ${tag} for “${text}”`, 'write them beside it')),
    );
    expect(faults).toEqual([]);
    const years = said.flatMap(({ id, text, texts }) =>
      Object.entries(texts ?? {})
        .filter(([, other]) => String(yearsIn(other)) !== String(yearsIn(text)))
        .map(([tag]) => fault(id, `names other years in ${tag} than “${text}”`, 'give the same')),
    );
    expect(years).toEqual([]);
  });
});

const SCRIPTS: Readonly<Record<string, RegExp>> = { ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u };

function yearsIn(text: string): readonly string[] {
  return [...new Set(text.match(/\b(?:19|20)\d\d\b(?! 亿)/g))].toSorted();
}

describe('the questions of the bundled dataset', () => {
  it('are asked in every language, and their views can be shown and show something', () => {
    const faults = (graph.questions ?? []).flatMap(({ id, titles, query }) => {
      const read = readLink(query);
      const notices = [...read.notices, ...pruneView(read.view, dataset).notices];
      const isEmpty = !answer(dataset, read.view.query).relationshipVerdict.includes(0);
      const lacks = ['ru', 'zh'].filter((tag) => !titles?.[tag]);
      const said = [...notices, ...(isEmpty ? ['shows nothing'] : []), ...lacks.map((tag) => `has no title in ${tag}`)];
      return said.map((notice) => fault(id, notice, 'mend the question'));
    });
    expect(faults).toEqual([]);
    expect(graph.questions!.length).toBeGreaterThanOrEqual(3);
  });
});
