import type { DatedClaim } from "../../provenance/claim";
import { isSameOrigin } from "../../provenance/sources";
import { printedNumber } from "../../quantity/quantity";
import { loosened } from "../../quantity/reworded";
import { roundedFrom } from "../../quantity/rounded";
import { overlap } from "../../time/window";
import type { Certainty } from "../certainty";
import { intersects } from "../claim-pair";
import type { Clash, Hint, ScopeRule } from "../rule";
import { partsBelow } from "../sums/divisions";
import { outgrownWholes } from "../sums/outgrown-wholes";
import { justTooMuch } from "../sums/partition";
import { FLOORS, PartsOfWhole } from "../sums/parts-of-whole";
import { claimsAbout, type ScopeClaims, type World } from "../world";

/**
 * Parts that share nobody make together no more than the whole: the sum of their lowest readings is not above the
 * highest reading of the whole (domain page, section 5). Parts share nobody where they lie in disjoint sets of
 * measures or groups that are named so, or in places under one parent that are not marked as overlapping (section 4);
 * the parts of one sum are told apart by one of the three. In the other two, and within its own branch, a part may lie
 * as deep as it likes.
 *
 * Certain where the parts surely are not later than the whole and printed bounds, stated scopes and relations by
 * definition say so: earlier counts of what cannot fall, or counts of the whole's own moment. Possible where the times
 * overlap, and where less than that supports it. People go from one part to another: the hurt die, a ward is left, a
 * legal class is re-assigned, and with it those that only a set with such a class tells apart. Such counts are added
 * at the whole's own time only.
 *
 * A round number may have been rounded: where the parts are too many only as printed, and not by more than their numbers
 * and the whole's may each have been rounded by, as far as “about” it would reach, it is possible (1,000 and 3,393
 * against 4,353).
 *
 * Vague words are not added: “dozens” here and “dozens” there say nothing as exact as 48. Of each part the highest
 * number counts. The finding names the largest parts, just so many that they exceed the
 * whole. Where one of them may do so alone, that is `part-exceeds-whole`, and nothing is said here. Numbers of one
 * origin that are the whole in other words are no contradiction (225 and 4,353 against “4.5 thousand”). Where a part's
 * number is the whole's own, of one report, it may stand in the wrong column: possible, with that hint, and left to
 * `relay-mismatch` where another relay of the same statement gives another number.
 */
export const sumExceedsWhole = {
  kind: "scope",
  name: "sum-exceeds-whole",
  version: 2,
  says: "Parts of a count that share nobody are together larger than the whole.",
  breaks: "103 killed in Almaty and 21 in Taraz; later 118 in the whole country.",
  holds:
    "317 police officers and 163 soldiers hurt; 400 people hurt the day before: the whole may have grown.",
  message: "{others} are together more than the whole, {own}.",
  reach: "parts",
  find: findSums,
} as const satisfies ScopeRule;

function* findSums(scope: ScopeClaims, world: World): Iterable<Clash> {
  const parts = scope.claims.some(isBounded) ? partsBelow(scope, world) : [];
  const wholes = parts.length < 2 ? [] : outgrownWholes(scope, parts, world);
  if (wholes.length === 0) return;
  const sums = new PartsOfWhole(scope.scope, wholes, parts, world);
  for (const whole of wholes) {
    const clash = clashOf(whole, sums, world);
    if (clash !== null) yield clash;
  }
}

function isBounded({ interval }: DatedClaim): boolean {
  return Number.isFinite(interval.high);
}

function clashOf(whole: DatedClaim, sums: PartsOfWhole, world: World): Clash | null {
  const possible = clashAt("possible", whole, sums, world);
  return possible && (clashAt("certain", whole, sums, world) ?? possible);
}

function clashAt(certainty: Certainty, whole: DatedClaim, sums: PartsOfWhole, world: World): Clash | null {
  for (const { parts, dimension } of sums.of(whole, certainty)) {
    const sum = exceedingSum(parts, whole, certainty, world);
    if (sum === null) continue;
    const misread = dimension === "measure" ? sum.find((part) => hasNumberOf(whole, part)) : undefined;
    if (misread !== undefined && isContradicted(misread, world)) continue;
    return {
      low: [whole],
      high: sum,
      certainty: misread === undefined ? certainty : "possible",
      gap: sum.reduce((people, { interval }) => people + interval.low, -whole.interval.high),
      hint: misread === undefined ? null : wrongColumn(misread, whole),
    };
  }
  return null;
}

/** The parts that are too many together, none of them by itself and not in other words only. */
function exceedingSum(
  all: readonly DatedClaim[],
  whole: DatedClaim,
  certainty: Certainty,
  { vocabulary }: World,
): readonly DatedClaim[] | null {
  if (all.some(({ interval }) => interval.low > whole.interval.high)) return null;
  const mayReword = (part: DatedClaim) =>
    overlap(part.window, whole.window) && isSameOrigin(part.origin, whole.origin, vocabulary.sources);
  const floorOf = FLOORS[certainty];
  const high =
    certainty === "certain" ? roundedFrom(whole.quantity, whole.interval).high : whole.interval.high;
  return justTooMuch(all, floorOf, (total, parts) => {
    if (total <= high || !parts.some(mayReword)) return total > high;
    const floors = parts.map((part) =>
      mayReword(part) ? loosened(part.quantity, part.interval) : part.interval,
    );
    return floors.reduce((sum, { low }) => sum + low, 0) > loosened(whole.quantity, whole.interval).high;
  });
}

/** Whether a part has the very number of the whole in one report with it: it may have been read for the wrong one. */
function hasNumberOf(whole: DatedClaim, part: DatedClaim): boolean {
  const n = printedNumber(whole.quantity);
  if (n === null || printedNumber(part.quantity) !== n) return false;
  return intersects(part.statements, whole.statements) || intersects(part.publications, whole.publications);
}

/** Whether a relay of the same statement gives another number: then `relay-mismatch` says what is wrong. */
function isContradicted({ scopeKey, statements, interval, window }: DatedClaim, world: World): boolean {
  return claimsAbout(scopeKey, world).some(
    (other) =>
      intersects(other.statements, statements) &&
      overlap(other.window, window) &&
      (other.interval.high < interval.low || interval.high < other.interval.low),
  );
}

function wrongColumn({ quantity }: DatedClaim, { scope }: DatedClaim): Hint {
  return { kind: "other measure", measure: scope.measure, n: printedNumber(quantity) ?? 0 };
}
