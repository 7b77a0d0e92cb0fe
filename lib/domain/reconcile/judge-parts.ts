import type { DatedClaim } from "../provenance/claim";
import { isGrowing, type RelatedScope } from "../scope/scope";
import { canMeet, claimsAtOdds } from "./candidates";
import { type Cell, cellsOf } from "./cells";
import { gapBetween } from "./gap";
import { fallsBetween, type OnPair } from "./judge-falls";
import { forEachMeeting } from "./meetings";
import { mayExceed, tooHigh, tooLow } from "./outline";
import type { Clash, PartRule, Relation } from "./rule";
import type { ScopeClaims, World } from "./world";

/** Finds the clashes of the claims about one part with those about one whole, as sparingly as within one scope. */
export function judgePart(
  part: ScopeClaims,
  whole: ScopeClaims,
  { strength }: Pick<RelatedScope, "strength">,
  rule: PartRule,
  world: World,
  isSameOrigin: Relation["isSameOrigin"],
): readonly Clash[] {
  if (!rule.concerns(part.scope) || !mayExceed(part.outline, whole.outline)) return [];
  const parts = tooHigh(part.claims, whole.outline);
  const wholes = tooLow(whole.claims, part.outline);
  const clashes: Clash[] = [];
  const onPair: OnPair = (low, high, finds) => void clashes.push({ low: [low], high: [high], ...finds });
  const atMost = strength === "by definition" ? "certain" : "possible";
  if (isGrowing(whole.scope, world.vocabulary)) fallsBetween(parts, wholes, rule.fall, atMost, onPair);
  judgeMeetings(parts, wholes, rule, { strength, isSameOrigin }, onPair);
  return clashes;
}

function judgeMeetings(
  parts: readonly DatedClaim[],
  wholes: readonly DatedClaim[],
  rule: PartRule,
  relation: Relation,
  onPair: OnPair,
): void {
  const cells = cellsOf(claimsAtOdds([...wholes, ...parts].filter(canMeet)));
  const isPart = new Set(parts);
  const [lows, highs] = [false, true].map((part) =>
    cells.filter(({ lowest }) => isPart.has(lowest) === part),
  );
  if (lows === undefined || highs === undefined) return;
  forEachMeeting(lows, highs, (low, high) => {
    const [lower, higher] = [lows[low], highs[high]];
    if (lower && higher) judgeCells(lower, higher, rule, relation, onPair);
  });
}

function judgeCells(
  { origin, claims: lows, lowest }: Cell,
  { origin: other, claims: highs, highest }: Cell,
  rule: PartRule,
  relation: Relation,
  onPair: OnPair,
): void {
  const judge = (low: DatedClaim, high: DatedClaim) => {
    if (low.interval.high >= high.interval.low) return;
    const judgement = rule.judge(high, low, relation);
    if (judgement) onPair(low, high, { gap: gapBetween(low, high), hint: null, ...judgement });
  };
  if (relation.isSameOrigin(origin, other)) {
    for (const low of lows) for (const high of highs) judge(low, high);
    return;
  }
  // Of two origins one verdict holds for all numbers of the two cells, so the outermost claims stand for the others.
  for (const high of highs) judge(lowest, high);
  for (const low of lows) if (low !== lowest) judge(low, highest);
}
