import type { FigureColumn, TextColumn } from "@/lib/schema/figures-query";
import type { QueryFault } from "@/lib/schema/view-query";
import type { FigureRow } from "../dashboard-model";
import type { FilterOption } from "../filter-options";
import type { PageLinks } from "../page-links";

/** The table of every figure in a view; plain data. */
export interface FiguresPage {
  /** "320 figures: 94 reports, 21 origins". */
  readonly counts: string;
  /** How an earlier state of the ledger was asked for, and the way to the present one; null for the present. */
  readonly earlier: { readonly sentence: string; readonly href: string } | null;
  readonly heads: readonly ColumnHead[];
  readonly rows: readonly TableRow[];
  readonly texts: readonly TextField[];
  readonly choices: readonly ChoiceField[];
  /** First and last day of the as-of; empty for any. */
  readonly days: { readonly from: string; readonly to: string };
  /** Parameters that the form of the filters, and that of the columns, carry along. */
  readonly kept: { readonly byFilters: readonly Parameter[]; readonly byColumns: readonly Parameter[] };
  readonly columns: readonly ColumnChoice[];
  /** The same figures as other rows. */
  readonly layouts: readonly {
    readonly rows: "figure" | "claim";
    readonly href: string;
    readonly on: boolean;
  }[];
  /** The table without any filter; null where there is none. */
  readonly everything: string | null;
  readonly pages: PageLinks | null;
  /** What the address asks for and the table does not have. */
  readonly faults: readonly QueryFault[];
}

type Parameter = readonly [name: string, value: string];

export interface ColumnHead {
  readonly column: FigureColumn;
  /** Sorts by the column or, where it is sorted by already, turns the order round. */
  readonly href: string;
  readonly sorted: "ascending" | "descending" | null;
}

/** A figure, or a claim that its earliest report stands for. */
export interface TableRow {
  readonly key: string;
  readonly figure: CitedFigure;
  /** Every report of the claim; null where the row is one figure, or the claim has one. */
  readonly reports: { readonly count: number; readonly figures: readonly CitedFigure[] } | null;
}

export interface CitedFigure extends FigureRow {
  readonly citation: string;
}

export interface TextField {
  readonly column: TextColumn;
  readonly value: string;
}

export interface ChoiceField {
  readonly name:
    | "measure"
    | "group"
    | "place"
    | "basis"
    | "source"
    | "kind"
    | "stance"
    | "quantity"
    | "state";
  /** Empty for any. */
  readonly value: string;
  readonly options: readonly FilterOption[];
}

export interface ColumnChoice {
  readonly column: FigureColumn;
  readonly shown: boolean;
}
