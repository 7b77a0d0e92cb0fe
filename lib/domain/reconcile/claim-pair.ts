import type { DatedClaim } from "../provenance/claim";
import { isReworded } from "../quantity/reworded";
import { isGrowing } from "../scope/scope";
import { overlap, sameWindow, surelyBefore } from "../time/window";
import type { Vocabulary } from "../vocabulary";
import type { Certainty } from "./certainty";

/**
 * How the true count of a scope may move: a running total grows, that of a re-assigned class may shrink as well, a
 * stock moves freely, an occurrence is one number.
 */
export type Movement = "grows" | "may shrink" | "moves" | "stands";

/** Two disjoint claims of one scope with all that the table of domain page, section 5, asks about them. */
export interface ClaimPair {
  readonly low: DatedClaim;
  readonly high: DatedClaim;
  readonly movement: Movement;
  readonly order: "low first" | "high first" | "overlapping";
  /** Both windows are equal and stated by a report. */
  readonly sameStatedTime: boolean;
  /** They speak of one and the same moment: one statement, or one stated hour or instant. */
  readonly sameMoment: boolean;
  readonly coarse: boolean;
  readonly sameOrigin: boolean;
  readonly samePublication: boolean;
  readonly sameStatement: boolean;
  /** The most that a verdict on this pair can be: bounds of a scheme and assumed scopes make possible ones only. */
  readonly ceiling: Certainty;
}

/**
 * Pairs two claims of one scope, or gives null where they are no candidates: they allow a common number, the count
 * moved from one to the other, or they are one number in other words ("Reworded is not contradicted", domain page,
 * section 5). [10, 20] and [20, 30] share 20, so they are no pair; [10, 19] and [20, 30] are.
 *
 * @param isSameOrigin as `originTest` gives it
 */
export function pairOf(
  a: DatedClaim,
  b: DatedClaim,
  vocabulary: Vocabulary,
  isSameOrigin: (a: string, b: string) => boolean,
): ClaimPair | null {
  const [low, high] = a.interval.low <= b.interval.low ? [a, b] : [b, a];
  if (low.interval.high >= high.interval.low) return null;
  const movement = movementOf(a, vocabulary);
  const order = orderOf(low, high);
  if (hasMoved(movement, order)) return null;
  const sameOrigin = isSameOrigin(a.origin, b.origin);
  if (sameOrigin && order === "overlapping" && isReworded(low.quantity, high.quantity)) return null;
  const samePublication = intersects(a.publications, b.publications);
  const sameStatement = intersects(a.statements, b.statements);
  return {
    low,
    high,
    movement,
    order,
    sameStatedTime: sameWindow(a.window, b.window) && a.timeStated && b.timeStated,
    sameMoment: sameStatement || isOneMoment(a, b),
    coarse: a.coarse || b.coarse,
    sameOrigin,
    samePublication,
    sameStatement,
    ceiling: ceilingOf(low, high, samePublication || sameStatement),
  };
}

/** An update, or a number of another time of a count that may fall as well: neither is ever flagged. */
function hasMoved(movement: Movement, order: ClaimPair["order"]): boolean {
  if (movement === "stands" || order === "overlapping") return false;
  return movement !== "grows" || order === "low first";
}

/** Both windows are equal, and a report states them to the hour or finer ("as of midday"). */
export function isOneMoment(a: DatedClaim, b: DatedClaim): boolean {
  return a.momentStated && b.momentStated && sameWindow(a.window, b.window);
}

/** Whether reports name the occurrence that both count, or state the period that it is told by. */
export function isToldApart({ low, high }: ClaimPair): boolean {
  const isNamed = low.figures.some((figure) => figure.scope.occurrence !== null);
  return isNamed || (low.scope.basis === "period" && low.timeStated && high.timeStated);
}

export function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}

function movementOf({ scope }: DatedClaim, vocabulary: Vocabulary): Movement {
  if (scope.basis === "incident" || scope.basis === "period") return "stands";
  if (scope.basis !== "cumulative") return "moves";
  return isGrowing(scope, vocabulary) ? "grows" : "may shrink";
}

function orderOf(low: DatedClaim, high: DatedClaim): ClaimPair["order"] {
  if (overlap(low.window, high.window)) return "overlapping";
  return surelyBefore(low.window, high.window) ? "low first" : "high first";
}

/**
 * "Conventional bounds only make possible verdicts", and so does a scope that the reports did not state, unless one
 * publication or statement gives both numbers: then the unstated scope is one and the same.
 */
function ceilingOf(low: DatedClaim, high: DatedClaim, oneVoice: boolean): Certainty {
  if (low.interval.conventionalHigh || high.interval.conventionalLow) return "possible";
  if ((low.assumesWhole || high.assumesWhole) && !oneVoice) return "possible";
  return "certain";
}
