import type { DatedClaim } from "../provenance/claim";
import { isGrowing, type RelatedScope } from "../scope/scope";
import { canMeet, claimsAtOdds } from "./candidates";
import { Encounters, Verdicts } from "./encounters";
import { fallsBetween, type OnPair } from "./judge-falls";
import { atItsTime, forEachMeeting } from "./meetings";
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
  judgeMeetings(parts, wholes, rule, { strength, isSameOrigin }, world, onPair);
  return clashes;
}

/** @param parts in order of the openings of their windows, as are `wholes` */
function judgeMeetings(
  parts: readonly DatedClaim[],
  wholes: readonly DatedClaim[],
  rule: PartRule,
  relation: Relation,
  world: World,
  onPair: OnPair,
): void {
  const atOdds = claimsAtOdds([...wholes, ...parts].filter(canMeet));
  const isPart = new Set(parts);
  const [lows, highs] = [
    atOdds.filter((claim) => !isPart.has(claim)),
    atOdds.filter((claim) => isPart.has(claim)),
  ];
  const encounters = new Encounters([...lows, ...highs], world.vocabulary.sources);
  const verdicts = new Verdicts(encounters, (low, high) => rule.judge(high, low, relation));
  forEachMeeting(lows.map(atItsTime), highs.map(atItsTime), (lower, higher, gap) => {
    const [low, high] = [lows[lower], highs[higher]];
    const judgement = verdicts.on(lower, lows.length + higher);
    if (low && high && judgement) onPair(low, high, { gap, hint: null, ...judgement });
  });
}
