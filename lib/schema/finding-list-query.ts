import { RULE_NAMES } from "@/lib/domain/reconcile/rule";
import { oneOf, pageNumber, parameterReader, type QueryFault, type RawParams } from "./parameter-reader";

/** Rules that make findings of their own; the advice of `likely-slip` stands beside them. */
export const FINDING_RULES = RULE_NAMES.filter((name) => name !== "likely-slip");

/** Which contradictions a list shows. */
export interface FindingListQuery {
  readonly rule: (typeof FINDING_RULES)[number] | null;
  /** From 1 on. */
  readonly page: number;
}

/** Reads `rule` and `page`; never throws. */
export function parseFindingListQuery(params: RawParams): {
  readonly list: FindingListQuery;
  readonly faults: readonly QueryFault[];
} {
  const faults: QueryFault[] = [];
  const read = parameterReader(params, faults);
  const list = { rule: read("rule", oneOf(FINDING_RULES)), page: read("page", pageNumber) ?? 1 };
  return { list, faults };
}
