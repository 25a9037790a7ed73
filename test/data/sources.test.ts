import { describe, expect, it } from 'vitest';
import { parseDate } from '@/core/model/time';
import type { Source } from '@/core/model/records';
import { fault, graph } from './bundled';

const kinds = new Map(graph.sourceKinds.map((kind) => [kind.id, kind]));
const byId = new Map(graph.sources.map((source) => [source.id, source]));

/** Parts of an address that say how a reader came to it. */
const TRACKING = /[?&](?:utm_\w+|cid|fbclid|gclid)=/;

/** What is left of an address when scheme, page, leading zeros and the end are written in one way. */
function plainAddress(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[?&]page=\d+|#.*$/g, '')
    .replaceAll(/\/0+(?=\d)/g, '/')
    .replace(/\/+$/, '');
}

/** Too weak to carry a statement alone: of a weak kind, and nobody known behind it. */
function isWeak({ kind, origin }: Source): boolean {
  return kinds.get(kind ?? '')?.weak === true && origin === undefined;
}

function faultsOf(isFaulty: (source: Source) => boolean, what: string, mend: string): readonly string[] {
  return graph.sources.filter(isFaulty).map(({ id }) => fault(id, what, mend));
}

describe('the sources of the bundled dataset', () => {
  it('have kinds that say what such a source is worth, some of them weak', () => {
    expect(graph.sourceKinds.filter(({ note }) => !note).map(({ id }) => id)).toEqual([]);
    expect(graph.sourceKinds.some(({ weak }) => weak)).toBe(true);
  });

  it('are each of a declared kind, in a language that exists', () => {
    expect(
      faultsOf(({ kind }) => !kinds.get(kind ?? '')?.note, 'is of no declared kind', 'give it a kind of "sourceKinds"'),
    ).toEqual([]);
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    expect(
      faultsOf(({ language }) => !language || !names.of(language), 'has no language', 'give the language of the page'),
    ).toEqual([]);
  });

  it('have an address each, and no two the same one, however it is written', () => {
    const seen = new Map<string, string>();
    const faults = graph.sources.flatMap(({ id, url = '' }) => {
      const twin = seen.get(plainAddress(url));
      seen.set(plainAddress(url), id);
      if (url === '') return [fault(id, 'has no address', 'give it')];
      return twin === undefined ? [] : [fault(id, `has the address of ${twin}`, 'name that source instead')];
    });
    expect(faults).toEqual([]);
  });

  it('have addresses without the marks of those who count clicks', () => {
    expect(
      faultsOf(({ url = '' }) => TRACKING.test(url), 'has an address that counts clicks', 'cut it at that part'),
    ).toEqual([]);
  });

  it('name an origin only where somebody else wrote it first', () => {
    expect(faultsOf(({ origin, publisher }) => origin === publisher, 'is its own origin', 'drop the origin')).toEqual(
      [],
    );
  });

  it('tell one publisher by one name', () => {
    const names = [...new Set(graph.sources.flatMap(({ publisher, origin }) => [publisher, origin ?? publisher]))];
    const plain = (name: string): string =>
      name.toLowerCase().replaceAll(/^the |\.(?:com|info|net|org|ru)$|[^\p{L}\p{N}]/gu, '');
    const repeats = names
      .filter((name, at) => names.findIndex((other) => plain(other) === plain(name)) !== at)
      .map((name) => `data/russia-china.json: “${name}” is a publisher under another name; write it as it is there`);
    expect(repeats).toEqual([]);
    expect(names.filter((name) => / \/ |[([]/.test(name) && !/^[^(]+ \([^)]+\)$/.test(name))).toEqual([]);
  });

  it('are of one kind for each publisher', () => {
    const kindOf = new Map(graph.sources.map(({ publisher, kind }) => [publisher, kind]));
    expect(
      faultsOf(({ publisher, kind }) => kindOf.get(publisher) !== kind, 'is of another kind', 'choose one for all'),
    ).toEqual([]);
  });

  it('have a headline that was seen, or say that none was', () => {
    const isFaulty = ({ title, note = '' }: Source): boolean =>
      title === undefined ? !note.startsWith('Headline not seen') : note.startsWith('Headline not seen');
    expect(
      faultsOf(isFaulty, 'does not say whether its headline was seen', 'give the title or the note, not both'),
    ).toEqual([]);
    expect(
      faultsOf(({ title, publisher }) => title === publisher, 'has its publisher as headline', 'drop the title'),
    ).toEqual([]);
  });

  it('were published on a day that can be read', () => {
    const isFaulty = ({ published }: Source): boolean => published !== undefined && !parseDate(published);
    expect(faultsOf(isFaulty, 'has a date that cannot be read', 'give an EDTF date, or none')).toEqual([]);
  });

  it('are each used by something', () => {
    const used = new Set([
      ...graph.entities.flatMap(({ sources }) => sources ?? []),
      ...graph.relationships.flatMap(({ sources }) => sources),
    ]);
    expect(faultsOf(({ id }) => !used.has(id), 'is used by nothing', 'drop it')).toEqual([]);
  });
});

describe('a relationship of the bundled dataset', () => {
  it('rests on a source', () => {
    const bare = graph.relationships.filter(({ sources }) => sources.length === 0);
    expect(bare.map(({ id }) => fault(id, 'has no source', 'name one'))).toEqual([]);
  });

  it('is not called confirmed where it rests on weak sources alone', () => {
    const faults = graph.relationships
      .filter(({ confidence, sources }) => confidence === 'confirmed' && sources.every((id) => isWeak(byId.get(id)!)))
      .map(({ id, sources }) =>
        fault(id, `is confirmed by ${sources.join(', ')} alone`, 'mark it reported, or find a better source'),
      );
    expect(faults).toEqual([]);
  });

  it('says in a sentence what the source says', () => {
    const faults = graph.relationships
      .filter(({ summary = '' }) => !/^\S.{7,}[.!?]$/s.test(summary))
      .map(({ id }) => fault(id, 'has no summary in a sentence', 'write one, with a full stop'));
    expect(faults).toEqual([]);
  });
});
