/** Vague terms that a coding scheme can turn into an interval. */
export const VAGUE_TERMS = [
  "dozens",
  "tens",
  "hundreds",
  "thousands",
  "hundreds or thousands",
  "tens of thousands",
  "several",
  "a few",
  "a number of",
  "many",
  "bare plural",
] as const;
export type VagueTerm = (typeof VAGUE_TERMS)[number];

/** Quantities of one printed number. */
export const ONE_NUMBER_KINDS = [
  "exact",
  "at least",
  "more than",
  "at most",
  "fewer than",
  "about",
  "nearly",
] as const;

/**
 * What a wording says about a number, before any coding scheme (domain page, section 3). Numbers are whole and
 * not negative. "Twelve", "a dozen", "some 353" and "13" are all `exact`.
 */
export type Quantity =
  | {
      readonly kind: (typeof ONE_NUMBER_KINDS)[number];
      readonly n: number;
    }
  | { readonly kind: "between"; readonly low: number; readonly high: number }
  | { readonly kind: "vague term"; readonly term: VagueTerm }
  | { readonly kind: "no figure given" };

export const QUANTITY_KINDS = [
  ...ONE_NUMBER_KINDS,
  "between",
  "vague term",
  "no figure given",
] as const satisfies readonly Quantity["kind"][];
export type QuantityKind = Quantity["kind"];

/** Whole numbers from `low` to `high`, both included; `high` is `Infinity` where the interval is open. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Which coding scheme turns quantities into intervals. Schemes are versioned and never edited in place. */
export const SCHEME_IDS = ["literal-1", "conservative-1"] as const;
export type SchemeId = (typeof SCHEME_IDS)[number];

/**
 * An interval with what a verdict must know about it: which bounds the scheme supplied rather than the report
 * (a verdict that needs such a bound is at most possible), and whether it may set an edge of a range.
 */
export interface CodedInterval extends Interval {
  readonly conventionalLow: boolean;
  readonly conventionalHigh: boolean;
  readonly setsEdge: boolean;
}

/** The number printed in the wording, or null where there is none or more than one. */
export function printedNumber(quantity: Quantity): number | null {
  return "n" in quantity ? quantity.n : null;
}

/** A short stable text for a quantity, for keys and fingerprints: "at least 10", "between 10 and 15", "dozens". */
export function quantityKey(quantity: Quantity): string {
  switch (quantity.kind) {
    case "between":
      return `between ${quantity.low} and ${quantity.high}`;
    case "vague term":
      return quantity.term;
    case "no figure given":
      return quantity.kind;
    default:
      return `${quantity.kind} ${quantity.n}`;
  }
}

/** A total order of quantities; 0 for the same ones only. It ranks nothing: "at least 10" is not less than "about 5". */
export function compareQuantities(a: Quantity, b: Quantity): number {
  if (a === b) return 0;
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  if ("n" in a && "n" in b) return a.n - b.n;
  if (a.kind === "between" && b.kind === "between") return a.low - b.low || a.high - b.high;
  if (a.kind === "vague term" && b.kind === "vague term")
    return a.term < b.term ? -1 : Number(a.term > b.term);
  return 0;
}
