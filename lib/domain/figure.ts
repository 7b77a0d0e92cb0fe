import type { Interval, Quantity } from "./quantity/quantity";
import type { Instant, Precision, TimeBasis, Window } from "./time/window";
import type { NOT_STATED } from "./vocabulary";

export const BASES = ["cumulative", "documented", "incident", "period", "current", "prediction"] as const;
export type Basis = (typeof BASES)[number];

export const CLAIM_STANCES = ["asserted", "attributed", "alleged", "unverified"] as const;
export const MENTION_STANCES = ["denied", "withdrawn", "recalled", "predicted"] as const;
/** The first four make claims; the others only mention a figure (domain page, section 2). */
export type Stance = (typeof CLAIM_STANCES)[number] | (typeof MENTION_STANCES)[number];

/** What a figure counts, as the report has it: slugs, or `not stated`. */
export interface Scope {
  readonly measure: string;
  readonly group: string | typeof NOT_STATED;
  readonly place: string | typeof NOT_STATED;
  readonly basis: Basis;
  /** For `incident` and `period`: a name that tells one occurrence from another, or null where none was given. */
  readonly occurrence: string | null;
}

/** The moment that a number speaks about. `window` is null only for an undated figure. */
export interface AsOf {
  readonly window: Window | null;
  readonly precision: Precision;
  readonly basis: TimeBasis;
}

/**
 * When the public could read it. An unknown publication time is read as not before the end of the as-of of the
 * publication's figures; `notBefore` is the bound that holds without that convention.
 */
export interface PublishedTime {
  readonly window: Window | null;
  readonly precision: Precision;
  readonly basis: TimeBasis;
  readonly notBefore: Instant;
}

export interface Publication {
  readonly id: string;
  /** Slug of the source that published it. */
  readonly source: string;
  readonly title: string;
  readonly url: string | null;
  readonly archivedUrl: string | null;
  readonly language: string;
  readonly published: PublishedTime;
}

/** One step of a chain. Several sources in one link are parallel relays. */
export interface ChainLink {
  readonly sources: readonly string[];
  /** How the report names it ("city authorities"), or null where the source's own name stands. */
  readonly asNamed: string | null;
}

/** One reported number in one publication for one scope, in one of its revisions. */
export interface Figure {
  readonly id: string;
  /** The id that the file it came from gave it, or null. Shown wherever the figure is. */
  readonly externalId: string | null;
  readonly revision: number;
  /** Why this revision was made; null for the first. */
  readonly reason: string | null;
  readonly publication: Publication;
  readonly wording: string;
  /** BCP 47 tag of the wording. */
  readonly language: string;
  readonly quantity: Quantity;
  /** An editor's own interval with a written reason, in place of the scheme's. */
  readonly override: { readonly interval: Interval; readonly reason: string } | null;
  readonly scope: Scope;
  /** The label that the report uses for the group, kept as wording. */
  readonly groupAsWorded: string | null;
  readonly asOf: AsOf;
  /** Publisher first, origin's link last. */
  readonly chain: readonly ChainLink[];
  /** Slug of the body that speaks. */
  readonly origin: string;
  /** Key of the bulletin, briefing or post that the figure relays, or null. */
  readonly statement: string | null;
  readonly stance: Stance;
  readonly note: string;
  /** When this revision was entered here, and the ledger version of the event that brought it. */
  readonly recorded: Instant;
  readonly version: number;
  readonly recordedBy: string;
}

/** An origin takes a figure back. It covers that claim with every relay and rewording of it, and nothing else. */
export interface Withdrawal {
  readonly id: string;
  readonly externalId: string | null;
  readonly kind: "withdrawn" | "corrected";
  /** When the public could know: counts from the close of its window. */
  readonly announced: { readonly window: Window; readonly precision: Precision };
  /** Slug of the source that announced it. */
  readonly by: string;
  readonly announcement: string;
  readonly origin: string;
  readonly statement: string | null;
  readonly scope: Pick<Scope, "measure" | "group" | "place">;
  readonly asOf: Window;
  readonly value: number;
  readonly replacedBy: number | null;
  /** Ids of the figures that tell of this withdrawal. */
  readonly toldBy: readonly string[];
  readonly recorded: Instant;
  readonly version: number;
}

/** Everything recorded for one event: every revision of every figure, and every withdrawal. */
export interface Ledger {
  readonly revisions: readonly Figure[];
  readonly withdrawals: readonly Withdrawal[];
}
