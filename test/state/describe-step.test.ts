import { describe, expect, it } from 'vitest';
import { ALL_FILTERS, EVERYTHING } from '@/core/query/filters';
import { describeStep } from '@/state/describe-step';
import { readLink } from '@/state/permalink';
import { ARRANGEMENT_PARAMETERS, DEFAULT_VIEW } from '@/state/view';
import { graph } from '../support/graph';

const dataset = graph('a-b 2014/2019; b-c 2020/..');
const told = (before: string, after: string): string =>
  describeStep(readLink(before).view, readLink(after).view, dataset);

describe('a step is told', () => {
  it.each([
    ['', 'from=2022-02&to=2024-05', 'Window 2022-02 to 2024-05'],
    ['from=2022-02', '', 'Window over all time'],
    ['', 'to=2014', 'Window to 2014'],
    ['', 'select=a', 'Selected a'],
    ['select=a', '', 'Selected nothing'],
    ['select=a', 'hide=a', 'Hid a'],
    ['hide=a', 'hide=a,b,c', 'Hid b and c'],
    ['hide=a,b,c', '', 'Showed again 3 entities'],
    ['', 'path=a,b&select=a,b', 'Paths from a to b'],
    ['', 'lanes-by=type', 'Lanes by type'],
    ['', 'pin=a:1:2', 'Moved a'],
    ['pin=a:1:2', '', 'Put back what was moved'],
    ['', 'story=x&step=2&from=2014&select=a', 'Story: step 2'],
    ['', 'compare=2010/2013', 'Compared with 2010 to 2013'],
    ['', 'min-publishers=2', 'Min publishers: 2'],
    ['', 'colour=pagerank', 'Colour: PageRank'],
    ['colour=pagerank', '', 'Colour: type'],
    ['size=pagerank', '', 'Size: as usual'],
    ['', 'columns=degree', 'Columns: Neighbours'],
    ['', 'certain=1', 'Certain: on'],
    ['certain=1', '', 'Certain: as usual'],
    ['from=2014&hide=a', '', 'Lifted all filters'],
    ['', 'from=2014&hide=a&layout=rings&lanes-by=type', 'Window from 2014, Hid a and 2 more'],
  ])('from “%s” to “%s” as “%s”', (before, after, words) => {
    expect(told(before, after)).toBe(words);
  });

  it('in some words whatever parameter it changes, one that has no words of its own too', () => {
    const parameters = [
      ...ALL_FILTERS.flatMap((filter) => Object.entries(filter.parameters)),
      ...Object.entries(ARRANGEMENT_PARAMETERS),
    ] as readonly (readonly [string, { readonly name: string; readonly read: (text: string) => unknown }])[];
    const samples = ['1', '2', '2014', 'a,b', 'a:1:2', '2010/2013', 'hide', 'started', 'all', 'dark', 'lanes', 'table'];
    const all = [
      ...samples,
      '12',
      'type',
      'grow',
      'rings',
      'organic',
      'time',
      'disputed',
      '0.5',
      'mine%2Ca',
      'pagerank',
      'relation-property:x',
      'ru',
    ];
    for (const [key, { name, read }] of parameters) {
      const isQuery = key in EVERYTHING;
      const values = all.map(read).filter((value) => value !== null);
      const words = values.map((value) =>
        describeStep(
          DEFAULT_VIEW,
          isQuery
            ? { ...DEFAULT_VIEW, query: { ...EVERYTHING, [key]: value } }
            : { ...DEFAULT_VIEW, arrangement: { ...DEFAULT_VIEW.arrangement, [key]: value } },
          dataset,
        ),
      );
      const sayings = words.filter((one) => one !== 'Nothing else');
      expect(sayings.length, `the parameter ${name} is told`).toBeGreaterThan(0);
      for (const saying of sayings) expect(saying).not.toMatch(/undefined|\[object|^\s*$/);
    }
  });
});
