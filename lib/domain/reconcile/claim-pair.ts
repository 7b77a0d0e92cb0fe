import type { DatedClaim } from "../provenance/claim";
import { isReworded } from "../quantity/reworded";
import { type ComparableScope, isGrowing } from "../scope/scope";
import { overlap, sameWindow, surelyBefore } from "../time/window";
import type { Vocabulary } from "../vocabulary";
import type { Certainty } from "./certainty";

/**
 * How the true count of a scope may move: a running total grows, that of a re-assigned class may shrink as well, a
 * stock moves freely, an occurrence is one number.
 */
export type Movement = "grows" | "may shrink" | "moves" | "stands";

export function movementOf(scope: ComparableScope, vocabulary: Vocabulary): Movement {
  if (scope.basis === "incident" || scope.basis === "period") return "stands";
  if (scope.basis !== "cumulative") return "moves";
  return isGrowing(scope, vocabulary) ? "grows" : "may shrink";
}

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
 * All that the rules ask about two disjoint claims of one scope. Null where they are one number in other words
 * ("Reworded is not contradicted", domain page, section 5).
 *
 * @param low the claim whose highest number is below the lowest of `high`: [10, 19] against [20, 30], not [10, 20]
 */
export function pairOf(
  low: DatedClaim,
  high: DatedClaim,
  movement: Movement,
  sameOrigin: boolean,
): ClaimPair | null {
  const order = orderOf(low, high);
  if (sameOrigin && order === "overlapping" && isReworded(low.quantity, high.quantity)) return null;
  const sameStatement = intersects(low.statements, high.statements);
  return {
    low,
    high,
    movement,
    order,
    sameStatedTime: sameWindow(low.window, high.window) && low.timeStated && high.timeStated,
    sameMoment: sameStatement || isOneMoment(low, high),
    coarse: low.coarse || high.coarse,
    sameOrigin,
    samePublication: intersects(low.publications, high.publications),
    sameStatement,
    ceiling: ceilingOf(low, high),
  };
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

function orderOf(low: DatedClaim, high: DatedClaim): ClaimPair["order"] {
  if (overlap(low.window, high.window)) return "overlapping";
  return surelyBefore(low.window, high.window) ? "low first" : "high first";
}

/** "Conventional bounds only make possible verdicts", and so does a scope that the reports did not state. */
function ceilingOf(low: DatedClaim, high: DatedClaim): Certainty {
  if (low.interval.conventionalHigh || high.interval.conventionalLow) return "possible";
  return unstatedScopes(low, high);
}

/**
 * The most that a verdict can be where a scope was not stated and is read as the event's whole: possible, unless one
 * publication or statement gives both numbers, where the unstated scope is one and the same (domain page, section 4).
 */
export function unstatedScopes(a: DatedClaim, b: DatedClaim): Certainty {
  if (!a.assumesWhole && !b.assumesWhole) return "certain";
  const isOneVoice = intersects(a.publications, b.publications) || intersects(a.statements, b.statements);
  return isOneVoice ? "certain" : "possible";
}
