import type { Window } from "@/lib/domain/time/window";
import type { RibbonStep } from "../chart-model";
import type { FindingItem } from "../dashboard-model";
import type { SourceRole } from "./source-records";

/** Everything on the page of one source; plain data. */
export interface SourcePage {
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly role: SourceRole | null;
  readonly otherNames: readonly string[];
  readonly note: string;
  /** The bodies above it, nearest first, and those right below it that figures name. */
  readonly above: readonly NamedLink[];
  readonly below: readonly NamedLink[];
  /** What it did, a sentence each. Empty where no known figure names it. */
  readonly sentences: readonly string[];
  readonly scopes: readonly ScopeOfSource[];
  /** Scopes with figures of it that are left out of `scopes`. */
  readonly moreScopes: number;
  readonly without: readonly WithoutSource[];
  /** Scopes in which it is in force and that are left out of `without`. */
  readonly moreWithout: number;
  /** Who publishes its numbers. */
  readonly relays: readonly CountedSource[];
  /** People and offices that speak for it. */
  readonly speaksThrough: readonly CountedSource[];
  /** Next in the chains, towards the origin and towards the publisher. */
  readonly cites: readonly CountedSource[];
  readonly citedBy: readonly CountedSource[];
  readonly takenBack: readonly TakenBack[];
  readonly revisions: readonly RevisedFigure[];
  readonly findings: readonly FindingItem[];
  readonly moreFindings: number;
  readonly first: readonly FirstClaim[];
  readonly moreFirst: number;
  readonly figuresHref: string;
}

export interface NamedLink {
  readonly name: string;
  readonly href: string;
}

export interface CountedSource extends NamedLink {
  readonly reports: number;
}

/** A figure as a list names it. */
export interface PrintedFigure {
  readonly href: string;
  readonly wording: string;
  readonly language: string;
}

/** What it says in one scope, against what all others say. */
export interface ScopeOfSource {
  readonly scope: string;
  /** The dashboard of this scope. */
  readonly href: string;
  /** The range that the others report. */
  readonly ribbon: readonly RibbonStep[];
  readonly claims: readonly ClaimOfSource[];
  /** When anything is shown: the time axis. */
  readonly busy: readonly Window[];
  /** First and last day of the axis, in words; null where nothing is dated. */
  readonly days: { readonly from: string; readonly to: string } | null;
}

export interface ClaimOfSource {
  readonly key: string;
  /** `given`: it is the origin. `relayed`: it published what another source gave. */
  readonly part: "given" | "relayed";
  readonly window: Window | null;
  readonly low: number;
  readonly high: number | null;
  /** "13", "10+", "dozens". */
  readonly label: string;
  readonly interval: string;
  readonly asOf: string;
  readonly origin: string;
  readonly reports: number;
  readonly withdrawnAt: number | null;
  readonly figure: PrintedFigure;
}

/** What the range of a scope becomes without it. */
export interface WithoutSource {
  readonly scope: string;
  readonly href: string;
  readonly range: string;
  /** Without what it says as an origin; null where it says nothing that is in force. */
  readonly withoutVoice: string | null;
  /** Without the reports that it published; null where it published none of those in force. */
  readonly withoutReports: string | null;
  readonly changes: boolean;
}

/** A withdrawal of what it said, or one that it announced. */
export interface TakenBack {
  readonly key: string;
  readonly sentence: string;
  readonly scope: string;
  readonly figures: readonly PrintedFigure[];
  readonly more: number;
}

export interface RevisedFigure {
  readonly figure: PrintedFigure;
  readonly before: PrintedFigure;
  readonly revision: number;
  readonly reason: string;
  readonly recorded: string;
}

export interface FirstClaim {
  readonly key: string;
  readonly scope: string;
  readonly figure: PrintedFigure;
  readonly origin: string;
  readonly asOf: string;
  readonly published: string;
}
