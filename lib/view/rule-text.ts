import { ALL_RULES } from "@/lib/domain/reconcile/all-rules";
import type { RuleName } from "@/lib/domain/reconcile/rule";

/** What a rule says, with an example that breaks it and one that does not: the rule's own words. */
export interface RuleText {
  readonly name: RuleName;
  readonly version: number;
  readonly says: string;
  readonly breaks: string;
  readonly holds: string;
}

export function ruleTexts(): readonly RuleText[] {
  return ALL_RULES.map(({ name, version, says, breaks, holds }) => ({ name, version, says, breaks, holds }));
}

/** @throws RangeError for a rule that is not in the list */
export function ruleTextOf(name: RuleName): RuleText {
  const text = ruleTexts().find((rule) => rule.name === name);
  if (text === undefined) throw new RangeError(`there is no rule "${name}"`);
  return text;
}
