import { oneOf, pageNumber, parameterReader, type QueryFault, type RawParams } from "./parameter-reader";

/** The columns of the list of sources, by which it can be sorted. */
export const SOURCE_COLUMNS = [
  "name",
  "kind",
  "root",
  "speaks",
  "published",
  "echoes",
  "first",
  "taken-back",
  "revised",
  "contradictions",
  "last",
] as const;
export type SourceColumn = (typeof SOURCE_COLUMNS)[number];

/** What a source does: gives numbers, publishes, both, or stands in chains only. */
export const SOURCE_ROLES = ["origin", "publisher", "both", "named"] as const;

/** How the list of sources is sorted and narrowed. Its `kind` is that of the view. */
export interface SourceListQuery {
  readonly sort: { readonly by: SourceColumn; readonly descending: boolean };
  readonly role: (typeof SOURCE_ROLES)[number] | null;
  /** From 1 on. */
  readonly page: number;
}

export const DEFAULT_SORT: SourceListQuery["sort"] = { by: "speaks", descending: true };

const ORDERS = SOURCE_COLUMNS.flatMap((column) => [column, `-${column}`] as const);

/** Reads `sort` (a column, with `-` before it where the highest come first), `role` and `page`; never throws. */
export function parseSourceListQuery(params: RawParams): {
  readonly list: SourceListQuery;
  readonly faults: readonly QueryFault[];
} {
  const faults: QueryFault[] = [];
  const read = parameterReader(params, faults);
  const list = {
    sort: read("sort", (text) => sortOf(oneOf(ORDERS)(text))) ?? DEFAULT_SORT,
    role: read("role", oneOf(SOURCE_ROLES)),
    page: read("page", pageNumber) ?? 1,
  };
  return { list, faults };
}

function sortOf(order: (typeof ORDERS)[number]): SourceListQuery["sort"] {
  const by = SOURCE_COLUMNS.find((column) => order === column || order === `-${column}`) ?? DEFAULT_SORT.by;
  return { by, descending: order.startsWith("-") };
}

/** The parameter `sort` for an order. */
export function sortText({ by, descending }: SourceListQuery["sort"]): string {
  return descending ? `-${by}` : by;
}
