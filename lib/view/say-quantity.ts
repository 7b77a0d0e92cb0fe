import type { Interval, Quantity } from "@/lib/domain/quantity/quantity";
import type { Texts } from "@/lib/i18n/texts";

/** A quantity in the reader's words: "at least 10", "between 10 and 15", "dozens". */
export function sayQuantity(quantity: Quantity, { t, number }: Texts): string {
  switch (quantity.kind) {
    case "exact":
      return number(quantity.n);
    case "between":
      return t("quantities.between", { low: quantity.low, high: quantity.high });
    case "vague term":
      return t(`terms.${quantity.term}`);
    case "no figure given":
      return t("quantities.no figure given");
    default:
      return t(`quantities.${quantity.kind}`, { n: quantity.n });
  }
}

/** An interval in the reader's words: "12 to 13", "13", "1,001 or more". */
export function sayInterval({ low, high }: Interval, { t, number }: Texts): string {
  if (high === Number.POSITIVE_INFINITY) return t("quantities.open-interval", { low });
  return low === high ? number(low) : t("quantities.interval", { low, high });
}
