import type { EntityDraft } from '../sound-fields';
import type { Left } from './fields';
import { leftOf, propertiesOf, single, takeDates, takeText, texts } from './fields';
import type { Schema } from './model';
import type { Proxy } from './proxies';
import type { Sources } from './sources';
import type { Ties } from './ties';
import { takeTargets } from './ties';

/** The entity that a proxy says, and the others that its properties name. */
export function entityOf(
  proxy: Proxy,
  schema: Schema | undefined,
  sources: Sources,
): { readonly draft: EntityDraft; readonly ties: Ties } {
  const left = leftOf(proxy);
  const ties = [...(schema?.links.values() ?? [])].flatMap((link) => takeTargets(left, link));
  const name = nameOf(proxy, left, schema);
  const aliases = [...new Set(['name', 'alias', 'weakAlias', 'previousName'].flatMap((key) => texts(left, key)))];
  for (const key of ['name', 'alias']) if (texts(left, key).length === left.get(key)?.length) left.delete(key);
  const dates = takeDates(left, schema);
  const description = takeText(left, ['summary', 'description', 'notes']);
  const own = sources.take(left);
  const draft = {
    id: proxy.id,
    type: proxy.schema,
    ...(name === undefined ? {} : { name }),
    ...list(
      'aliases',
      aliases.filter((alias) => alias !== name && alias.trim() !== ''),
    ),
    ...(description === undefined ? {} : { description }),
    ...dates,
    ...takePlace(left),
    ...takeCountry(left),
    ...takeWikidata(left),
    ...list('sources', own),
  };
  return { draft: { ...draft, ...propertiesOf(left, proxy) }, ties };
}

/** Names for what has none of its own: what it says first of itself. */
const NAMES = ['name', 'title', 'program', 'authority', 'summary', 'lastName', 'number', 'recordId'];

/** The caption, where it says more than the schema; else the first name in the order of the model. */
function nameOf({ caption = '', schema: type }: Proxy, left: Left, schema: Schema | undefined): string | undefined {
  if (caption.trim() !== '' && caption !== type && caption !== schema?.label) return caption;
  const keys = [...(schema?.caption ?? []), ...NAMES];
  return keys.flatMap((key) => texts(left, key)).find((text) => text.trim() !== '') ?? schema?.label;
}

function list<K extends string>(key: K, values: readonly string[]): { readonly [key in K]?: readonly string[] } {
  return (values.length === 0 ? {} : { [key]: values }) as { readonly [key in K]?: readonly string[] };
}

function takePlace(left: Left): Pick<EntityDraft, 'place'> {
  const [lat, lon] = [single(left, 'latitude'), single(left, 'longitude')].map((text) =>
    text?.trim() ? Number(text) : Number.NaN,
  );
  if (!(Math.abs(lat!) <= 90 && Math.abs(lon!) <= 180)) return {};
  left.delete('latitude');
  left.delete('longitude');
  return { place: { lat: lat!, lon: lon! } };
}

/** Properties that say to which country something belongs, the surest first. */
export const COUNTRIES = ['country', 'jurisdiction', 'mainCountry', 'nationality', 'citizenship', 'flag'] as const;

function takeCountry(left: Left): Pick<EntityDraft, 'country'> {
  for (const key of COUNTRIES) {
    const code = texts(left, key).find((text) => /^[a-z]{2}$/i.test(text));
    if (code === undefined) continue;
    if (key === 'country' && left.get(key)?.length === 1) left.delete(key);
    return { country: code.toLowerCase() };
  }
  return {};
}

function takeWikidata(left: Left): Pick<EntityDraft, 'wikidata'> {
  const id = single(left, 'wikidataId');
  if (id === undefined || !/^Q[1-9]\d*$/.test(id)) return {};
  left.delete('wikidataId');
  return { wikidata: id };
}
