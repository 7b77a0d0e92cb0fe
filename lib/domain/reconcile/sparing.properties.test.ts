import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DatedClaim } from "../provenance/claim";
import { originTest } from "../provenance/sources";
import { isGrowing } from "../scope/scope";
import { anyLedger, anyScopeLedger } from "../testing/arbitraries";
import { CRISIS } from "../testing/crisis";
import { worldOfLedger } from "../testing/reading-aloud";
import { overlap, surelyBefore } from "../time/window";
import { ALL_RULES } from "./all-rules";
import { type Certainty, weakest } from "./certainty";
import { movementOf, pairOf, unstatedScopes } from "./claim-pair";
import { type Cluster, findingOf } from "./cluster";
import { gapBetween } from "./gap";
import { Gathering } from "./gathering";
import { judgePart } from "./judge-parts";
import { judgeWithin } from "./judge-within";
import { Roster } from "./roster";
import type { Clash, Fall, Judgement, PairRule, PartRule, Relation } from "./rule";
import type { ScopeClaims, World } from "./world";

/** Arbitrary ledgers take their time on a busy machine. */
const patiently = { timeout: 60_000 };
const isSameOrigin = originTest(CRISIS.sources);
const pairRules = ALL_RULES.filter((rule): rule is PairRule => rule.kind === "pair");
const partRules = ALL_RULES.filter((rule): rule is PartRule => rule.kind === "part");

/** Every two claims, the lower first, that allow no common number. */
function* disjointPairs(lows: readonly DatedClaim[], highs: readonly DatedClaim[]) {
  for (const low of lows)
    for (const high of highs) if (low.interval.high < high.interval.low) yield { low, high };
}

/**
 * What one publication or statement makes certain is possible between the two claims as they stand alone, so that it is
 * told in both ways (see `fallsBetween`).
 */
function fallen(low: DatedClaim, high: DatedClaim, fall: Fall, atMost: Certainty): readonly Judgement[] {
  const certainty = weakest(fall.from(high), fall.to(low), unstatedScopes(low, high), atMost);
  const isByOneVoice = certainty === "certain" && (low.assumesWhole || high.assumesWhole);
  return isByOneVoice ? [{ certainty }, { certainty: "possible" }] : [{ certainty }];
}

function judgedWithin(low: DatedClaim, high: DatedClaim, rule: PairRule, world: World): readonly Judgement[] {
  const movement = movementOf(low.scope, world.vocabulary);
  if (movement === "grows" && surelyBefore(high.window, low.window))
    return rule.fall ? fallen(low, high, rule.fall, "certain") : [];
  if (movement !== "stands" && !overlap(low.window, high.window)) return [];
  const pair = pairOf(low, high, movement, isSameOrigin(low.origin, high.origin));
  const judgement = pair && rule.judge(pair, world);
  return judgement ? [judgement] : [];
}

function judgedAcross(
  low: DatedClaim,
  high: DatedClaim,
  rule: PartRule,
  relation: Relation,
): readonly Judgement[] {
  if (overlap(low.window, high.window)) {
    const judgement = rule.judge(high, low, relation);
    return judgement ? [judgement] : [];
  }
  if (!isGrowing(low.scope, CRISIS) || !surelyBefore(high.window, low.window)) return [];
  return fallen(low, high, rule.fall, relation.strength === "by definition" ? "certain" : "possible");
}

const clashOf = (low: DatedClaim, high: DatedClaim, judgement: Judgement): Clash => ({
  low: [low],
  high: [high],
  gap: gapBetween(low, high),
  certainty: judgement.certainty,
  hint: judgement.hint ?? null,
});

/** What is gathered, without the hints: of several that explain one finding any may be told. */
const told = (clusters: readonly Cluster[]) =>
  clusters
    .map((cluster) => {
      const { fingerprint, certainty, gap, sides } = findingOf(cluster, []);
      const keys = sides.map(({ interval, claims }) => [
        interval.low,
        interval.high,
        ...claims.map(({ key }) => key),
      ]);
      return `${fingerprint} ${certainty} ${gap} ${keys.join(" / ")}`;
    })
    .sort();

function gathered(
  rule: PairRule | PartRule,
  scope: ScopeClaims,
  clashes: Iterable<Clash>,
): readonly string[] {
  const gathering = new Gathering(rule, scope.key, new Roster());
  for (const clash of clashes) gathering.add(clash);
  return told(gathering.clusters());
}

describe("What is judged sparingly", patiently, () => {
  it("gathers what every pair of a scope gathers", () => {
    fc.assert(
      fc.property(fc.oneof(anyLedger, anyScopeLedger), fc.constantFrom(...pairRules), (ledger, rule) => {
        const world = worldOfLedger(ledger);
        for (const scope of world.scopes.values()) {
          const every = [...disjointPairs(scope.claims, scope.claims)].flatMap(({ low, high }) =>
            judgedWithin(low, high, rule, world).map((judgement) => clashOf(low, high, judgement)),
          );
          const few: Clash[] = [];
          const roster = new Roster();
          judgeWithin(scope, world, [rule], isSameOrigin, roster, (_rule, low, high, finds) => {
            few.push({ low: [roster.claim(low)], high: [roster.claim(high)], ...finds });
          });
          expect(gathered(rule, scope, few)).toEqual(gathered(rule, scope, every));
        }
      }),
      { numRuns: 600 },
    );
  });

  it("gathers what every pair of a part and its whole gathers", () => {
    fc.assert(
      fc.property(anyLedger, fc.constantFrom(...partRules), (ledger, rule) => {
        const world = worldOfLedger(ledger);
        for (const whole of world.scopes.values()) {
          for (const { key, strength } of world.lattice.below(whole.key)) {
            const part = world.scopes.get(key);
            if (part === undefined || !rule.concerns(part.scope)) continue;
            const relation = { strength, isSameOrigin };
            const every = [...disjointPairs(whole.claims, part.claims)].flatMap(({ low, high }) =>
              judgedAcross(low, high, rule, relation).map((judgement) => clashOf(low, high, judgement)),
            );
            const few = judgePart(part, whole, { strength }, rule, world, isSameOrigin);
            expect(gathered(rule, whole, few)).toEqual(gathered(rule, whole, every));
          }
        }
      }),
      { numRuns: 600 },
    );
  });
});
