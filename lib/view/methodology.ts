import { messageNames } from "@/lib/i18n/message-names";
import type { Texts } from "@/lib/i18n/texts";
import { type RuleText, ruleTexts } from "./rule-text";
import { type SchemeTable, schemeTable } from "./scheme-table";

/** A term or a question, and what is meant or done. */
export interface Definition {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
}

/** Everything on the methodology page. The rules and the coding tables are said by the rules and the schemes themselves. */
export interface MethodologyTexts {
  readonly never: readonly string[];
  readonly concepts: readonly Definition[];
  readonly choices: readonly Definition[];
  readonly schemes: SchemeTable;
  readonly rules: readonly RuleText[];
}

export function methodologyIn(texts: Texts): MethodologyTexts {
  const { t } = texts;
  return {
    never: messageNames("never").map((name) => t(`never.${name}`)),
    concepts: messageNames("concepts").flatMap((id) =>
      isMeaning(id) ? [] : [{ id, term: t(`concepts.${id}`), meaning: t(`concepts.${id}.meaning`) }],
    ),
    choices: messageNames("choices").flatMap((id) =>
      isMeaning(id) ? [] : [{ id, term: t(`choices.${id}`), meaning: t(`choices.${id}.meaning`) }],
    ),
    schemes: schemeTable(texts),
    rules: ruleTexts(texts),
  };
}

function isMeaning<Name extends string>(name: Name): name is Extract<Name, `${string}.meaning`> {
  return name.endsWith(".meaning");
}
