import { ALL_RULES } from "@/lib/domain/reconcile/all-rules";
import type { RuleName } from "@/lib/domain/reconcile/rule";

/** All parameters that the sentence of a finding may use; what they mean is said in the rule's own type. */
type AnySentence =
  "{lower}{higher}{own}{others}{count, number}{sum, number}{numbers}{origins}{publishers}{withdrawn}{repeaters}{told}{gap, number}";

/** "count-fell.says": what a rule says, with an example that breaks it and one that does not. */
export type RuleMessages = Readonly<
  Record<`${RuleName}.${"says" | "breaks" | "holds"}`, ""> & Record<`${RuleName}.message`, AnySentence>
>;

/** In English a rule speaks for itself: its text stands in its own file. */
export const rules = Object.fromEntries(
  ALL_RULES.flatMap(({ name, says, breaks, holds, message }) => [
    [`${name}.says`, says],
    [`${name}.breaks`, breaks],
    [`${name}.holds`, holds],
    [`${name}.message`, message],
  ]),
  // `fromEntries` forgets which keys it was given, and the texts are typed by their parameters alone; tests ask for
  // every rule, and for no parameter that is not in the list.
) as unknown as RuleMessages;
