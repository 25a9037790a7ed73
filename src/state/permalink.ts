import { say } from '@/core/words/say';
import type { Dataset } from '@/core/model/dataset';
import { parseBound } from '@/core/model/time';
import type { Parameter } from '@/core/query/filter';
import { ALL_FILTERS, type Query } from '@/core/query/filters';
import type { Arrangement, View } from './view';
import { ARRANGEMENT_PARAMETERS, DEFAULT_DATA, DEFAULT_VIEW } from './view';

/** What a link can name as its data: the id of a bundled dataset or an address; not a file from somebody's disk. */
export const BUNDLED_OR_ADDRESS = /^(?:[a-z0-9-]+|https?:.*)$/s;

/** A view as read from a link, and a sentence for each value that meant nothing. */
export type ReadLink = { readonly view: View; readonly notices: readonly string[] };

type Entry = { readonly part: 'query' | 'arrangement'; readonly key: string; readonly parameter: Parameter<unknown> };

const ENTRIES: readonly Entry[] = [
  ...ALL_FILTERS.flatMap((filter) => entriesOf('query', filter.parameters)),
  ...entriesOf('arrangement', ARRANGEMENT_PARAMETERS),
];

function entriesOf(part: Entry['part'], parameters: object): Entry[] {
  return Object.entries(parameters).map(([key, parameter]) => ({
    part,
    key,
    parameter: parameter as Parameter<unknown>,
  }));
}

/** The query string of a view, without `?`: readable, only what differs from the defaults. */
export function writeLink(view: View): string {
  const written = ENTRIES.map(({ part, key, parameter }) => {
    const text = parameter.write((view[part] as Record<string, unknown>)[key]);
    return text === null ? '' : `${parameter.name}=${escapeValue(text)}`;
  });
  const data = view.data === DEFAULT_DATA ? '' : `data=${escapeValue(view.data)}`;
  return [data, ...written].filter((pair) => pair !== '').join('&');
}

/** Percent-encodes what a query string cannot hold, and leaves commas, colons and slashes readable. */
function escapeValue(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/');
}

/** Reads the query string of a link. Broken values fall back to their defaults, each with a notice. */
export function readLink(search: string): ReadLink {
  const params = new URLSearchParams(search);
  const query: Record<string, unknown> = { ...DEFAULT_VIEW.query };
  const arrangement: Record<string, unknown> = { ...DEFAULT_VIEW.arrangement };
  const notices: string[] = [];
  for (const { part, key, parameter } of ENTRIES) {
    const text = params.get(parameter.name);
    if (text === null) continue;
    const value = parameter.read(text);
    if (value === null)
      notices.push(
        say('The link says {name}={text}, which means nothing here: it should give {help}.', {
          name: parameter.name,
          text: shorten(text),
          help: parameter.help,
        }),
      );
    else (part === 'query' ? query : arrangement)[key] = value;
  }
  const view = {
    data: params.get('data') || DEFAULT_DATA,
    query: query as unknown as Query,
    arrangement: arrangement as unknown as Arrangement,
  };
  return withOrderedWindow(view, notices);
}

function withOrderedWindow(view: View, notices: readonly string[]): ReadLink {
  const from = parseBound(view.query.from);
  const to = parseBound(view.query.to);
  if (!from || !to || from.earliest <= to.latest) return { view, notices };
  const notice = say("The link's window ends ({to}) before it begins ({from}), so it was left out.", {
    to: to.text,
    from: from.text,
  });
  return { view: { ...view, query: { ...view.query, from: '', to: '' } }, notices: [...notices, notice] };
}

/** A view without the ids that a dataset does not have, each with a notice. */
export function pruneIds(view: View, dataset: Dataset): ReadLink {
  const parts = { query: { ...view.query }, arrangement: { ...view.arrangement } };
  const notices: string[] = [];
  let isChanged = false;
  for (const { part, key, parameter } of ENTRIES) {
    const values = parts[part] as unknown as Record<string, unknown>;
    const pruned = parameter.prune?.(values[key], dataset);
    if (!pruned || pruned.value === values[key]) continue;
    values[key] = pruned.value;
    isChanged = true;
    if (pruned.unknown.length === 0) continue;
    const names = pruned.unknown.map((id) => say('“{name}”', { name: shorten(id) })).join(say(', '));
    notices.push(
      say("This dataset has no {names}, so the link's {parameter} was read without.", {
        names,
        parameter: parameter.name,
      }),
    );
  }
  return { view: isChanged ? { ...view, ...parts } : view, notices };
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
