/** Whether a part-of relation holds by the meaning of the words or only as a rule (domain page, section 4). */
export type RelationStrength = "by definition" | "as a rule";

/** What a report did not say. Kept as such, never guessed; for comparison it is read as the event's whole. */
export const NOT_STATED = "not stated";

/** A node of the measures, groups or places: its slug, its parent and the named disjoint sets it belongs to. */
export interface Term {
  readonly slug: string;
  readonly name: string;
  readonly partOf: string | null;
  readonly relation: RelationStrength;
  readonly disjointSets: readonly string[];
}

export interface Measure extends Term {
  /** `count`: people so far. `stock`: people at one moment. */
  readonly kind: "count" | "stock";
  readonly meaning: string;
}

export interface Group extends Term {
  /** A legal class that may be re-assigned: its running total can fall, so no monotone rule applies. */
  readonly mayShrink: boolean;
  readonly note: string;
}

export interface Place extends Term {
  /** Places under one parent are disjoint unless one of them overlaps its siblings. */
  readonly overlapsSiblings: boolean;
}

/** In the order in which origins get their colours. */
export const SOURCE_KINDS = [
  "government",
  "security",
  "official",
  "state_media",
  "agency",
  "broadcaster",
  "newspaper",
  "aggregator",
  "ngo",
  "international",
  "hospital",
  "social_media",
  "witness",
  "unknown",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface Source {
  readonly slug: string;
  readonly name: string;
  readonly kind: SourceKind;
  /** The body it belongs to (the ministry's press office → the ministry), or null for a root. */
  readonly parent: string | null;
  readonly country: string | null;
  readonly alsoKnownAs: readonly string[];
  readonly note: string;
}

/** Every list by slug. Groups and places are those of one event; measures and sources are shared. */
export interface Vocabulary {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The group and the place that stand for the whole event; `not stated` is read as these. */
  readonly wholeGroup: string;
  readonly wholePlace: string;
}
