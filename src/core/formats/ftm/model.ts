import { MODEL } from './model-data';

/** A property that names entities: their schema, how it reads, and how the way back is called and reads. */
export type Link = {
  readonly name: string;
  /** The property and the schema that declares it: `Sanction:entity`. */
  readonly qname: string;
  readonly range: string;
  readonly label: string;
  readonly reverse: string;
  readonly reverseLabel: string;
};

export type Edge = { readonly source: Link; readonly target: Link; readonly isDirected: boolean };

/** A schema of FollowTheMoney with everything that it inherits. */
export type Schema = {
  readonly name: string;
  readonly label: string;
  readonly plural: string;
  readonly isAbstract: boolean;
  /** Itself and all that it extends. */
  readonly kinds: ReadonlySet<string>;
  /** Properties that name a thing, dates that begin it, dates that end it: the first that has a value counts. */
  readonly caption: readonly string[];
  readonly start: readonly string[];
  readonly end: readonly string[];
  readonly edge?: Edge;
  /** Properties that hold text, and those that name entities. */
  readonly properties: ReadonlySet<string>;
  readonly links: ReadonlyMap<string, Link>;
};

type Written = {
  readonly label: string;
  readonly plural?: string;
  readonly extends?: readonly string[];
  readonly abstract?: boolean;
  readonly caption?: readonly string[];
  readonly start?: readonly string[];
  readonly end?: readonly string[];
  readonly edge?: readonly [source: string, target: string, directed: boolean];
  readonly properties?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, readonly [range: string, label: string, reverse: string, back: string]>>;
};

const WRITTEN = new Map(Object.entries(MODEL.schemata as unknown as Readonly<Record<string, Written>>));

/** The schemata of FollowTheMoney's default model by name. */
export const SCHEMATA: ReadonlyMap<string, Schema> = new Map([...WRITTEN.keys()].map((name) => [name, schemaOf(name)]));

/** The property of which one of a schema is the way back, by their names: `sanctions` of a person is `entity` of a sanction. */
export const WAYS_BACK: ReadonlyMap<string, Link> = new Map(
  [...SCHEMATA.values()].flatMap(({ links }) => [...links.values()].map((link) => [link.reverse, link] as const)),
);

function schemaOf(name: string): Schema {
  const {
    label,
    plural = label,
    abstract = false,
    caption = ['name'],
    start = [],
    end = [],
    edge,
  } = WRITTEN.get(name)!;
  const kinds = kindsOf(name);
  const links = new Map([...kinds].flatMap(linksOf));
  return {
    name,
    label,
    plural,
    isAbstract: abstract,
    kinds: new Set(kinds),
    caption,
    start,
    end,
    ...(edge ? { edge: { source: links.get(edge[0])!, target: links.get(edge[1])!, isDirected: edge[2] } } : {}),
    properties: new Set(
      [...kinds].flatMap((kind) =>
        Object.values(WRITTEN.get(kind)?.properties ?? {})
          .join(' ')
          .split(' '),
      ),
    ),
    links,
  };
}

function kindsOf(name: string): readonly string[] {
  return [name, ...(WRITTEN.get(name)?.extends ?? []).flatMap(kindsOf)];
}

function linksOf(schema: string): readonly (readonly [string, Link])[] {
  return Object.entries(WRITTEN.get(schema)?.links ?? {}).map(([name, [range, label, reverse, reverseLabel]]) => [
    name,
    { name, qname: `${schema}:${name}`, range, label, reverse, reverseLabel },
  ]);
}
