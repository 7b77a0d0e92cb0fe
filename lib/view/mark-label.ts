import type { Claim } from "@/lib/domain/provenance/claim";
import type { Texts } from "@/lib/i18n/texts";
import type { ClaimMark } from "./chart-model";

/** What stands at a box: "13", "10+", ">300", "~2,000", "<400", "10–15", "dozens". */
export function sayMark({ quantity, interval, documented }: Claim, { t, number }: Texts): string {
  switch (quantity.kind) {
    case "exact":
      return documented ? t("chart.label.at-least", { n: quantity.n }) : number(quantity.n);
    case "at least":
      return t("chart.label.at-least", { n: quantity.n });
    case "more than":
      return t("chart.label.more-than", { n: quantity.n });
    case "at most":
      return t("chart.label.at-most", { n: quantity.n });
    case "fewer than":
      return t("chart.label.fewer-than", { n: quantity.n });
    case "about":
      return t("chart.label.about", { n: quantity.n });
    case "nearly":
      return t("chart.label.nearly", { n: quantity.n });
    case "between":
      return t("chart.label.between", { low: quantity.low, high: quantity.high });
    case "vague term":
      return quantity.term === "bare plural" ? t("chart.label.bare-plural") : t(`terms.${quantity.term}`);
    case "no figure given":
      return number(interval.low);
  }
}

export function shapeOf({ quantity, interval }: Claim): ClaimMark["shape"] {
  if (quantity.kind === "vague term") return "vague";
  if (interval.high === Number.POSITIVE_INFINITY) return "floor";
  return interval.low === interval.high ? "exact" : "range";
}
