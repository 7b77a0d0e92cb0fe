import type { KnownAt } from "@/lib/domain/reading";
import type { Instant } from "@/lib/domain/time/window";
import { oneOf, pageNumber, parameterReader, type QueryFault, type RawParams } from "./parameter-reader";
import { UnfitValue } from "./query-problem";
import { instantOf } from "./view-query";

/** The two ways to compare: origins beside each other, or what was known at two moments. */
export const COMPARE_FORMS = ["sources", "changes"] as const;

/** Orders of the origins, beside those by the numbers of one measure. */
export const ORIGIN_ORDERS = ["reports", "name", "kind"] as const;

export type OriginOrder =
  | { readonly by: (typeof ORIGIN_ORDERS)[number] }
  | { readonly by: "measure"; readonly measure: string };

/** An earlier moment of knowledge. `instant` means what the view's known-at means: publication, or recording here. */
export type Since =
  | { readonly by: "instant"; readonly at: Instant }
  | { readonly by: "version"; readonly version: number };

/** What a comparison chooses beside the view itself. */
export interface CompareQuery {
  readonly form: (typeof COMPARE_FORMS)[number];
  /** The moment that the numbers speak about; null for the one at which most is in force. */
  readonly at: Instant | null;
  readonly order: OriginOrder;
  /** Null for one step before the view's known-at. */
  readonly since: Since | null;
  /** From 1 on. */
  readonly page: number;
}

/** What the parameters of a comparison are read against. */
export interface CompareContext {
  readonly measures: ReadonlyMap<string, unknown>;
  readonly zone: string;
  /** The present instant: no later one can be asked for. */
  readonly now: Instant;
  /** The later of the two moments of knowledge. */
  readonly knownAt: KnownAt;
  /** The version of the ledger that is looked at. */
  readonly version: number;
}

export interface ParsedComparison {
  readonly compare: CompareQuery;
  readonly faults: readonly QueryFault[];
}

/** Reads the parameters of a comparison. Never throws on what a stranger can type: what makes no sense is named and left out. */
export function parseCompareQuery(params: RawParams, context: CompareContext): ParsedComparison {
  const faults: QueryFault[] = [];
  const read = parameterReader(params, faults);
  const { measures, zone, now, knownAt } = context;
  const version = read("since-version", (text) => earlierVersion(text, context));
  const instant = read("since", (text) => earlierInstant(text, zone, now, knownAt));
  const compare: CompareQuery = {
    form: read("form", oneOf(COMPARE_FORMS)) ?? "sources",
    at: read("at", (text) => instantOf(text, zone, now)),
    order: read("sort", (text) => orderOf(text, measures)) ?? { by: "reports" },
    since: version ?? instant,
    page: read("page", pageNumber) ?? 1,
  };
  return { compare, faults };
}

function orderOf(text: string, measures: ReadonlyMap<string, unknown>): OriginOrder {
  return measures.has(text) ? { by: "measure", measure: text } : { by: oneOf(ORIGIN_ORDERS)(text) };
}

/** Versions are compared with versions, and with all that is recorded now. */
function earlierVersion(text: string, { knownAt, version }: CompareContext): Since {
  const latest = knownAt.by === "version" ? Math.min(knownAt.version, version) : version;
  const isComparable = knownAt.by === "version" || knownAt.by === "latest";
  if (isComparable && /^\d{1,9}$/.test(text) && Number(text) <= latest)
    return { by: "version", version: Number(text) };
  throw new UnfitValue({
    kind: "no such value",
    value: text,
    values: [isComparable ? `0–${latest}` : "since=…"],
  });
}

/** An instant is compared with an instant of the same kind, and with all that is known now. */
function earlierInstant(text: string, zone: string, now: Instant, knownAt: KnownAt): Since {
  const at = instantOf(text, zone, now);
  const latest = "at" in knownAt ? knownAt.at : now;
  if (knownAt.by !== "version" && at <= latest) return { by: "instant", at };
  const values = [knownAt.by === "version" ? "since-version=…" : `… – ${new Date(latest).toISOString()}`];
  throw new UnfitValue({ kind: "no such value", value: text, values });
}

/** The parameters that `parseCompareQuery` reads back; only what differs from the default is named. */
export function compareParams({
  form,
  at,
  order,
  since,
  page,
}: CompareQuery): Readonly<Record<string, string>> {
  return {
    ...(form === "sources" ? {} : { form }),
    ...(at === null ? {} : { at: new Date(at).toISOString() }),
    ...(order.by === "reports" ? {} : { sort: order.by === "measure" ? order.measure : order.by }),
    ...sinceParams(since),
    ...(page === 1 ? {} : { page: String(page) }),
  };
}

function sinceParams(since: Since | null): Readonly<Record<string, string>> {
  if (since === null) return {};
  return since.by === "version"
    ? { "since-version": String(since.version) }
    : { since: new Date(since.at).toISOString() };
}
