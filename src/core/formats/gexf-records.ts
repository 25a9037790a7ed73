import type { Json, Relationship } from '../model/records';
import { parseDate } from '../model/time';
import type { Scale, Span } from './gexf-times';
import { hullOf, joined, spanText, TIME_NAMES, timesOf } from './gexf-times';
import type { Columns, Values } from './gexf-values';
import { changingDuring, countOf, valuesIn } from './gexf-values';
import type { XmlElement } from './xml';
import { within } from './xml';
import { addNesting, enclosing, othersIn, tellLooks } from './xml-graph';
import type { Entries, XmlDesk } from './xml-import';
import { valueOf, withProperties } from './xml-import';
import { word } from '../words/say';

export type Context = {
  readonly desk: XmlDesk;
  readonly scale: Scale;
  readonly columns: Readonly<Record<'node' | 'edge', Columns>>;
};

const NODE_FIELDS: ReadonlySet<string> = new Set(['id', 'label', 'pid', ...TIME_NAMES]);
const EDGE_FIELDS: ReadonlySet<string> = new Set([
  ...['id', 'label', 'source', 'target', 'type', 'kind', 'weight'],
  ...TIME_NAMES,
]);

export function readNode(element: XmlElement, context: Context): void {
  const { desk, columns } = context;
  const { id = '', label = '', pid } = element.attributes;
  const values = valuesIn(element, columns.node);
  const { spans, kept } = readTimes(element, context);
  if (spans.length > 1) {
    const why = word('an entity has one span, from the first start to the last end; all are kept as property “spells”');
    desk.remark({ outcome: 'changed', what: word('entities that come and go'), why, place: element.place, record: id });
  }
  const draft = desk.entityOf([...values.fixed, ...othersIn(element, NODE_FIELDS)]);
  const properties = [
    ...(label !== '' && draft.name !== undefined && draft.name !== label ? [['name', draft.name] as const] : []),
    ...(spans.length > 1 ? [['spells', spans.map(spanText)] as const] : []),
    ...changes(changingDuring(values, {}), element, desk),
    ...kept,
  ];
  const dated = withProperties(desk.isOwn() ? draft : datedBy(draft, hullOf(spans)), properties);
  desk.entity({ ...dated, id, ...(label === '' ? {} : { name: label }) }, element.place);
  const parents = within(element, 'parent').map(({ attributes }) => attributes['for']);
  addNesting(desk, element, id, [pid, enclosing(element, 'node')?.attributes['id'], ...parents]);
  tellLooks(element, desk);
}

export function readEdge(element: XmlElement, context: Context): void {
  const { desk, columns } = context;
  const { id = '', source = '', target = '', label = '' } = element.attributes;
  const values = valuesIn(element, columns.edge);
  const { spans, kept } = readTimes(element, context);
  if (spans.length > 1) {
    const why = word('each of their times is a relationship of its own');
    desk.remark({
      outcome: 'changed',
      what: word('relationships that come and go'),
      why,
      place: element.place,
      record: id,
    });
  }
  const stated = desk.relationshipOf([
    ...edgeFields(element, desk),
    ...values.fixed,
    ...othersIn(element, EDGE_FIELDS),
  ]);
  (spans.length === 0 ? [{}] : spans).forEach((span, at) => {
    const dated = desk.isOwn() ? stated : datedBy(stated, span);
    const draft = {
      ...withProperties(inSlice(dated, element, context), [
        ...changes(changingAt(values, spans, at), element, desk),
        ...kept,
      ]),
      ...(id === '' ? {} : { id: at === 0 ? id : `${id}#${at + 1}` }),
      from: source,
      to: target,
    };
    desk.edge({
      draft,
      label: label.trim() === '' ? undefined : label,
      isDirected: isDirected(element),
      place: element.place,
    });
  });
  tellLooks(element, desk);
}

/** Most comparisons of the times of an edge with those of its values. */
const MOST_COMPARED = 1_000_000;

/** The changing attributes of one of several relationships of an edge; of very many, the first has them all. */
function changingAt(values: Values, spans: readonly Span[], at: number): readonly (readonly [string, Json])[] {
  if (spans.length * countOf(values) <= MOST_COMPARED) return changingDuring(values, spans[at] ?? {});
  return at === 0 ? changingDuring(values, {}) : [];
}

