import { describe, expect, it } from 'vitest';
import { readJson, tiesOf, troubleOf } from '../../support/reading';

const bundle = (...objects: readonly unknown[]) => readJson({ type: 'bundle', id: 'bundle--1', objects });
const ann = { type: 'identity', id: 'identity--a', name: 'Ann' };
const worm = { type: 'malware', id: 'malware--w', name: 'Worm', aliases: ['W'], is_family: true };

describe('a STIX bundle', () => {
  it('has its objects as entities and its relationships with dates, author and references as sources', () => {
    const { graph, format, notes } = bundle(ann, worm, {
      type: 'relationship',
      id: 'relationship--1',
      relationship_type: 'uses',
      source_ref: 'identity--a',
      target_ref: 'malware--w',
      start_time: '2020-01-02T00:00:00Z',
      stop_time: '2021',
      description: 'Seen at work.',
      created_by_ref: 'identity--a',
      external_references: [{ source_name: 'News', url: 'https://example.org/1', external_id: 'N-1' }],
    });
    expect(format).toBe('STIX 2.1');
    expect(notes).toEqual([]);
    expect(graph.entities[1]).toEqual({
      id: 'malware--w',
      type: 'malware',
      name: 'Worm',
      aliases: ['W'],
      properties: { is_family: true },
    });
    expect(graph.relationships).toEqual([
      {
        id: 'relationship--1',
        type: 'uses',
        from: 'identity--a',
        to: 'malware--w',
        start: '2020-01-02T00:00:00Z',
        end: '2021',
        summary: 'Seen at work.',
        confidence: 'reported',
        sources: ['s1', 's2'],
      },
    ]);
    expect(graph.sources).toEqual([
      { id: 's1', publisher: 'Ann' },
      { id: 's2', publisher: 'News', url: 'https://example.org/1', note: 'N-1' },
    ]);
  });

  it('has references within objects as relationships, dated where the object says something of a time', () => {
    const { graph, notes } = bundle(ann, worm, {
      type: 'report',
      id: 'report--r',
      name: 'A report',
      published: '2020-05-01',
      created_by_ref: 'identity--a',
      object_refs: ['malware--w', 'relationship--9', 'tool--missing'],
    });
    expect(graph.title).toBe('A report');
    expect(tiesOf(graph)).toEqual([
      'report--r -created_by-> identity--a',
      'report--r -object-> malware--w',
      'report--r -object-> tool--missing',
    ]);
    expect(graph.relationships.map(({ start }) => start)).toEqual([undefined, '2020-05-01', '2020-05-01']);
    expect(graph.entities.find(({ id }) => id === 'tool--missing')?.type).toBe('tool');
    expect(graph.entities.find(({ id }) => id === 'report--r')?.properties).toEqual({
      object_refs: ['relationship--9'],
    });
    expect(notes).toHaveLength(2);
  });

  it('has a sighting as an event that joins what was seen, where, and when', () => {
    const { graph } = bundle(ann, worm, {
      type: 'sighting',
      id: 'sighting--s',
      sighting_of_ref: 'malware--w',
      where_sighted_refs: ['identity--a'],
      first_seen: '2020',
      last_seen: '2021',
      count: 3,
    });
    expect(graph.entities[2]).toMatchObject({ type: 'sighting', name: 'Sighting of Worm', properties: { count: 3 } });
    expect(tiesOf(graph)).toEqual([
      'sighting--s -sighting_of-> malware--w',
      'sighting--s -where_sighted-> identity--a',
    ]);
    expect(graph.relationships[0]).toMatchObject({ start: '2020', end: '2021' });
  });

  it('keeps what was revoked and says so, takes the latest version, and names markings', () => {
    const tlp = { type: 'marking-definition', id: 'marking-definition--m', definition: { tlp: 'red' } };
    const { graph, notes } = bundle(
      tlp,
      { ...worm, name: 'Old', modified: '2019' },
      { ...worm, modified: '2020', object_marking_refs: [tlp.id] },
      ann,
      {
        type: 'relationship',
        id: 'r',
        relationship_type: 'uses',
        source_ref: ann.id,
        target_ref: worm.id,
        revoked: true,
      },
    );
    expect(graph.entities[0]).toMatchObject({ name: 'Worm', properties: { markings: 'TLP:RED' } });
    expect(graph.relationships[0]).toMatchObject({ confidence: 'disputed', properties: { revoked: true } });
    expect(notes.map((note) => note.split(':')[0])).toEqual(['dropped', 'dropped', 'changed']);
  });

  it('names places, and observables by what they are', () => {
    const { graph } = bundle(
      { type: 'location', id: 'location--l', name: 'L', country: 'TH', latitude: 13.7, longitude: 100.5 },
      { type: 'ipv4-addr', id: 'ipv4-addr--i', value: '192.0.2.1', constructor_ref: 'location--l' },
      { type: 'file', id: 'file--f', hashes: { MD5: 'abc' } },
      { type: 'process', id: 'process--1234567890' },
    );
    expect(graph.entities[0]).toMatchObject({ country: 'th', place: { lat: 13.7, lon: 100.5 } });
    expect(graph.entities.map(({ name }) => name)).toEqual(['L', '192.0.2.1', 'abc', 'Process 12345678']);
  });

  it('without a list of objects is refused with its place; what is no object is told', () => {
    expect(troubleOf('{"type": "bundle",\n "objects": {}}')).toEqual(['2:13 "objects" of the bundle is an object']);
    expect(bundle(7, {}, ann).notes).toEqual([expect.stringContaining('dropped: 2 objects') as unknown]);
  });
});
