import type { Basis } from "../domain/figure";
import type { Precision, Window } from "../domain/time/window";
import type { SourceKind } from "../domain/vocabulary";

/** Some of what was found, those first that have all words whole. */
export interface Found<Hit> {
  readonly hits: readonly Hit[];
  /** How many there are, as far as they were counted. */
  readonly total: number;
  /** Whether there are more than were counted. */
  readonly isCut: boolean;
}

export interface EventHit {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
}

/** An event in which something found is named. */
export type EventName = Pick<EventHit, "slug" | "title">;

/** A source, with every event in whose chains or as whose origin it stands. */
export interface SourceHit {
  readonly slug: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly alsoKnownAs: readonly string[];
  readonly events: readonly EventName[];
}

/** A figure whose wording was found, with what tells it from others; names are those of the lists. */
export interface WordingHit {
  readonly event: EventName & { readonly zone: string };
  readonly id: string;
  readonly externalId: string | null;
  readonly wording: string;
  readonly language: string;
  readonly measure: string;
  /** Null where the report does not state it; so is the place. */
  readonly group: string | null;
  readonly place: string | null;
  readonly basis: Basis;
  readonly origin: string;
  readonly publisher: string;
  /** As recorded; null where it is unknown. */
  readonly published: { readonly window: Window; readonly precision: Precision } | null;
}

/** A measure, with every event that has a figure of it. */
export interface MeasureHit {
  readonly slug: string;
  readonly name: string;
  readonly events: readonly EventName[];
}

/** A group or place of one event. */
export interface EventTermHit {
  readonly slug: string;
  readonly name: string;
  readonly event: EventName;
}

/** What was found, by group; null for a group that was not asked for. */
export interface SearchFindings {
  readonly events: Found<EventHit> | null;
  readonly sources: Found<SourceHit> | null;
  readonly wordings: Found<WordingHit> | null;
  readonly measures: Found<MeasureHit> | null;
  readonly groups: Found<EventTermHit> | null;
  readonly places: Found<EventTermHit> | null;
}
