import { aboutMargin } from "../place-value";
import type { CodedInterval, Quantity, VagueTerm } from "../quantity";
import { type CodingScheme, conventional, printed } from "./scheme";

/** Kept, but they say no more than "two or more", so they set no edge of a range. */
const plural: CodedInterval = Object.freeze({ ...conventional(2, Infinity), setsEdge: false });

const VAGUE: Readonly<Record<VagueTerm, CodedInterval>> = Object.freeze({
  dozens: Object.freeze(conventional(24, 99)),
  tens: Object.freeze(conventional(20, 99)),
  hundreds: Object.freeze(conventional(200, 999)),
  thousands: Object.freeze(conventional(2_000, 9_999)),
  "hundreds or thousands": Object.freeze(conventional(200, 9_999)),
  "tens of thousands": Object.freeze(conventional(20_000, 99_999)),
  several: Object.freeze(conventional(3, 9)),
  "a few": Object.freeze(conventional(3, 9)),
  "a number of": plural,
  many: plural,
  "bare plural": plural,
});

function codeLiterally(quantity: Quantity): CodedInterval | null {
  switch (quantity.kind) {
    case "exact":
      return printed(quantity.n, quantity.n);
    case "at least":
      return printed(quantity.n, Infinity);
    case "more than":
      return printed(quantity.n + 1, Infinity);
    case "at most":
      return printed(0, quantity.n);
    case "fewer than":
      return printed(0, quantity.n - 1);
    case "about": {
      const margin = aboutMargin(quantity.n);
      return conventional(quantity.n - margin, quantity.n + margin);
    }
    case "nearly": {
      const below = quantity.n - 1;
      return conventional(Math.min(quantity.n - aboutMargin(quantity.n), below), below);
    }
    case "between":
      return printed(quantity.low, quantity.high);
    case "vague term":
      return VAGUE[quantity.term];
    case "no figure given":
      return null;
  }
}

/**
 * The default scheme (domain page, section 3, the table).
 *
 * exact 13 → [13, 13]; more than 1,000 → [1001, ∞); up to 50 → [0, 50]; about 2,000 → [1500, 2500];
 * about 1,250 → [1245, 1255]; about 13 → [13, 13]; nearly 400 → [350, 399]; nearly 13 → [12, 12];
 * nearly 1 → [0, 0]; dozens → [24, 99]
 *
 * Both bounds of "about" and "nearly" are conventional even where they fall on the printed number ("about 13"): the
 * report hedged it, so a verdict against it is at most possible.
 */
export const LITERAL_1: CodingScheme = Object.freeze({
  id: "literal-1",
  title: "Literal",
  description:
    "Reads each phrase as it is commonly understood: dozens as 24 to 99, about 2,000 as 1,500 to 2,500, nearly 400 as 350 to 399.",
  code: codeLiterally,
});
