/** The vocabulary as it is written in a file: plain, readonly records that refer to each other by id. */

export type Confidence = 'confirmed' | 'reported' | 'disputed';
/** The three confidences, strongest first; a column holds the position in this list. */
export const CONFIDENCES: readonly Confidence[] = ['confirmed', 'reported', 'disputed'];

/** Anything JSON can hold: what Entente keeps of a record without understanding it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Properties = { readonly [key: string]: Json };

/** Name of a thing by language tag: `{ ru: "Газпром" }`. */
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
  readonly sources?: readonly string[];
  readonly properties?: Properties;
};

/** A figure with the unit it was given in; units are never converted. */
export type Value = { readonly amount: number; readonly unit: string };

export type Relationship = {
  readonly id: string;
  readonly type: string;
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
  readonly properties?: Properties;
};

export type Source = {
  readonly id: string;
  readonly publisher: string;
  /** The publisher's own headline; absent when it was not seen. */
  readonly title?: string;
  readonly url?: string;
  /** EDTF; absent when no date was seen. */
  readonly published?: string;
  readonly note?: string;
  readonly properties?: Properties;
};

/** A family groups relationship types that are drawn in one colour. */
export type Family = { readonly id: string; readonly label: string };

export type RelationshipType = {
  readonly id: string;
  /** Read from `from` to `to`: "supplies". */
  readonly label: string;
  /** Read the other way: "is supplied by". */
  readonly inverse?: string;
  readonly family: string;
  /** False for what is the same both ways: "met with". */
  readonly directed?: boolean;
};

export type EntityType = { readonly id: string; readonly label: string; readonly plural?: string };

/** A whole file after reading and before checking that its ends meet. */
export type RawGraph = {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly licence?: string;
  readonly families: readonly Family[];
  readonly entityTypes: readonly EntityType[];
  readonly relationshipTypes: readonly RelationshipType[];
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly relationships: readonly Relationship[];
};
