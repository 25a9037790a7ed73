import { LANGUAGES } from '@/languages';
import { FIRST_PATHS, MOST_PATHS, PATH_ORDERS } from '@/core/explore/find-paths';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_FILTERS } from '@/core/query/filters';
import { GROUPINGS } from '@/core/group';
import { withOwnNames } from '@/core/group/own-groups';
import { MEASURES } from '@/core/measure';
import { propertyId } from '@/core/model/property-choice';
import { COLOURINGS, SIZINGS } from '@/core/show/paint';
import { LANE_GROUPINGS } from '@/core/show/lanes';
import { PLAY_MODES, PLAY_SPEEDS } from '@/core/show/playback';
import { readLink, writeLink } from '@/state/permalink';
import { pruneView } from '@/state/story';
import { KEPT } from '@/state/state';
import type { View } from '@/state/view';
import { ARRANGEMENT_PARAMETERS, DEFAULT_VIEW, TABS } from '@/state/view';
import { datasets, hostileIds, queriesOf } from '../support/arbitraries';
import { graph } from '../support/graph';
import { withProperties } from '../support/properties';

const points = fc.record({ x: fc.integer({ min: -99999, max: 99999 }), y: fc.integer({ min: -99999, max: 99999 }) });

const ofEntities = hostileIds.map((key) => propertyId('entities', key));
const ofRelationships = hostileIds.map((key) => propertyId('relationships', key));

const views: fc.Arbitrary<View> = datasets.chain((dataset) =>
  fc.record({
    data: fc.oneof(fc.constant('russia-china'), fc.constant('https://example.org/a.json?x=1&y=2#z')),
    query: queriesOf(dataset).filter((query) => writeLink({ ...DEFAULT_VIEW, query }) !== null),
    arrangement: fc.record({
      show: fc.uniqueArray(hostileIds, { maxLength: 3 }),
      select: fc.uniqueArray(hostileIds, { maxLength: 3 }),
      path: fc.uniqueArray(hostileIds, { minLength: 2, maxLength: 2 }).chain((ids) => fc.constantFrom([], ids)),
      pair: fc.uniqueArray(hostileIds, { minLength: 2, maxLength: 2 }).chain((ids) => fc.constantFrom([], ids)),
      pathOrder: fc.constantFrom(...PATH_ORDERS),
      pathCount: fc.integer({ min: FIRST_PATHS, max: MOST_PATHS }),
      compare: fc.constantFrom('', '2022-02/2024-05', '../2014', '2014~/'),
      pin: fc.dictionary(
        hostileIds.filter((id) => id !== '__proto__'),
        points,
        { maxKeys: 3, noNullPrototype: true },
      ),
      draw: fc.constantFrom(0, 1, 60, 500),
      layout: fc.constantFrom(DEFAULT_VIEW.arrangement.layout),
      group: fc.constantFrom('', ...GROUPINGS.map(({ id }) => id)),
      groups: fc
        .array(fc.record({ name: hostileIds, members: fc.uniqueArray(hostileIds, { minLength: 1, maxLength: 3 }) }))
        .map(withOwnNames),
      openGroups: fc.uniqueArray(hostileIds, { maxLength: 3 }),
      colour: fc.oneof(fc.constantFrom(...COLOURINGS), ofEntities),
      size: fc.oneof(fc.constantFrom(...SIZINGS), ofEntities),
      tieColour: fc.oneof(fc.constant('family'), ofRelationships),
      columns: fc.uniqueArray(fc.oneof(fc.constantFrom(...MEASURES.map(({ id }) => id)), ofEntities, ofRelationships)),
      view: fc.constantFrom(...TABS),
      lanesBy: fc.constantFrom(...LANE_GROUPINGS),
      play: fc.constantFrom(...PLAY_MODES),
      speed: fc.constantFrom(...PLAY_SPEEDS),
      loop: fc.boolean(),
      theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
      lang: fc.constantFrom('', ...LANGUAGES),
      story: fc.constantFrom('', 'one', 'ü,%'),
      storyStep: fc.nat({ max: 9 }),
      embed: fc.boolean(),
    }),
  }),
);

