import { ALL_RULES } from "./all-rules";
import { byWeight } from "./by-weight";
import type { Finding } from "./finding";
import { Judge } from "./judge";
import type { Rule } from "./rule";
import { verdictOn } from "./verdict";
import type { World } from "./world";

/**
 * Finds every contradiction that the rules know, and nothing else. The same world gives the same findings in the
 * same order, whatever the order of the input. `ReconciledLedger` does the same and takes changes one by one.
 *
 * @param rules in the order of their headings; any of them can be run alone
 */
export function reconcile(world: World, rules: readonly Rule[] = ALL_RULES): readonly Finding[] {
  const judge = new Judge(world, rules);
  return [...world.scopes.values()].flatMap((scope) => verdictOn(scope, judge).findings).sort(byWeight);
}
