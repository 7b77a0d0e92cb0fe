import type { Rule } from "./rule";
import { countFell } from "./rules/count-fell";
import { disjointAtOnce } from "./rules/disjoint-at-once";
import { historiesDisagree } from "./rules/histories-disagree";
import { incidentExceedsTotal } from "./rules/incident-exceeds-total";
import { likelySlip } from "./rules/likely-slip";
import { partExceedsWhole } from "./rules/part-exceeds-whole";
import { periodDisagreesWithTotal } from "./rules/period-disagrees-with-total";
import { relayMismatch } from "./rules/relay-mismatch";
import { selfContradiction } from "./rules/self-contradiction";
import { sumExceedsWhole } from "./rules/sum-exceeds-whole";
import { withdrawnButRepeated } from "./rules/withdrawn-but-repeated";

/** Every rule, the stronger heading first: a cluster that several rules find is shown once, under the first of them. */
export const ALL_RULES: readonly Rule[] = Object.freeze([
  selfContradiction,
  relayMismatch,
  countFell,
  disjointAtOnce,
  partExceedsWhole,
  sumExceedsWhole,
  incidentExceedsTotal,
  periodDisagreesWithTotal,
  withdrawnButRepeated,
  historiesDisagree,
  likelySlip,
]);
