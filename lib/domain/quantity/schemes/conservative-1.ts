import type { CodedInterval, Quantity, VagueTerm } from "../quantity";
import { LITERAL_1 } from "./literal-1";
import { type CodingScheme, conventional } from "./scheme";

/**
 * The lowest reading of each vague word. The domain page names tens, dozens, hundreds, several and thousands; "a few"
 * follows "several", "hundreds or thousands" its lower word, and "tens of thousands" is ten times a thousand. The
 * terms that are missing are floors in `literal-1` already.
 */
const FLOORS: Readonly<Partial<Record<VagueTerm, number>>> = Object.freeze({
  tens: 10,
  dozens: 12,
  hundreds: 100,
  thousands: 1_000,
  "hundreds or thousands": 100,
  "tens of thousands": 10_000,
  several: 3,
  "a few": 3,
});

function codeConservatively(quantity: Quantity): CodedInterval | null {
  const literal = LITERAL_1.code(quantity);
  if (literal === null) return null;
  if (quantity.kind === "about" || quantity.kind === "nearly") return conventional(literal.low, Infinity);
  if (quantity.kind !== "vague term") return literal;
  const floor = FLOORS[quantity.term];
  return floor === undefined ? literal : conventional(floor, Infinity);
}

/**
 * The scheme of armed-conflict databases that take the lowest reading of a vague word as a floor (domain page,
 * section 3).
 *
 * dozens → [12, ∞); about 2,000 → [1500, ∞); nearly 400 → [350, ∞); exact 13 → [13, 13]; up to 50 → [0, 50]
 */
export const CONSERVATIVE_1: CodingScheme = Object.freeze({
  id: "conservative-1",
  title: "Conservative",
  description:
    "Takes the lowest reading of a vague phrase as a floor without a ceiling: dozens as 12 or more, about 2,000 as 1,500 or more.",
  code: codeConservatively,
});
