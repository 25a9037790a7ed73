import type { Entity } from '../../model/records';
import type { RelationshipDraft } from '../sound-fields';
import type { Left } from './fields';
import { leftOf, propertiesOf, takeDates, takeText, takeValue, texts } from './fields';
import type { Link, Schema } from './model';
import type { Proxy } from './proxies';
import type { Sources } from './sources';

/** Properties that name other entities: a relationship is made of each. */
export type Ties = readonly { readonly link: Link; readonly target: string }[];

/** What a property that names an entity says as a relationship. What lasts says since when its properties hold. */
export function tieOf(
  entity: Pick<Entity, 'id' | 'sources'> & { readonly start?: string; readonly end?: string },
  schema: Schema,
  { link, target }: Ties[number],
): RelationshipDraft {
  const { id, start, end, sources = [] } = entity;
  const dates = schema.kinds.has('Interval') ? { start, end } : {};
  return {
    id: `${id}#${link.name}#${target}`,
    type: link.qname,
    from: id,
    to: target,
    ...(dates.start === undefined ? {} : { start: dates.start }),
    ...(dates.end === undefined ? {} : { end: dates.end }),
    sources,
  };
}

/** The entities that a property names. */
export function takeTargets(left: Left, link: Link): Ties {
  const targets = texts(left, link.name);
  if (targets.length === left.get(link.name)?.length) left.delete(link.name);
  return targets.map((target) => ({ link, target }));
}

/** The relationships that a proxy of an edge schema says: one for each pair of its ends, all with one claim. */
export function edgesOf(proxy: Proxy, schema: Schema, sources: Sources): readonly RelationshipDraft[] {
  const { source, target } = schema.edge!;
  const left = leftOf(proxy);
  const froms = takeTargets(left, source).map((tie) => tie.target);
  const tos = takeTargets(left, target).map((tie) => tie.target);
  const dates = takeDates(left, schema);
  const value = takeValue(left, schema);
  const summary = takeText(left, ['summary', 'description']);
  const own = sources.take(left);
  const { properties } = propertiesOf(left, proxy);
  const pairs = (froms.length > 0 ? froms : ['']).flatMap((from) =>
    (tos.length > 0 ? tos : ['']).map((to) => ({ from, to })),
  );
  const claim = pairs.length > 1 ? { claim: proxy.id } : {};
  const all = { ...properties, ...claim };
  return pairs.map((ends, at) => ({
    id: at === 0 ? proxy.id : `${proxy.id}#${at + 1}`,
    type: proxy.schema,
    ...ends,
    ...dates,
    ...(value ? { value } : {}),
    ...(summary === undefined ? {} : { summary }),
    sources: own,
    ...(Object.keys(all).length === 0 ? {} : { properties: all }),
  }));
}
