import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupBy } from "../group-by";
import type { DatedClaim } from "../provenance/claim";
import { standingClaims } from "../reconcile/world";
import { containingScopes } from "../scope/scope";
import { CRISIS } from "../testing/crisis";
import { EVERY_HISTORY, missedBy } from "../testing/every-answer";
import { ledgerOf, type Report, report } from "../testing/ledger-builder";
import { atLeast, exactly } from "../testing/quantities";
import { worldOfLedger } from "../testing/reading-aloud";
import { anyTold } from "../testing/small-telling";
import { claimsTold, type Told } from "../testing/told-claims";
import { leastDoubtAcross } from "./across-scopes";

const within = (claims: readonly DatedClaim[]) => {
  const scopes = new Map(claims.map(({ scopeKey, scope }) => [scopeKey, scope]));
  return leastDoubtAcross(
    groupBy(claims, ({ scopeKey }) => scopeKey),
    (key) => {
      const scope = scopes.get(key);
      return scope ? containingScopes(scope, CRISIS) : [];
    },
  );
};
const reported = (...reports: readonly Report[]) =>
  within(standingClaims(worldOfLedger(ledgerOf(...reports))));

describe("Least doubt across scopes", () => {
  const almaty = report("Health Ministry").says(exactly(103)).in("Almaty");
  const country = report("Health Ministry").says(exactly(164));
  const later = country.asOf("2022-01-07").publishedOn("2022-01-07");

  it("is none for 103 in the city within 164 in the country (worked example 10)", () => {
    expect(reported(almaty, country)).toEqual({ doubted: 0, claims: 2, withinScopes: 0 });
  });

  it("is one for 103 in the city and, later, 44 in the country, though each scope agrees with itself", () => {
    expect(reported(almaty, later.says(exactly(44)))).toEqual({ doubted: 1, claims: 2, withinScopes: 0 });
  });

  it("counts one claim that two parts contradict once", () => {
    const shymkent = report("Union").says(exactly(60)).in("Shymkent");
    expect(reported(almaty, shymkent, later.says(exactly(44))).doubted).toBe(1);
  });

  it("adds to what is doubted in each scope only what that does not explain", () => {
    const low = later.says(exactly(44));
    expect(reported(almaty, country, low)).toEqual({ doubted: 1, claims: 3, withinScopes: 1 });
    expect(reported(almaty, almaty.says(atLeast(100)).by("RT"), country, low)).toMatchObject({ doubted: 1 });
  });

  it("does not rest on relations that hold only as a rule", () => {
    const hospital = report("Health Ministry").says(exactly(50)).counting("died in hospital");
    expect(reported(hospital, later.says(exactly(44))).doubted).toBe(0);
  });

  it("does not tie the numbers of one statement to one moment across scopes", () => {
    const both = [almaty.relaying("post"), country.says(exactly(44)).relaying("post")];
    expect(reported(...both).doubted).toBe(0);
  });

  it("refuses scopes that contain each other", () => {
    const scopes = new Map([
      ["a", []],
      ["b", []],
    ]);
    const other = (key: string) => [{ key: key === "a" ? "b" : "a", strength: "by definition" as const }];
    expect(() => leastDoubtAcross(scopes, other)).toThrow('the scopes "a" and "b" contain each other');
  });
});

/** Officers are killed; the killed and the officers are each part of all casualties of the small crisis. */
const CHAIN: readonly Pick<Told, "measure" | "group">[] = [
  { measure: "killed", group: "security forces" },
  { measure: "killed", group: "everyone" },
  { measure: "killed or injured", group: "everyone" },
];

const anyInChain = fc
  .array(fc.tuple(fc.constantFrom(...CHAIN), anyTold), { maxLength: 9, size: "max" })
  .map((told) => claimsTold(...told.map(([scope, one]) => ({ ...one, ...scope }))));

describe("Least doubt across scopes, tried out,", { timeout: 120_000 }, () => {
  it("is the fewest claims that any histories miss of which none is ever above that of a whole", () => {
    fc.assert(
      fc.property(anyInChain, (claims) => {
        const costs = CHAIN.map(({ measure, group }) =>
          EVERY_HISTORY.map((history) => {
            const own = claims.filter(({ scope }) => scope.measure === measure && scope.group === group);
            return missedBy(history, own)[0]?.size ?? 0;
          }),
        );
        // The best that a part can do below each history of its whole, from the innermost part on.
        const fewest = costs.reduce((below, own) =>
          EVERY_HISTORY.map((whole, at) => (own[at] ?? 0) + bestBelow(whole, below)),
        );
        const { doubted, withinScopes } = within(claims);
        expect(doubted).toBe(Math.min(...fewest));
        expect(withinScopes).toBe(costs.reduce((sum, own) => sum + Math.min(...own), 0));
      }),
      { numRuns: 150 },
    );
  });
});

function bestBelow(whole: readonly number[], costs: readonly number[]): number {
  let best = Infinity;
  for (const [at, part] of EVERY_HISTORY.entries())
    if (part.every((count, instant) => count <= (whole[instant] ?? 0))) best = Math.min(best, costs[at] ?? 0);
  return best;
}
