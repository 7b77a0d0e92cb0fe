import { ALL_RULES } from "../reconcile/all-rules";
import type { Rule } from "../reconcile/rule";

/**
 * What the oracle reads by two claims. Sums, periods and recalled histories are asked for one by one, so that no heading
 * of another rule hides them.
 */
const READ: readonly string[] = [
  "self-contradiction",
  "relay-mismatch",
  "count-fell",
  "disjoint-at-once",
  "part-exceeds-whole",
  "incident-exceeds-total",
  "withdrawn-but-repeated",
  "likely-slip",
];

/** The rules that both are asked about, as the program lists them. */
export const ASKED_RULES: readonly Rule[] = ALL_RULES.filter(({ name }) => READ.includes(name));

export const ASKED_NAMES: readonly string[] = ASKED_RULES.map(({ name }) => name);
