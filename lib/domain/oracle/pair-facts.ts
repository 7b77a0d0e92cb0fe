import type { Vocabulary } from "../vocabulary";
import { sameStatedMoment, sameWindow, shareAPublication, shareAStatement, windowsMeet } from "./claim-facts";
import { aCountExists, tryInstants } from "./histories";
import { isCoarse, type OwnClaim } from "./own-claims";
import { oneOrigin } from "./own-lattice";
import { looksLikeSlip, sameNumberInOtherWords } from "./own-wordings";

/** What the table of verdicts asks about two claims of one scope whose intervals share no number. */
export interface PairFacts {
  readonly counts:
    | "running total"
    | "class that may shrink"
    | "stock"
    | "named occurrence"
    | "unnamed incident"
    | "unnamed period";
  /** Of the lower and the higher number, over every two instants of their windows; "open" where the windows overlap. */
  readonly order: "lower first" | "higher first" | "one instant" | "open";
  readonly origins: "one" | "different";
  readonly publications: "one" | "different";
  readonly statements: "one" | "different";
  readonly asOf: "same" | "different";
  readonly moment: "same stated" | "not the same stated";
  readonly width: "fine" | "coarse";
  readonly published: "lower first" | "higher first" | "not surely";
  readonly numbers: "one in other words" | "like a slip" | "apart";
}

export function pairFacts(lower: OwnClaim, higher: OwnClaim, vocabulary: Vocabulary): PairFacts {
  return {
    counts: countsAs(lower, vocabulary),
    order: orderOf(lower, higher),
    origins: oneOrigin(lower.origin, higher.origin, vocabulary) ? "one" : "different",
    publications: shareAPublication(lower, higher) ? "one" : "different",
    statements: shareAStatement(lower, higher) ? "one" : "different",
    asOf: sameWindow(lower, higher) ? "same" : "different",
    moment: sameStatedMoment(lower, higher) ? "same stated" : "not the same stated",
    width: isCoarse(lower.window) || isCoarse(higher.window) ? "coarse" : "fine",
    published: publishedFirst(lower, higher),
    numbers: numbersOf(lower, higher, vocabulary),
  };
}

function countsAs({ counted, figures }: OwnClaim, vocabulary: Vocabulary): PairFacts["counts"] {
  if (counted.basis === "current") return "stock";
  if (counted.basis !== "cumulative") {
    return figures.some(({ scope }) => scope.occurrence === null)
      ? `unnamed ${counted.basis}`
      : "named occurrence";
  }
  return vocabulary.groups.get(counted.group)?.mayShrink ? "class that may shrink" : "running total";
}

function orderOf(lower: OwnClaim, higher: OwnClaim): PairFacts["order"] {
  const [a, b] = [lower.window, higher.window];
  const meet = tryInstants(a, b, false, (at, other) => at === other);
  if (meet !== "never") return meet === "always" ? "one instant" : "open";
  const reconciled = tryInstants(a, b, false, (at, other) =>
    aCountExists([
      { at, ...lower.bounds },
      { at: other, ...higher.bounds },
    ]),
  );
  return reconciled === "always" ? "lower first" : "higher first";
}

/** "Published first goes by the earliest publication of a claim, not by its echoes." */
function publishedFirst(lower: OwnClaim, higher: OwnClaim): PairFacts["published"] {
  if (surelyPublishedBy(lower) <= notPublishedBefore(higher)) return "lower first";
  return surelyPublishedBy(higher) <= notPublishedBefore(lower) ? "higher first" : "not surely";
}

function surelyPublishedBy({ figures }: OwnClaim): number {
  return Math.min(
    ...figures.map(({ publication }) => publication.published.window?.to ?? Number.POSITIVE_INFINITY),
  );
}

function notPublishedBefore({ figures }: OwnClaim): number {
  return Math.min(
    ...figures.map(({ publication: { published } }) => published.window?.from ?? published.notBefore),
  );
}

/** "Within one origin and overlapping windows" two numbers may be one in other words. */
export function isReworded(a: OwnClaim, b: OwnClaim, vocabulary: Vocabulary): boolean {
  if (!oneOrigin(a.origin, b.origin, vocabulary) || !windowsMeet(a, b)) return false;
  return anyQuantities(a, b, sameNumberInOtherWords);
}

function numbersOf(lower: OwnClaim, higher: OwnClaim, vocabulary: Vocabulary): PairFacts["numbers"] {
  if (isReworded(lower, higher, vocabulary)) return "one in other words";
  return anyQuantities(lower, higher, looksLikeSlip) ? "like a slip" : "apart";
}

function anyQuantities(a: OwnClaim, b: OwnClaim, test: typeof looksLikeSlip): boolean {
  return a.figures.some((one) => b.figures.some((other) => test(one.quantity, other.quantity)));
}
