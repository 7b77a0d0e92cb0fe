import { ALL_RULES } from "@/lib/domain/reconcile/all-rules";
import type { RuleName } from "@/lib/domain/reconcile/rule";
import type { Texts } from "@/lib/i18n/texts";

/** What a rule says, with an example that breaks it and one that does not. */
export interface RuleText {
  readonly name: RuleName;
  readonly version: number;
  readonly says: string;
  readonly breaks: string;
  readonly holds: string;
}

export function ruleTexts({ t }: Texts): readonly RuleText[] {
  return ALL_RULES.map(({ name, version }) => ({
    name,
    version,
    says: t(`rules.${name}.says`),
    breaks: t(`rules.${name}.breaks`),
    holds: t(`rules.${name}.holds`),
  }));
}

/** @throws RangeError for a rule that is not in the list */
export function ruleTextOf(name: RuleName, texts: Texts): RuleText {
  const text = ruleTexts(texts).find((rule) => rule.name === name);
  if (text === undefined) throw new RangeError(`there is no rule "${name}"`);
  return text;
}
