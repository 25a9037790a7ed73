import type { Json } from '../model/records';
import type { Attribute } from './attributes';
import type { Days, Span } from './gexf-times';
import { daysOf, spanText, timesOf } from './gexf-times';
import type { XmlElement } from './xml';
import { within } from './xml';
import type { Entries, XmlDesk } from './xml-import';
import { valueOf } from './xml-import';
import { word } from '../words/say';

/** An attribute as a file declares it. */
type Column = { readonly title: string; readonly type: string };
/** The attributes of nodes or of edges by id, and what those are that say nothing else. */
export type Columns = {
  readonly byId: Map<string, Column>;
  readonly titles: Set<string>;
  readonly defaults: Map<string, Attribute>;
};

/** A value, and the stretch of time in which an attribute has it. */
type Timed = { readonly value: Attribute; readonly span: Span; readonly days: Days | null };

/** The attributes of a record: those with one value, and those whose values change through time. */
export type Values = { readonly fixed: Entries; readonly changing: ReadonlyMap<string, readonly Timed[]> };

/** Every record takes every default, and a file that is made to has as many of them as of records. */
const MOST_DEFAULTS = 500;

export function emptyColumns(): Columns {
  return { byId: new Map(), titles: new Set(), defaults: new Map() };
}

/** Adds the attributes that an element declares. Of two of one title, the second is told by its id, unless we wrote them. */
export function declareColumns(element: XmlElement, { byId, titles, defaults }: Columns, desk: XmlDesk): void {
  for (const { attributes, children, place } of within(element, 'attribute')) {
    const { id = '', title: given = id, type = 'string' } = attributes;
    const title = titles.has(given) && !desk.isOwn() ? `${given} (${id})` : given;
    titles.add(title);
    byId.set(id, { title, type });
    const fallback = children.find(({ name }) => name === 'default')?.text;
    if (fallback === undefined || fallback === '') continue;
    if (defaults.size < MOST_DEFAULTS) defaults.set(id, valueOf(fallback, type));
    else
      desk.remark({
        outcome: 'dropped',
        what: word('defaults'),
        why: word('at most {most} are taken'),
        values: { most: MOST_DEFAULTS },
        place,
        record: title,
      });
  }
}

/** What a record says in the attributes that were declared, and their defaults where it says nothing. */
export function valuesIn(element: XmlElement, { byId, defaults }: Columns): Values {
  const fixed: (readonly [string, Attribute])[] = [];
  const changing = new Map<string, Timed[]>();
  const stated = new Set<string>();
  for (const one of within(element, 'attvalue')) {
    const id = one.attributes['for'] ?? one.attributes['id'] ?? '';
    const { title, type } = byId.get(id) ?? { title: id, type: id === 'weight' ? 'double' : 'string' };
    const value = valueOf(one.attributes['value'] ?? one.text, type);
    const { spans } = timesOf(one);
    stated.add(id);
    if (spans.length === 0) fixed.push([title, value]);
    else {
      const all = changing.get(title) ?? [];
      changing.set(title, all);
      for (const span of spans) all.push({ value, span, days: daysOf(span) });
    }
  }
  for (const [id, value] of defaults) if (!stated.has(id)) fixed.push([byId.get(id)!.title, value]);
  return { fixed, changing };
}

/** How many values there are that have their times. */
export function countOf({ changing }: Values): number {
  return [...changing.values()].reduce((count, all) => count + all.length, 0);
}

/** Attributes that change: the one value of a stretch, or all of it with their times, as `2.5 [2007-02-01, 2007-03-01]`. */
export function changingDuring({ changing }: Values, during: Span): readonly (readonly [string, Json])[] {
  const days = daysOf(during);
  return Array.from(changing, ([title, all]) => {
    const some = all.filter(({ days: own }) => !own || !days || (own.first <= days.last && own.last >= days.first));
    const [only] = some;
    const own = only?.days;
    const isWhole = some.length === 1 && own && days && own.first <= days.first && own.last >= days.last;
    if (only && isWhole) return [title, only.value] as const;
    return [title, some.map(({ value, span }) => `${value} ${spanText(span)}`)] as const;
  }).filter(([, value]) => !Array.isArray(value) || value.length > 0);
}
