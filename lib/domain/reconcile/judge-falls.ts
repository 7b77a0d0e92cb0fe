import { groupBy } from "../group-by";
import { type DatedClaim, reportsBehind } from "../provenance/claim";
import type { Certainty } from "./certainty";
import { falls } from "./falls";
import { gapBetween } from "./gap";
import type { Finds } from "./gathering";
import type { Fall } from "./rule";

/** Is told of two claims that cannot both hold. */
export type OnPair = (low: DatedClaim, high: DatedClaim, finds: Finds) => void;

/**
 * The clashes of claims of which the higher is surely before the lower, with how sure they are: as sure as the less
 * sure end, and at most possible where a scope that a report does not state is read as the event's whole, unless one
 * publication or statement gives both numbers. Such a clash is told as certain, and as possible besides: the two claims
 * may each clash with others that no one voice joins them with.
 *
 * @param atMost what the relation between the two scopes allows; `certain` within one scope
 */
export function fallsBetween(
  highs: readonly DatedClaim[],
  lows: readonly DatedClaim[],
  fall: Fall,
  atMost: Certainty,
  onPair: OnPair,
): void {
  const say = (certainty: Certainty) => (high: DatedClaim, low: DatedClaim) =>
    onPair(low, high, { certainty, gap: gapBetween(low, high), hint: null });
  if (atMost === "possible") {
    falls(highs, lows, say("possible"));
    return;
  }
  const certainHighs = highs.filter((claim) => fall.from(claim) === "certain");
  const certainLows = lows.filter((claim) => fall.to(claim) === "certain");
  const [surelyHigh, surelyLow] = [certainHighs.filter(isStated), certainLows.filter(isStated)];
  falls(surelyHigh, surelyLow, say("certain"));
  for (const one of oneVoices(certainHighs, certainLows)) falls(one.highs, one.lows, say("certain"));
  falls(highs, without(lows, surelyLow), say("possible"));
  falls(without(highs, surelyHigh), surelyLow, say("possible"));
}

function isStated({ assumesWhole }: DatedClaim): boolean {
  return !assumesWhole;
}

function without(claims: readonly DatedClaim[], others: readonly DatedClaim[]): readonly DatedClaim[] {
  if (others.length === 0) return claims;
  const gone = new Set(others);
  return claims.filter((claim) => !gone.has(claim));
}

interface OneVoice {
  readonly highs: readonly DatedClaim[];
  readonly lows: readonly DatedClaim[];
}

/** The claims of each publication and statement that leaves a scope unstated: there it is one and the same scope. */
function oneVoices(highs: readonly DatedClaim[], lows: readonly DatedClaim[]): readonly OneVoice[] {
  if (highs.every(isStated) && lows.every(isStated)) return [];
  const [byVoice, lowsByVoice] = [highs, lows].map(claimsByReport);
  return [...(byVoice ?? [])].flatMap(([report, own]) => {
    const others = lowsByVoice?.get(report) ?? [];
    return [...own, ...others].every(isStated) ? [] : [{ highs: own, lows: others }];
  });
}

function claimsByReport(claims: readonly DatedClaim[]): ReadonlyMap<string, readonly DatedClaim[]> {
  const told = claims.flatMap((claim) => reportsBehind(claim).map((report) => ({ report, claim })));
  return new Map(
    [...groupBy(told, ({ report }) => report)].map(([report, entries]) => [
      report,
      entries.map(({ claim }) => claim),
    ]),
  );
}
