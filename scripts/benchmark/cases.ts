import { DEFAULT_READING } from "@/lib/domain/reading";
import { reconcile } from "@/lib/domain/reconcile/reconcile";
import { worldOf } from "@/lib/domain/reconcile/world";
import { type CrisisPlan, crisisOf } from "./crisis-figures";

export const PLAN: CrisisPlan = {
  seed: 2022,
  figures: 1_000_000,
  scopes: 2_000,
  origins: 40,
  echoes: 0.6,
  openEnds: 0.2,
  clashes: 0.01,
  days: 365,
};
