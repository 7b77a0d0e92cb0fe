import type { RuleName } from "@/lib/domain/reconcile/rule";
import type { Window } from "@/lib/domain/time/window";
import type { ViewQuery } from "@/lib/schema/view-query";
import type { ChartModel, RibbonStep } from "./chart-model";
import type { ChartZoom } from "./chart-zoom";
import type { RangeExplanation } from "./explanation-model";
import type { Filter } from "./filter-options";
import type { ReviewOfFinding } from "./finding-review";
import type { Multiples } from "./multiples-model";

/** Everything that the dashboard shows; plain data. */
export interface DashboardModel {
  readonly event: EventSummary;
  /** True where nobody reported on the combination asked for, and the nearest one is shown. */
  readonly isNearest: boolean;
  readonly filters: readonly Filter[];
  readonly cards: readonly RangeCard[];
  /** When anything is in force on any card: the time axis that their ribbons share. */
  readonly cardsBusy: readonly Window[];
  /** The scope that is shown, in the terms of a query. */
  readonly scope: AskedScope;
  readonly chart: ChartModel;
  /** Null where nothing has a time to go to, or where the axis is not that of the days that can be chosen. */
  readonly zoom: ChartZoom | null;
  /** Small charts beside the large one, where they were asked for. */
  readonly multiples: Multiples | null;
  /** The weightiest first. */
  readonly findings: readonly FindingItem[];
  /** How many more there are. */
  readonly findingsLeft: number;
  readonly explanation: RangeExplanation;
  /** Null where all that is known now is shown, or where what came since cannot be asked for. */
  readonly knownThen: KnownThen | null;
  /** Null for a scope that is no running total, or has nothing to doubt against anything else. */
  readonly doubt: DoubtItem | null;
  /** In time order. */
  readonly claims: readonly ClaimRow[];
  /** How many more there are. */
  readonly claimsLeft: number;
}

export type AskedScope = Pick<ViewQuery, "measure" | "group" | "place" | "basis" | "occurrence">;

/** An earlier state of knowledge that a view shows. */
export interface KnownThen {
  /** "what the public could know on 7 Jan 2022, 12:00". */
  readonly said: string;
  /** What changed since then. */
  readonly changedHref: string;
}

/** The least-doubt answer for one scope, in words (domain page, section 5). */
export interface DoubtItem {
  /** "At least 3 of 41 claims must be wrong for the rest to agree with one count that never falls." */
  readonly sentence: string;
  /** The same by origins: all claims of an origin stand or fall together. */
  readonly byOrigins: string;
  /** Claims that every best answer sets aside, and those that only some do; null where there are too many to tell. */
  readonly always: readonly DoubtedClaim[] | null;
  readonly sometimes: readonly DoubtedClaim[] | null;
}

export interface DoubtedClaim {
  readonly href: string;
  /** "13, Interior Ministry, as of 6 Jan 2022". */
  readonly sentence: string;
}

/** What one origin says, with the reports of it: a row of the figures table. */
export interface ClaimRow {
  readonly key: string;
  /** The report that stands for the row: the earliest. */
  readonly first: FigureRow;
  readonly figures: readonly FigureRow[];
  /** How many later ones are not in `figures`. */
  readonly figuresLeft: number;
  /** Who relays it, in words. */
  readonly publishers: string;
  readonly reports: number;
  readonly contradicted: boolean;
  readonly withdrawn: boolean;
}

export interface EventSummary {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly zone: string;
  /** "2–11 January 2022 · Almaty time (UTC+6)". */
  readonly when: string;
  readonly figures: number;
  readonly publications: number;
  readonly origins: number;
  readonly version: number;
}

/** An event on the front page. */
export interface EventEntry {
  readonly href: string;
  readonly summary: EventSummary;
  readonly cards: readonly RangeCard[];
  readonly cardsBusy: readonly Window[];
  readonly contradictions: number;
  readonly lastEntry: string;
}

/** One scope's headline. */
export interface RangeCard {
  readonly href: string;
  readonly selected: boolean;
  readonly measure: string;
  readonly group: string;
  readonly place: string;
  readonly basis: string;
  /** "12 to 13", "13 or more", "24 to 99 (dozens)", "225 — one origin", "no figure in force". */
  readonly range: string;
  /** "every origin in force allows 10 to 12", or null. */
  readonly common: string | null;
  /** "29 reports, 6 origins". */
  readonly counts: string;
  /** "all under the Government of Kazakhstan", or null. */
  readonly root: string | null;
  readonly asOf: string | null;
  readonly contradictions: number;
  readonly ribbon: readonly RibbonStep[];
}

export interface FindingItem {
  readonly fingerprint: string;
  readonly href: string;
  readonly rule: RuleName;
  readonly certainty: "certain" | "possible";
  readonly sentence: string;
  readonly hint: string | null;
  readonly scope: string;
  readonly knownFrom: string;
  readonly review: ReviewOfFinding | null;
}

/** A finding with both sides and every figure on them. */
export interface FindingPage extends FindingItem {
  readonly sides: readonly FindingSide[];
  /** How many claims between the lowest and the highest ones are not on the page. */
  readonly left: number;
}

export interface FindingSide {
  /** "13", "24 to 99", "161 or more". */
  readonly interval: string;
  readonly origin: string;
  /** The page of the origin. */
  readonly originHref: string;
  readonly asOf: string;
  readonly figures: readonly FigureRow[];
}

export interface FigureRow {
  readonly id: string;
  readonly href: string;
  readonly externalId: string | null;
  readonly wording: string;
  readonly language: string;
  readonly quantity: string;
  readonly interval: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly measure: string;
  readonly group: string;
  readonly place: string;
  readonly basis: string;
  readonly stance: string;
  readonly asOf: string;
  readonly asOfBasis: string;
  readonly published: string;
  readonly recorded: string;
  readonly origin: string;
  /** The page of the origin. */
  readonly originHref: string;
  readonly publisher: string;
  readonly chain: string;
  readonly withdrawn: boolean;
  readonly contradicted: boolean;
}
