import { describe, expect, it } from 'vitest';
import type { ReadResult } from '@/core/formats/format';
import { startImport } from '@/core/formats/importer';
import { LIMITS } from '@/core/formats/limits';
import { noteLine } from '@/core/formats/report';
import type { Properties } from '@/core/model/records';

type Fill = (importer: ReturnType<typeof startImport>) => void;

function imported(fill: Fill, limits = LIMITS): ReadResult {
  const importer = startImport('Test format', { limits });
  fill(importer);
  return importer.finish({ id: 'file', title: 'file' });
}

function sound(fill: Fill) {
  const result = imported(fill);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return { ...result, notes: result.report.notes.map(noteLine) };
}

describe('a file of another format', () => {
  it('gets a type, a name and a confidence where it gives none', () => {
    const { graph, notes } = sound(({ entity, relationship }) => {
      entity({ id: 'a' });
      entity({ id: 'b', name: 'Bo' });
      relationship({ from: 'a', to: 'b' });
    });
    expect(graph.entities).toEqual([
      { id: 'a', type: 'thing', name: 'a' },
      { id: 'b', type: 'thing', name: 'Bo' },
    ]);
    expect(graph.relationships).toMatchObject([{ id: 'r1', type: 'related', confidence: 'reported', sources: [] }]);
    expect(notes).toEqual([]);
  });

  it('has an entity made for every end that no record describes, and says so with the place', () => {
    const { graph, notes } = sound(({ relationship }) => relationship({ from: 'a', to: 'b' }, { line: 3, column: 7 }));
    expect(graph.entities.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(notes).toEqual([expect.stringMatching(/^changed: 2 entities: .*no record does.*\(3:7 "a", 3:7 "b"\)$/)]);
  });

  it('keeps the first of two entities of one id, and both of two relationships', () => {
    const { graph, notes } = sound(({ entity, relationship }) => {
      entity({ id: 'a', name: 'first' });
      entity({ id: 'a', name: 'second' });
      relationship({ id: 'a', from: 'a', to: 'a' });
      relationship({ id: 'x', from: 'a', to: 'a' });
      relationship({ id: 'x', from: 'a', to: 'a' });
    });
    expect(graph.entities.map(({ name }) => name)).toEqual(['first']);
    expect(graph.relationships.map(({ id }) => id)).toEqual(['a (2)', 'x', 'x (2)']);
    expect(notes).toHaveLength(2);
  });

  it('keeps as text what cannot be read as a date, and dates that run backwards', () => {
    const { graph, notes } = sound(({ relationship }) => {
      relationship({ from: 'a', to: 'b', start: '03/04/2014', end: '2015-06-01T12:00:00' });
      relationship({ from: 'a', to: 'b', start: '2015', end: '2014' });
      relationship({ from: 'a', to: 'b', start: '2015/06', end: 'Infinity' });
    });
    expect(graph.relationships).toMatchObject([
      { end: '2015-06-01T12:00:00', properties: { 'start (as written)': '03/04/2014' } },
      { properties: { 'start (as written)': '2015', 'end (as written)': '2014' } },
      { start: '2015-06', end: '..' },
    ]);
    expect(notes.filter((note) => note.includes('dates of relationships'))).toHaveLength(2);
  });

  it('has no names of attributes that are parts of every object, and no links but http and https', () => {
    const hostile = JSON.parse('{"__proto__": 1, "fine": [{"constructor": 2, "x": 3}]}') as Properties;
    const { graph } = sound(({ entity, source }) => {
      const id = source({ publisher: 'P', url: 'javascript:alert(1)', published: 'yesterday' });
      entity({ id: 'a', sources: [id, 'ghost'], properties: hostile });
    });
    expect(graph.entities[0]).toEqual({
      id: 'a',
      type: 'thing',
      name: 'a',
      sources: ['s1'],
      properties: { fine: [{ x: 3 }], 'sources (as written)': 'ghost' },
    });
    expect(graph.sources).toEqual([
      { id: 's1', publisher: 'P', note: 'address: javascript:alert(1); date: yesterday' },
    ]);
  });

  it('gives the commonest types of relationships families of their own, and the rest one together', () => {
    const { graph } = sound(({ relationship }) => {
      for (let type = 0; type < 12; type++)
        for (let count = 0; count <= type; count++) relationship({ from: 'a', to: 'b', type: `t${type}` });
    });
    expect(graph.families).toHaveLength(10);
    expect(graph.families.at(-1)).toEqual({ id: 'other', label: 'Other' });
    expect(graph.relationshipTypes.find(({ id }) => id === 't0')?.family).toBe('other');
  });

  it('keeps the types and sources that its head declares, in their order, though nothing uses them', () => {
    const importer = startImport('Test format', { limits: LIMITS });
    importer.relationship({ from: 'a', to: 'b', type: 'owns', sources: ['s'] });
    const families = [
      { id: 'f', label: 'F' },
      { id: 'g', label: 'G' },
    ];
    const relationshipTypes = [
      { id: 'knows', label: 'knows', family: 'f' },
      { id: 'owns', label: 'owns', family: 'g' },
    ];
    const sources = [{ id: 's', publisher: 'P' }];
    const result = importer.finish({ id: 'file', title: 'file', families, relationshipTypes, sources });
    expect(result).toMatchObject({
      graph: { families, relationshipTypes, sources, relationships: [{ sources: ['s'] }] },
    });
  });

  it('keeps as text a verb that nobody declared, and drops disputes and former ids that do not meet', () => {
    const { graph, notes } = sound(({ relationship }) => {
      relationship({ id: 'x', from: 'a', to: 'b', verb: 'saw', disputes: ['y'], formerly: ['a', 'w'] });
      relationship({ id: 'y', from: 'a', to: 'b', formerly: ['w'], startBasis: 'attested' });
    });
    expect(graph.relationships).toMatchObject([
      { formerly: ['w'], properties: { 'verb (as written)': 'saw' } },
      { id: 'y' },
    ]);
    for (const key of ['disputes', 'verb']) expect(graph.relationships[0]).not.toHaveProperty(key);
    for (const key of ['formerly', 'startBasis']) expect(graph.relationships[1]).not.toHaveProperty(key);
    expect(notes).toHaveLength(4);
  });

  it('has places found only for what is told of', () => {
    let searches = 0;
    const where = () => ({ line: ++searches, column: 1 });
    const { notes } = sound(({ entity }) => {
      for (let at = 0; at < 30; at++) entity({ id: at < 10 ? `${at}` : '0' }, where);
    });
    expect(searches).toBe(5);
    expect(notes).toEqual([expect.stringContaining('(1:1 "0", 2:1 "0"') as unknown]);
  });

  it('is refused with the limit in words when it has more records than are taken in', () => {
    const result = imported(
      ({ entity }) => {
        entity({ id: 'a' });
        entity({ id: 'b' }, { line: 2, column: 1 });
      },
      { ...LIMITS, records: 1 },
    );
    expect(result).toMatchObject({
      problems: [{ place: { line: 2, column: 1 }, expected: expect.stringContaining('at most 1') as unknown }],
    });
  });
});
