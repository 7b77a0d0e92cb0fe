import { ALL_RULES } from "@/lib/domain/reconcile/all-rules";
import type { RuleName } from "@/lib/domain/reconcile/rule";

/** "count-fell.says": what a rule says, with an example that breaks it and one that does not. */
export type RuleMessage = `${RuleName}.${"says" | "breaks" | "holds"}`;

/** In English a rule speaks for itself: its text stands in its own file. */
export const rules = Object.fromEntries(
  ALL_RULES.flatMap(({ name, says, breaks, holds }) => [
    [`${name}.says`, says],
    [`${name}.breaks`, breaks],
    [`${name}.holds`, holds],
  ]),
  // `fromEntries` forgets which keys it was given; a test asks for every rule.
) as Readonly<Record<RuleMessage, string>>;