describe('the link', () => {
  it('holds every view: reading what was written gives the same view', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { view: read, notices } = readLink(writeLink(view));
        // A window that ends before it begins is the one thing a link does not carry.
        if (notices.length > 0) expect(notices[0]).toContain('before it begins');
        else expect(read).toEqual(view);
      }),
    );
  });

  it('is empty for the first view of the bundled dataset', () => {
    expect(writeLink(DEFAULT_VIEW)).toBe('');
    expect(readLink('')).toEqual({ view: DEFAULT_VIEW, notices: [] });
  });

  it('stays readable: dates, ids and commas as they are', () => {
    const query = { ...DEFAULT_VIEW.query, from: '2022-02', to: '2024-05', actor: ['gazprom', 'cnpc'] };
    expect(writeLink({ ...DEFAULT_VIEW, query })).toBe('from=2022-02&to=2024-05&actor=gazprom,cnpc');
  });

  it('reads without and with a question mark, and any spelling of the escapes', () => {
    expect(readLink('?actor=a%2Cb').view.query.actor).toEqual(['a', 'b']);
    expect(readLink('actor=a,b').view.query.actor).toEqual(['a', 'b']);
    expect(readLink('actor=a%252Cb').view.query.actor).toEqual(['a,b']);
  });

  it('ignores a value that means nothing, and says so', () => {
    for (const broken of [
      'from=2024-13',
      'when=sometimes',
      'hops=9',
      'min-publishers=-1',
      'certain=yes',
      'draw=few',
      'view=hologram',
      'pin=x',
    ]) {
      const { view, notices } = readLink(broken);
      expect(view, broken).toEqual(DEFAULT_VIEW);
      expect(notices, broken).toHaveLength(1);
      expect(notices[0], broken).toContain(broken.split('=')[0]!);
    }
  });

  it('leaves out a window that ends before it begins, and says so', () => {
    const { view, notices } = readLink('from=2024&to=2022');
    expect(view.query).toEqual(DEFAULT_VIEW.query);
    expect(notices[0]).toContain('before it begins');
  });

  it('takes no notice of parameters that are not its own', () => {
    expect(readLink('utm_source=mail&fbclid=1')).toEqual({ view: DEFAULT_VIEW, notices: [] });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readLink(text);
        readLink(`?from=${text}&pin=${text}&select=${text}&data=${text}`);
      }),
    );
  });

  it('loses the properties that a dataset does not have, and sizes by one without numbers, each with a notice', () => {
    const dataset = withProperties([{ 'a,b:c': 'gas', fleet: 3 }]);
    const kept =
      'colour=property:a,b:c&size=property:fleet&tie-colour=relation-property:fleet&columns=degree,property:a%252Cb:c,relation-property:fleet';
    const whole = pruneView(readLink(kept).view, dataset);
    expect([writeLink(whole.view), whole.notices]).toEqual([kept, []]);
    const lost = 'colour=property:__proto__&size=property:a,b:c&columns=property:constructor,degree';
    const rest = pruneView(readLink(lost).view, dataset);
    expect(writeLink(rest.view)).toBe('columns=degree');
    expect(rest.notices).toEqual([
      "This dataset has no “property __proto__”, so the link's colour was read without.",
      "This dataset has no “numeric property a,b:c”, so the link's size was read without.",
      "This dataset has no “property constructor”, so the link's columns was read without.",
    ]);
  });

  it('loses the ids that a dataset does not have, each with a notice', () => {
    const dataset = graph('a-b');
    const { view, notices } = pruneView(readLink('actor=a,nobody&select=ghost&relation=none').view, dataset);
    expect(view.query.actor).toEqual(['a']);
    expect(view.arrangement.select).toEqual([]);
    expect(view.query.relation).toEqual([]);
    expect(notices.join(' ')).toMatch(/nobody.*ghost|ghost.*nobody/);
  });
});

describe('what is kept where', () => {
  it('names every value of a query and of an arrangement as kept in the link, and nothing else', () => {
    const inLink = Object.entries(KEPT)
      .filter(([, place]) => place === 'link')
      .map(([key]) => key);
    const codecs = [
      ...ALL_FILTERS.flatMap((filter) => Object.keys(filter.parameters)),
      ...Object.keys(ARRANGEMENT_PARAMETERS),
      'data',
    ];
    expect(inLink.toSorted()).toEqual(codecs.toSorted());
  });

  it('gives no two values the same name in the link', () => {
    const names = [
      ...ALL_FILTERS.flatMap((filter) => Object.values(filter.parameters).map((parameter) => parameter.name)),
      ...Object.values(ARRANGEMENT_PARAMETERS).map((parameter) => parameter.name),
      'data',
    ];
    expect(new Set(names).size).toBe(names.length);
  });
});
