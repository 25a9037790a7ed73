import type { Importer } from '../importer';
import type { Left } from './fields';
import { leftOf, single, texts } from './fields';
import type { Proxies } from './proxies';

/** Keyword of the articles that Entente writes for its sources. */
export const SOURCE = 'entente:source';

const LINK = /^https?:\/\/[^\s/?#]+\S*$/i;

/** Finds the sources that records name by address or publisher. */
export type Sources = { readonly take: (left: Left) => readonly string[] };

/** Takes the articles that describe sources out of the entities, and gives what finds them. */
export function takeSources(proxies: Proxies, importer: Importer): Sources {
  const known = new Map<string, { readonly id: string; readonly publisher: string }>();
  for (const proxy of [...proxies.values()].filter(({ schema }) => schema === 'Article')) {
    const left = leftOf(proxy);
    const publisher = single(left, 'publisher');
    if (publisher === undefined || !texts(left, 'keywords').includes(SOURCE)) continue;
    proxies.delete(proxy.id);
    const url = single(left, 'sourceUrl');
    known.set(keyOf(publisher, url), { id: importer.source(sourceOf(proxy.id, left, publisher, url)), publisher });
  }
  return { take: (left) => takeFrom(left, known, importer) };
}

/** How a record names a source. */
export function keyOf(publisher: string, url: string | undefined): string {
  return url === undefined ? `publisher ${publisher}` : `url ${url}`;
}

const FIELDS = {
  title: 'title',
  published: 'publishedAt',
  language: 'language',
  origin: 'author',
  note: 'notes',
} as const;

function sourceOf(
  id: string,
  left: Left,
  publisher: string,
  url: string | undefined,
): Parameters<Importer['source']>[0] {
  const fields = Object.entries(FIELDS).flatMap(([field, key]) => {
    const value = single(left, key);
    return value === undefined ? [] : [[field, value] as const];
  });
  return { id, publisher, ...(url === undefined ? {} : { url }), ...Object.fromEntries(fields) };
}

/** The properties of the article that says what a source is. */
export function sourceProperties(
  source: Readonly<Record<keyof typeof FIELDS, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(FIELDS).flatMap(([field, key]) => {
      const value = source[field as keyof typeof FIELDS];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

type Known = ReadonlyMap<string, { readonly id: string; readonly publisher: string }>;

function takeFrom(left: Left, known: Known, { source }: Importer): readonly string[] {
  const links = texts(left, 'sourceUrl').filter((url) => LINK.test(url));
  const publishers = texts(left, 'publisher');
  const described = links.map((url) => known.get(keyOf('', url)));
  const isDescribed = described.every((one) => one !== undefined);
  const retrieved = single(left, 'retrievedAt');
  const rest = retrieved === undefined ? {} : { properties: { retrievedAt: retrieved } };
  const ofLinks = links.map((url, at) => {
    // Which of several publishers published it is not said; the host is certain.
    const publisher = publishers.length === 1 ? publishers[0]! : hostOf(url);
    return described[at]?.id ?? source({ publisher, url, ...rest });
  });
  const named = isDescribed ? publishers.filter((one) => links.length === 0 || known.has(keyOf(one, undefined))) : [];
  const home = links.length === 0 && publishers.length === 1 ? single(left, 'publisherUrl') : undefined;
  const ofPublishers = named.map(
    (publisher) =>
      known.get(keyOf(publisher, undefined))?.id ??
      source({ publisher, ...(home !== undefined && LINK.test(home) ? { url: home } : {}), ...rest }),
  );
  if (links.length === texts(left, 'sourceUrl').length) left.delete('sourceUrl');
  if (named.length === publishers.length || (publishers.length === 1 && !isDescribed)) left.delete('publisher');
  return [...new Set([...ofLinks, ...ofPublishers])];
}

function hostOf(url: string): string {
  const [, host = url] = /^https?:\/\/(?:[^/?#]*@)?(?:www\.)?([^/?#:]+)/i.exec(url) ?? [];
  return host.toLowerCase();
}
