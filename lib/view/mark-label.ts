import type { Claim } from "@/lib/domain/provenance/claim";
import { sayNumber } from "@/lib/domain/quantity/say";
import type { ClaimMark } from "./chart-model";

/** What stands at a box: "13", "10+", ">300", "~2,000", "<400", "10–15", "dozens". */
export function sayMark({ quantity, interval, documented }: Claim): string {
  switch (quantity.kind) {
    case "exact":
      return documented ? `${sayNumber(quantity.n)}+` : sayNumber(quantity.n);
    case "at least":
      return `${sayNumber(quantity.n)}+`;
    case "more than":
      return `>${sayNumber(quantity.n)}`;
    case "at most":
      return `≤${sayNumber(quantity.n)}`;
    case "fewer than":
      return `<${sayNumber(quantity.n)}`;
    case "about":
      return `~${sayNumber(quantity.n)}`;
    case "nearly":
      return `almost ${sayNumber(quantity.n)}`;
    case "between":
      return `${sayNumber(quantity.low)}–${sayNumber(quantity.high)}`;
    case "vague term":
      return quantity.term === "bare plural" ? "some" : quantity.term;
    case "no figure given":
      return `${interval.low}`;
  }
}

export function shapeOf({ quantity, interval }: Claim): ClaimMark["shape"] {
  if (quantity.kind === "vague term") return "vague";
  if (interval.high === Number.POSITIVE_INFINITY) return "floor";
  return interval.low === interval.high ? "exact" : "range";
}
