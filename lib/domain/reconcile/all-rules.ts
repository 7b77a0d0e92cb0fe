import type { Rule } from "./rule";
import { countFell } from "./rules/count-fell";
import { disjointAtOnce } from "./rules/disjoint-at-once";
import { partExceedsWhole } from "./rules/part-exceeds-whole";
import { relayMismatch } from "./rules/relay-mismatch";
import { selfContradiction } from "./rules/self-contradiction";
import { withdrawnButRepeated } from "./rules/withdrawn-but-repeated";

/** Every rule, the stronger heading first: a cluster that several rules find is shown once, under the first of them. */
export const ALL_RULES: readonly Rule[] = Object.freeze([
  selfContradiction,
  relayMismatch,
  countFell,
  disjointAtOnce,
  partExceedsWhole,
  withdrawnButRepeated,
]);
