import type { FindingItem } from "../dashboard-model";
import type { PageLinks } from "../page-links";
import type { PrintedFigure, TakenBack } from "../sources/source-page-model";

/** What changed between two moments of knowledge; plain data. */
export interface Changes {
  /** The two moments in words: "what the public knew on 7 Jan 2022, 12:00", "ledger version 3". */
  readonly before: string;
  readonly after: string;
  /** Other moments to look back to. */
  readonly steps: readonly SinceStep[];
  readonly ranges: readonly RangeChange[];
  readonly rangesChanged: number;
  /** Scopes whose range is the same at both moments. */
  readonly rangesSame: number;
  readonly page: number;
  readonly pages: PageLinks | null;
  readonly added: AddedFigures;
  readonly corrected: readonly Correction[];
  readonly moreCorrected: number;
  readonly takenBack: readonly TakenBack[];
  readonly findings: FindingChanges;
  /** All figures of the view. */
  readonly figuresHref: string;
}

/** How far back another comparison looks: to before the last publication or entry, a day, a week. */
export interface SinceStep {
  readonly back: "publication" | "day" | "week" | "entry";
  readonly href: string;
}

/**
 * How a range differs. `later` and `earlier` speak about another time than before; the others about the same one.
 */
export type RangeChangeKind = "first" | "gone" | "later" | "earlier" | "wider" | "narrower" | "moved";

export interface RangeChange {
  readonly key: string;
  readonly scope: string;
  /** The dashboard of this scope. */
  readonly href: string;
  readonly kind: RangeChangeKind;
  readonly sentence: string;
  readonly before: RangeAt;
  readonly after: RangeAt;
}

/** A range in words, and as it is drawn. */
export interface RangeAt {
  readonly range: string;
  /** "7 reports, 2 origins". */
  readonly counts: string;
  /** Null where nothing is in force. An open end is null too. */
  readonly drawn: { readonly low: number; readonly high: number | null } | null;
}

export interface AddedFigures {
  /** "3 reports, 2 origins". */
  readonly counts: string;
  readonly claims: readonly AddedClaim[];
  readonly fresh: number;
  readonly echoed: number;
  readonly more: number;
  /** Figures without any time: they are part of no past, so that it is not known whether they are new. */
  readonly undated: number;
}

/** What one origin says, of which reports came to be known. */
export interface AddedClaim {
  readonly key: string;
  readonly figure: PrintedFigure;
  readonly scope: string;
  readonly origin: string;
  readonly asOf: string;
  /** New reports of it. */
  readonly reports: number;
  /** Whether other reports of it were known before. */
  readonly isEcho: boolean;
  readonly withdrawn: boolean;
}

/** A figure whose record was corrected. */
export interface Correction {
  readonly figure: PrintedFigure;
  readonly before: PrintedFigure;
  readonly intervals: { readonly before: string; readonly after: string };
  readonly scope: string;
  readonly reason: string;
  readonly recorded: string;
}

export interface FindingChanges {
  readonly appeared: readonly FindingItem[];
  readonly changed: readonly { readonly before: FindingItem; readonly after: FindingItem }[];
  readonly gone: readonly FindingItem[];
  /** Findings beyond those listed. */
  readonly more: number;
}
