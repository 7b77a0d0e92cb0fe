import { CLAIM_STANCES, MENTION_STANCES } from "@/lib/domain/figure";
import { QUANTITY_KINDS } from "@/lib/domain/quantity/quantity";
import {
  MOST_CHARACTERS,
  oneOf,
  pageNumber,
  parameterReader,
  type QueryFault,
  type RawParams,
} from "./parameter-reader";
import { UnfitValue } from "./query-problem";

/** The columns of the table of figures, in their order; each can be sorted by. */
export const FIGURE_COLUMNS = [
  "wording",
  "quantity",
  "interval",
  "group",
  "measure",
  "place",
  "basis",
  "asOf",
  "origin",
  "publisher",
  "chain",
  "published",
  "recorded",
  "stance",
  "state",
] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** What is shown until a reader chooses. The wording is always shown: it names the row. */
export const DEFAULT_COLUMNS: readonly FigureColumn[] = [
  "wording",
  "interval",
  "group",
  "measure",
  "place",
  "asOf",
  "origin",
  "publisher",
  "state",
];

/** Columns that are searched for a text. */
export const TEXT_COLUMNS = ["wording", "origin", "publisher", "chain"] as const;
export type TextColumn = (typeof TEXT_COLUMNS)[number];

export const STANCES = [...CLAIM_STANCES, ...MENTION_STANCES] as const;
export const STATES = ["contradicted", "withdrawn"] as const;
export const ORDERS = ["asc", "desc"] as const;
/** What a row is: one figure, or one claim with the reports of it. */
export const ROWS = ["figure", "claim"] as const;

/** How the table of figures is narrowed, sorted and laid out, beside what the view itself chooses. */
export interface FiguresQuery {
  readonly sort: FigureColumn;
  readonly order: (typeof ORDERS)[number];
  readonly rows: (typeof ROWS)[number];
  /** In the order of the table; the wording is always among them. */
  readonly columns: readonly FigureColumn[];
  /** Only figures with this text in the column; null for any. */
  readonly containing: Readonly<Record<TextColumn, string | null>>;
  readonly stance: (typeof STANCES)[number] | null;
  readonly quantity: (typeof QUANTITY_KINDS)[number] | null;
  /** Only figures in this state. */
  readonly state: (typeof STATES)[number] | null;
  /** From 1 on. */
  readonly page: number;
}

/**
 * Reads the parameters of the table of figures. Never throws on what a stranger can type: what makes no sense is named
 * among the faults and left out. (`group` is the view's: who is counted; rows by claim are `rows=claim`.)
 */
export function parseFiguresQuery(params: RawParams): {
  readonly figures: FiguresQuery;
  readonly faults: readonly QueryFault[];
} {
  const faults: QueryFault[] = [];
  const read = parameterReader(params, faults);
  const text = (column: TextColumn) => read(column, (typed) => typed.trim() || null);
  const figures: FiguresQuery = {
    sort: read("sort", oneOf(FIGURE_COLUMNS)) ?? "asOf",
    order: read("order", oneOf(ORDERS)) ?? "asc",
    rows: read("rows", oneOf(ROWS)) ?? "figure",
    columns: readColumns(params, faults),
    containing: {
      wording: text("wording"),
      origin: text("origin"),
      publisher: text("publisher"),
      chain: text("chain"),
    },
    stance: read("stance", oneOf(STANCES)),
    quantity: read("quantity", oneOf(QUANTITY_KINDS)),
    state: read("state", oneOf(STATES)),
    page: read("page", pageNumber) ?? 1,
  };
  return { figures, faults };
}

/** `columns=a,b` as links write it, or `columns=a&columns=b` as a form sends it. */
function readColumns(params: RawParams, faults: QueryFault[]): readonly FigureColumn[] {
  const raw = params.columns ?? [];
  const column = oneOf(FIGURE_COLUMNS);
  const chosen = new Set<FigureColumn>();
  for (const named of (typeof raw === "string" ? [raw] : raw).flatMap((part) => part.split(","))) {
    if (named === "") continue;
    try {
      chosen.add(column(named.slice(0, MOST_CHARACTERS)));
    } catch (error) {
      if (!(error instanceof UnfitValue)) throw error;
      if (faults.every(({ parameter }) => parameter !== "columns")) {
        faults.push({ parameter: "columns", problem: error.problem });
      }
    }
  }
  if (chosen.size === 0) return DEFAULT_COLUMNS;
  return FIGURE_COLUMNS.filter((name) => name === "wording" || chosen.has(name));
}

/** The parameters that `parseFiguresQuery` reads back; only what differs from the default is named. */
export function figuresParams(figures: FiguresQuery): Readonly<Record<string, string>> {
  const { sort, order, rows, columns, containing, stance, quantity, state, page } = figures;
  const named: Record<string, string | null> = {
    ...containing,
    stance,
    quantity,
    state,
    sort: sort === "asOf" ? null : sort,
    order: order === "asc" ? null : order,
    rows: rows === "figure" ? null : rows,
    columns: columns.join() === DEFAULT_COLUMNS.join() ? null : columns.join(),
    page: page === 1 ? null : String(page),
  };
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}
