import type { RuleName } from "@/lib/domain/reconcile/rule";

/** Rules by name, where there is no room for what they say. */
export const ruleNames = {
  "self-contradiction": "self-contradiction",
  "relay-mismatch": "relay mismatch",
  "count-fell": "count fell",
  "disjoint-at-once": "disjoint at once",
  "part-exceeds-whole": "part exceeds whole",
  "sum-exceeds-whole": "sum exceeds whole",
  "incident-exceeds-total": "incident exceeds total",
  "period-disagrees-with-total": "period disagrees with total",
  "withdrawn-but-repeated": "withdrawn but repeated",
  "histories-disagree": "histories disagree",
  "likely-slip": "likely slip",
} as const satisfies Record<RuleName, string>;
