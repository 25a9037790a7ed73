import { describe, expect, it } from 'vitest';
import { conventionsFor } from '@/core/formats/conventions';
import type { Source } from '@/core/model/records';

const sources: Omit<Source, 'id'>[] = [];
const { entity, relationship } = conventionsFor({ source: (one) => `s${sources.push(one)}` });

describe('attributes of files that leave their names to the writer', () => {
  it('give name, type, dates and place under the usual names, however they are spelt; all others stay', () => {
    expect(
      entity({ Label: 'Ada', 'Node Type': 'person', birth_date: '1815-12-10', died: 1852, lat: 51.5, lng: 0, age: 36 }),
    ).toEqual({
      name: 'Ada',
      type: 'person',
      start: '1815-12-10',
      end: '1852',
      place: { lat: 51.5, lon: 0 },
      properties: { age: 36 },
    });
  });

  it('give the type of graph databases, the first of several', () => {
    expect(entity({ labels: ':Person:Actor' })).toEqual({ type: 'Person' });
    expect(entity({ labelV: 'person', kind: 'x' })).toEqual({ type: 'person', properties: { kind: 'x' } });
    expect(relationship({ labelE: 'knows' })).toEqual({ type: 'knows' });
  });

  it('stay as they are where a date would have to be guessed', () => {
    const guesses = { start: '03/04/2014', from: 12, to: 'Berlin', date: 1400000000, latitude: 91, longitude: 0 };
    expect(entity(guesses)).toEqual({ properties: guesses });
    expect(relationship(guesses)).toEqual({ properties: guesses });
  });

  it('give the day on which something happened both as start and as end', () => {
    expect(relationship({ date: '2014/05/21' })).toEqual({ start: '2014/05/21', end: '2014/05/21' });
    expect(relationship({ since: 2014, date: '2015' })).toEqual({ start: '2014', properties: { date: '2015' } });
  });

  it('give a value only with its unit', () => {
    expect(relationship({ amount: 40, currency: 'EUR', weight: 2 })).toEqual({
      value: { amount: 40, unit: 'EUR' },
      properties: { weight: 2 },
    });
    expect(relationship({ amount: 40 })).toEqual({ properties: { amount: 40 } });
  });

  it('give a source of its own to what names an address', () => {
    sources.length = 0;
    expect(relationship({ source: 'https://www.example.org/a', headline: 'A', source_date: '2014' })).toEqual({
      sources: ['s1'],
    });
    expect(sources).toEqual([
      { publisher: 'example.org', title: 'A', published: '2014', url: 'https://www.example.org/a' },
    ]);
    expect(relationship({ source: 'Reuters' })).toEqual({ properties: { source: 'Reuters' } });
  });
});
