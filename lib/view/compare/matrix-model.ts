import type { FindingItem } from "../dashboard-model";
import type { Filter } from "../filter-options";
import type { PageLinks } from "../page-links";
import type { PrintedFigure } from "../sources/source-page-model";

/** What each origin alone reports at one moment, a column for each measure; plain data. */
export interface SourceMatrix {
  /** True where nobody reported on the combination asked for, and the nearest one is shown. */
  readonly isNearest: boolean;
  /** Who and where: "Security forces, Kazakhstan". */
  readonly about: string;
  /** The moment that the numbers speak about, in words. */
  readonly when: string;
  /** The same as a field for a date and a time holds it, in the event's zone. */
  readonly at: string;
  readonly filters: readonly Filter[];
  readonly orders: readonly OrderChoice[];
  readonly columns: readonly MatrixColumn[];
  /** Measures that were reported on, but of which nothing is in force at the moment, in words; null where there are none. */
  readonly silentMeasures: string | null;
  /** Measures in force that have no column. */
  readonly moreColumns: number;
  readonly rows: readonly MatrixRow[];
  /** Origins in force at the moment, and those that speak about these measures at another time only. */
  readonly inForce: number;
  readonly silent: number;
  readonly page: number;
  readonly pages: PageLinks | null;
  /** The contradictions that join cells of the table, in the order of their numbers. */
  readonly joins: readonly JoiningFinding[];
  /** The same comparison at the moment at which most is in force. */
  readonly busiestHref: string;
}

export interface OrderChoice {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** One measure, with the range that all origins report together. */
export interface MatrixColumn {
  readonly key: string;
  /** The dashboard of this scope. */
  readonly href: string;
  readonly measure: string;
  /** The name of the incident or period, where it has one. */
  readonly occurrence: string | null;
  readonly range: string;
  readonly common: string | null;
  /** "7 reports, 2 origins". */
  readonly counts: string;
}

/** One origin: what it alone says in each column. */
export interface MatrixRow {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  readonly kind: string;
  /** One for each column; null where it says nothing that is in force. */
  readonly cells: readonly (MatrixCell | null)[];
  /** Measures on which it says nothing, in words; null where it speaks on all. */
  readonly nothingOn: string | null;
}

export interface MatrixCell {
  /** "13", "24 to 99", "161 or more". */
  readonly interval: string;
  readonly figures: readonly PrintedFigure[];
  /** Claims in force beside those whose wording is shown. */
  readonly more: number;
  readonly reports: number;
  readonly asOf: string;
  /** Numbers of the contradictions that join this cell with others, or hold between its own claims. */
  readonly joins: readonly number[];
}

export interface JoiningFinding {
  readonly number: number;
  readonly item: FindingItem;
}
