import type { DatedClaim } from "../../provenance/claim";
import { isSameOrigin } from "../../provenance/sources";
import { isReworded } from "../../quantity/reworded";
import { containingScopes, isGrowing } from "../../scope/scope";
import { overlap, sameWindow, surelyBefore } from "../../time/window";
import type { RelationStrength } from "../../vocabulary";
import { type Certainty, weakest } from "../certainty";
import { intersects, isOneMoment } from "../claim-pair";
import type { Clash, LedgerRule, World } from "../rule";

/**
 * A part is never larger than the whole: if C is part of P, then N_C(t) ≤ N_P(t) at every t (domain page, section 5).
 *
 * Certain where the lowest reading of the part is above the highest of the whole and the part is surely not later:
 * a running total of the whole can only have grown since, or both speak of one moment. Possible where the windows
 * overlap, where the relation holds only as a rule, where a bound is the scheme's, where the whole's time is
 * inferred, or where a scope is not stated.
 */
export const partExceedsWhole: LedgerRule = {
  kind: "ledger",
  name: "part-exceeds-whole",
  version: 1,
  says: "A part of a count is reported larger than the whole.",
  breaks: "103 killed in Almaty, later 44 killed in the whole country.",
  holds: "317 security officers injured and “more than 300” people injured: the floor is open.",
  find: findPartsAboveWholes,
};

function* findPartsAboveWholes(world: World): Iterable<Clash> {
  for (const parts of world.byScope.values()) {
    const [first] = parts;
    if (first === undefined) continue;
    for (const { key, strength } of containingScopes(first.scope, world.vocabulary)) {
      for (const whole of world.byScope.get(key) ?? []) {
        for (const part of parts) yield* clash(part, whole, strength, world);
      }
    }
  }
}

function clash(
  part: DatedClaim,
  whole: DatedClaim,
  strength: RelationStrength,
  world: World,
): readonly Clash[] {
  if (part.interval.low <= whole.interval.high || isWholeReworded(part, whole, world)) return [];
  const timing = timingOf(part, whole, isGrowing(whole.scope, world.vocabulary));
  if (timing === null) return [];
  const certainty = weakest(
    timing,
    strength === "by definition" ? "certain" : "possible",
    ceilingOf(part, whole),
  );
  return [{ low: whole, high: part, certainty, hint: null }];
}

/** The part's number is the whole's in other words: 4,578 injured is not more than “4.5 thousand” killed or injured. */
function isWholeReworded(part: DatedClaim, whole: DatedClaim, { vocabulary }: World): boolean {
  return (
    overlap(part.window, whole.window) &&
    isReworded(part.quantity, whole.quantity) &&
    isSameOrigin(part.origin, whole.origin, vocabulary.sources)
  );
}

function timingOf(part: DatedClaim, whole: DatedClaim, wholeGrows: boolean): Certainty | null {
  if (wholeGrows && surelyBefore(part.window, whole.window)) return whole.timeStated ? "certain" : "possible";
  if (!overlap(part.window, whole.window)) return null;
  if (isSameMoment(part, whole)) return "certain";
  return part.coarse || whole.coarse ? null : "possible";
}

/** Of overlapping times: one statement, one stated hour, or one publication that states one time for both. */
function isSameMoment(part: DatedClaim, whole: DatedClaim): boolean {
  if (intersects(part.statements, whole.statements) || isOneMoment(part, whole)) return true;
  const sameTime = sameWindow(part.window, whole.window) && part.timeStated && whole.timeStated;
  return sameTime && intersects(part.publications, whole.publications);
}

function ceilingOf(part: DatedClaim, whole: DatedClaim): Certainty {
  if (part.interval.conventionalLow || whole.interval.conventionalHigh) return "possible";
  if (!part.assumesWhole && !whole.assumesWhole) return "certain";
  const oneVoice =
    intersects(part.publications, whole.publications) || intersects(part.statements, whole.statements);
  return oneVoice ? "certain" : "possible";
}