function edgeFields({ attributes: { kind, weight } }: XmlElement, desk: XmlDesk): Entries {
  return [
    ...(kind === undefined || kind === '' ? [] : [[desk.isOwn() ? 'type' : 'kind', kind] as const]),
    ...(weight === undefined ? [] : [['weight', valueOf(weight, 'double')] as const]),
  ];
}

function isDirected(element: XmlElement): boolean {
  return (element.attributes['type'] ?? enclosing(element, 'graph')?.attributes['defaultedgetype']) === 'directed';
}

/** The times of a record as spans that stand apart, and as text where they are no dates. */
function readTimes(
  element: XmlElement,
  { desk: { remark }, scale }: Context,
): { readonly spans: readonly Span[]; readonly kept: readonly (readonly [string, Json])[] } {
  const times = timesOf(element);
  const { place, attributes } = element;
  const tell = (what: string, why: string): void =>
    remark({ outcome: 'changed', what, why, place, record: attributes['id'] });
  if (times.spans.length === 0) return { spans: [], kept: [] };
  if (scale === 'steps') {
    tell(
      word('times of records'),
      word('the file counts time in numbers that are no years; kept as text in the property “spells”'),
    );
    return { spans: [], kept: [['spells', times.spans.map(spanText)]] };
  }
  if (times.isShifted)
    tell(word('bounds that are not included'), word('moved by a day, month or year, since bounds are included here'));
  const spans = joined(times);
  if (spans.length < times.spans.length) tell(word('times that touch or overlap'), word('made one'));
  return { spans, kept: [] };
}

function changes(
  entries: readonly (readonly [string, Json])[],
  { place, attributes }: XmlElement,
  { remark }: XmlDesk,
): readonly (readonly [string, Json])[] {
  const why = word('each value is kept with its time, as text');
  for (const [, value] of entries)
    if (Array.isArray(value))
      remark({
        outcome: 'changed',
        what: word('attributes that change through time'),
        why,
        place,
        record: attributes['id'],
      });
  return entries;
}

type Dated = Pick<Partial<Relationship>, 'start' | 'end' | 'startBasis' | 'properties'>;

/**
 * A record with the dates of its element. A date among its attributes that says the same less precisely is nearer to what
 * is known, since GEXF has whole days only; one that says something else stays an attribute.
 */
function datedBy<T extends Dated>(draft: T, span: Span): T {
  if (draft.start === undefined && draft.end === undefined) return { ...draft, ...span };
  const start = chosen(draft.start, span.start, 'earliest');
  const end = chosen(draft.end, span.end, 'latest');
  const lost = (['start', 'end'] as const).flatMap((bound) => {
    const stated = draft[bound];
    return stated === undefined || stated === { start, end }[bound] ? [] : [[`${bound} (attribute)`, stated] as const];
  });
  const { start: _, end: __, ...rest } = draft;
  const dated = { ...rest, ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
  return {
    ...dated,
    ...(lost.length > 0 ? { properties: { ...draft.properties, ...Object.fromEntries(lost) } } : {}),
  } as unknown as T;
}

function chosen(stated: string | undefined, own: string | undefined, side: 'earliest' | 'latest'): string | undefined {
  if (own === undefined || stated === undefined) return own ?? stated;
  const day = parseDate(own)?.[side];
  return day !== undefined && parseDate(stated)?.[side] === day ? stated : own;
}

/** What stands in a slice of time was there at that time; since when and until when, the file does not say. */
function inSlice<T extends Dated>(draft: T, element: XmlElement, { desk, scale }: Context): T {
  const graph = enclosing(element, 'graph');
  if (graph?.attributes['mode'] !== 'slice' || scale === 'steps' || (draft.start ?? draft.end) !== undefined)
    return draft;
  const start = timesOf(graph).spans[0]?.start;
  if (start === undefined || parseDate(start) === null) return draft;
  const why = word('the file is a slice of time: attested by it, and no more is known');
  desk.remark({
    outcome: 'changed',
    what: word('relationships'),
    why,
    place: element.place,
    record: element.attributes['id'],
  });
  return { ...draft, start, startBasis: 'attested' };
}
