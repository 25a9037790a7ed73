import type { Workspace } from './workspace';

/** The vocabulary as it is written in a file: plain, readonly records that refer to each other by id. */

export type Confidence = 'confirmed' | 'reported' | 'disputed';
/** The three confidences, strongest first; a column holds the position in this list. */
export const CONFIDENCES: readonly Confidence[] = ['confirmed', 'reported', 'disputed'];

/** Anything JSON can hold: what Entente keeps of a record without understanding it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Properties = { readonly [key: string]: Json };

/** A text by language tag (BCP 47): `{ ru: "Газпром" }`. */
export type Names = { readonly [language: string]: string };

export type Place = { readonly lat: number; readonly lon: number };
/** A way-point of a route: latitude, longitude, and its name where it has one. */
export type WayPoint = readonly [lat: number, lon: number, name?: string];

export type Entity = {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly names?: Names;
  readonly aliases?: readonly string[];
  readonly description?: string;
  /** Life or existence, EDTF. An absent end is an unknown one, `..` an open one. */
  readonly start?: string;
  readonly end?: string;
  readonly place?: Place;
  readonly route?: readonly WayPoint[];
  /** The country it belongs to: ISO 3166-1 alpha-2 in lower case, as in FollowTheMoney. */
  readonly country?: string;
  /** Id in Wikidata, `Q159`; only where it is certain. */
  readonly wikidata?: string;
  readonly sources?: readonly string[];
  /** Ids that it had before, by which links still find it. */
  readonly formerly?: readonly string[];
  readonly properties?: Properties;
};

/** A figure with the unit it was given in (a currency by its ISO 4217 code); units are never converted. */
export type Value = {
  readonly amount: number;
  readonly unit: string;
  /** Id of the entity that it is a figure of: crude oil. */
  readonly commodity?: string;
  /** Id of the entity that counted it: the customs of the one side or the other. */
  readonly reporter?: string;
};

export type Relationship = {
  readonly id: string;
  readonly type: string;
  /** Id of the verb that reads more closely than the type. */
  readonly verb?: string;
  /** The two ends, entity ids, in the direction in which the type reads. */
  readonly from: string;
  readonly to: string;
  /** EDTF. Absent: unknown. `..` as an end: still going on. A point event has its end equal to its start. */
  readonly start?: string;
  readonly end?: string;
  /** `attested`: true by `start`, began earlier; no beginning. */
  readonly startBasis?: 'attested';
  readonly summary?: string;
  readonly value?: Value;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  /** Ids of the relationships that say otherwise; they name this one too. */
  readonly disputes?: readonly string[];
  /** Ids that it had before, by which links still find it. */
  readonly formerly?: readonly string[];
  readonly properties?: Properties;
};

export type Source = {
  readonly id: string;
  /** Who published it at this address. */
  readonly publisher: string;
  /** Who wrote it first, where the publisher carries, mirrors or retells another's report. */
  readonly origin?: string;
  /** Id of a kind of sources. */
  readonly kind?: string;
  /** Language of the page, BCP 47. */
  readonly language?: string;
  /** The publisher's own headline; absent when it was not seen. */
  readonly title?: string;
  readonly url?: string;
  /** EDTF; absent when no date was seen. */
  readonly published?: string;
  readonly note?: string;
  readonly properties?: Properties;
};

/** A kind of sources and how far it can be relied on. */
export type SourceKind = {
  readonly id: string;
  readonly label: string;
  readonly labels?: Names;
  /** What such a source is worth, in a sentence. */
  readonly note?: string;
  /** Too weak to carry a statement alone. */
  readonly weak?: boolean;
};

/** A family groups relationship types that are drawn in one colour. */
export type Family = { readonly id: string; readonly label: string; readonly labels?: Names };

export type RelationshipType = {
  readonly id: string;
  /** Read from `from` to `to`: "supplies". */
  readonly label: string;
  readonly labels?: Names;
  /** Read the other way: "is supplied by". */
  readonly inverse?: string;
  readonly inverses?: Names;
  readonly family: string;
  /** False for what is the same both ways: "met with". */
  readonly directed?: boolean;
} & Meaning;

export type EntityType = {
  readonly id: string;
  readonly label: string;
  readonly labels?: Names;
  readonly plural?: string;
  readonly plurals?: Names;
} & Meaning;

/** What a type of a vocabulary means. */
export type Meaning = {
  /** In one line. */
  readonly definition?: string;
  /** Name of an icon. */
  readonly icon?: string;
  /** Nearest schema of FollowTheMoney. */
  readonly schema?: string;
};

/** A finer wording of a relationship type: "vetoed" where the type says "votes on". */
export type Verb = {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly labels?: Names;
  readonly inverse?: string;
  readonly inverses?: Names;
};

/** A sentence of a story and the relationships that it rests on, by id. */
export type Sentence = { readonly text: string; readonly texts?: Names; readonly notes: readonly string[] };

/** A step of a story: sentences, and the view that shows what they say, as the query of a link. */
export type Step = {
  readonly title: string;
  readonly titles?: Names;
  readonly text: readonly Sentence[];
  readonly view: string;
};

/** An account in steps, each of them a view of the dataset with footnotes. */
export type Story = {
  readonly id: string;
  readonly title: string;
  readonly titles?: Names;
  readonly summary: string;
  readonly summaries?: Names;
  readonly steps: readonly Step[];
};

/** A question that the data answers, in words and as the query of a link. */
export type Question = {
  readonly id: string;
  readonly title: string;
  readonly titles?: Names;
  readonly query: string;
};

/** A whole file after reading and before checking that its ends meet. */
export type RawGraph = {
  readonly id: string;
  readonly title: string;
  readonly titles?: Names;
  readonly description?: string;
  readonly descriptions?: Names;
  readonly licence?: string;
  readonly families: readonly Family[];
  readonly entityTypes: readonly EntityType[];
  readonly relationshipTypes: readonly RelationshipType[];
  readonly verbs: readonly Verb[];
  readonly sourceKinds: readonly SourceKind[];
  readonly stories: readonly Story[];
  /** Questions that may be tried first. */
  readonly questions?: readonly Question[];
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly relationships: readonly Relationship[];
  /** What somebody added for themselves: no part of the data. */
  readonly workspace?: Workspace;
};
