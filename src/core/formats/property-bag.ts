import type { Json, Properties } from '../model/records';

/** A field, the names under which tools write it (folded, the best known first), and what its value must look like. */
export type Convention = {
  readonly field: string;
  readonly names: readonly string[];
  /** Accepts texts and numbers only. */
  readonly accepts: (value: Json) => boolean;
};

/** Properties of which some are taken out under folded names. */
export type Bag = {
  /** The value under the first of the names that is there and acceptable, taken out. */
  readonly take: (convention: Convention) => string | number | undefined;
  readonly has: (convention: Convention) => boolean;
  readonly rest: () => { readonly properties?: Properties };
};

/** Opens properties; `folded` keeps what names were folded to, from one record to the next. */
export function openBag(properties: Properties, folded: Map<string, string>): Bag {
  const keys = new Map<string, string>();
  for (const key of Object.keys(properties)) {
    const name = fold(key, folded);
    if (!keys.has(name)) keys.set(name, key);
  }
  const taken = new Set<string>();
  const find = ({ names, accepts }: Convention): string | undefined => {
    if (keys.size === 0) return undefined;
    for (const name of names) {
      const key = keys.get(name);
      if (key !== undefined && !taken.has(key) && accepts(properties[key] ?? null)) return key;
    }
    return undefined;
  };
  return {
    has: (convention) => find(convention) !== undefined,
    take: (convention) => {
      const key = find(convention);
      if (key === undefined) return undefined;
      taken.add(key);
      return properties[key] as string | number;
    },
    rest: () => {
      if (keys.size === 0) return {};
      const entries = Object.entries(properties).filter(([key]) => !taken.has(key));
      return entries.length === 0 ? {} : { properties: Object.fromEntries(entries) };
    },
  };
}

/** "Start Date", "start_date" and "startDate" are one name. */
function fold(key: string, folded: Map<string, string>): string {
  const known = folded.get(key);
  if (known !== undefined) return known;
  const name = key.toLowerCase().replaceAll(/[\s_-]/g, '');
  folded.set(key, name);
  return name;
}
