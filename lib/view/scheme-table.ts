import { codeQuantity, SCHEMES } from "@/lib/domain/quantity/code-quantity";
import { type Quantity, VAGUE_TERMS } from "@/lib/domain/quantity/quantity";
import type { Texts } from "@/lib/i18n/texts";
import { sayInterval, sayQuantity } from "./say-quantity";

/** How each scheme reads a few quantities of every kind; worked out by the schemes themselves. */
export interface SchemeTable {
  readonly schemes: readonly { readonly id: string; readonly description: string }[];
  readonly rows: readonly { readonly quantity: string; readonly intervals: readonly string[] }[];
}

const EXAMPLES: readonly Quantity[] = [
  { kind: "exact", n: 13 },
  { kind: "at least", n: 10 },
  { kind: "more than", n: 1000 },
  { kind: "at most", n: 50 },
  { kind: "fewer than", n: 50 },
  { kind: "about", n: 2000 },
  { kind: "about", n: 13 },
  { kind: "nearly", n: 400 },
  { kind: "between", low: 10, high: 15 },
  ...VAGUE_TERMS.map((term) => ({ kind: "vague term", term }) as const),
];

export function schemeTable(texts: Texts): SchemeTable {
  const { t } = texts;
  return {
    schemes: SCHEMES.map(({ id }) => ({ id, description: t(`schemes.${id}.description`) })),
    rows: EXAMPLES.map((quantity) => ({
      quantity: sayQuantity(quantity, texts),
      intervals: SCHEMES.map(({ id }) => {
        const interval = codeQuantity(quantity, id);
        if (interval === null) return t("common.no-number");
        const said = sayInterval(interval, texts);
        return interval.setsEdge ? said : t("methodology.sets-no-edge", { interval: said });
      }),
    })),
  };
}
