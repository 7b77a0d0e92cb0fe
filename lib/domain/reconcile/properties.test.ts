import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSameOrigin } from "../provenance/sources";
import { containingScopes } from "../scope/scope";
import { anyLedger, anyReport, anyScheme, anyScopeReport, echoOf, inAnyOrder } from "../testing/arbitraries";
import { CRISIS } from "../testing/crisis";
import { ledgerOf, type Report } from "../testing/ledger-builder";
import { findingsOfLedger, worldOfLedger } from "../testing/reading-aloud";
import { fingerprints, tell } from "../testing/telling";
import { overlap, surelyBefore } from "../time/window";
import { ALL_RULES } from "./all-rules";
import { claimsOfFinding } from "./finding";
import { reconcile } from "./reconcile";
import type { RuleName } from "./rule";
import { standingClaims } from "./world";

const pairRules = ALL_RULES.filter(({ kind }) => kind === "pair");
/** Rules about parts and their whole. */
const OF_PARTS: readonly RuleName[] = ["part-exceeds-whole", "sum-exceeds-whole", "incident-exceeds-total"];
/** Rules whose claims are too many only taken together: no two of them need to exclude each other. */
const CLASH_TOGETHER: readonly RuleName[] = ["sum-exceeds-whole", "period-disagrees-with-total"];
const manyRuns = { numRuns: 300 };
/** Arbitrary ledgers take their time on a busy machine. */
const patiently = { timeout: 60_000 };

const pairOfReports = fc.tuple(anyReport, anyReport).map(([a, b]) => ({
  world: worldOfLedger(ledgerOf(a, b)),
  found: findingsOfLedger(ledgerOf(a, b), { rules: pairRules }),
}));

const pairInOneScope = fc
  .array(anyScopeReport, { minLength: 2, maxLength: 2 })
  .map((reports) => ledgerOf(...reports))
  .map((ledger) => ({ world: worldOfLedger(ledger), found: findingsOfLedger(ledger, { rules: pairRules }) }));

describe("Two reports", patiently, () => {
  it("that allow one number are no finding, nor are two scopes", () => {
    fc.assert(
      fc.property(pairOfReports, ({ world, found }) => {
        const [a, b] = standingClaims(world);
        if (a === undefined || b === undefined) expect(found).toEqual([]);
        else if (a.scopeKey !== b.scopeKey) expect(found).toEqual([]);
        else if (a.interval.low <= b.interval.high && b.interval.low <= a.interval.high)
          expect(found).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("of a count that grew in between are no finding: an update", () => {
    fc.assert(
      fc.property(pairInOneScope, ({ world, found }) => {
        const [a, b] = standingClaims(world);
        fc.pre(a !== undefined && b !== undefined);
        const [low, high] = a.interval.low <= b.interval.low ? [a, b] : [b, a];
        fc.pre(surelyBefore(low.window, high.window));
        expect(found).toEqual([]);
      }),
      manyRuns,
    );
  });

  it("of two origins that the public saw grow are no finding either, unless one page or moment has both", () => {
    fc.assert(
      fc.property(pairInOneScope, ({ world, found }) => {
        const [a, b] = standingClaims(world);
        fc.pre(a !== undefined && b !== undefined && a.origin !== b.origin);
        const [low, high] = a.interval.low <= b.interval.low ? [a, b] : [b, a];
        const [first, then] = [low.published.window, high.published.window];
        fc.pre(
          overlap(low.window, high.window) && first !== null && then !== null && surelyBefore(first, then),
        );
        fc.pre(high.window.to - high.window.from > 1 && !isSameOrigin(a.origin, b.origin, CRISIS.sources));
        expect(found).toEqual([]);
      }),
      manyRuns,
    );
  });
});

describe("Findings", patiently, () => {
  it("come out the same from a ledger in any order", () => {
    const twice = anyLedger.chain((ledger) => inAnyOrder(ledger).map((other) => ({ ledger, other })));
    fc.assert(
      fc.property(twice, anyScheme, ({ ledger, other }, scheme) => {
        const [a, b] = [worldOfLedger(ledger, { scheme }), worldOfLedger(other, { scheme })];
        expect(tell([...b.scopes])).toBe(tell([...a.scopes]));
        expect(tell(reconcile(b))).toBe(tell(reconcile(a)));
      }),
      manyRuns,
    );
  });

  it("have fingerprints of their own", () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const found = findingsOfLedger(ledger).map(({ fingerprint }) => fingerprint);
        expect(new Set(found).size).toBe(found.length);
      }),
      manyRuns,
    );
  });

  it("keep their fingerprints and certainty when a later echo arrives", () => {
    const withEcho = anyLedger
      .map((ledger) => ({ ...ledger, withdrawals: [] }))
      .chain((ledger) => echoOf(ledger).map((echoed) => ({ ledger, echoed })));
    fc.assert(
      fc.property(withEcho, ({ ledger, echoed }) => {
        expect(fingerprints(findingsOfLedger(echoed))).toEqual(fingerprints(findingsOfLedger(ledger)));
      }),
      manyRuns,
    );
  });

  it("rest on claims that really clash: each claim of them excludes another one", () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        for (const finding of findingsOfLedger(ledger)) {
          if (finding.rule === "withdrawn-but-repeated") continue;
          expect(finding.gap).toBeGreaterThan(0);
          if (CLASH_TOGETHER.includes(finding.rule)) continue;
          const claims = claimsOfFinding(finding);
          for (const { interval } of claims)
            expect(
              claims.some(
                (other) => other.interval.high < interval.low || interval.high < other.interval.low,
              ),
            ).toBe(true);
        }
      }),
      manyRuns,
    );
  });

  it("hide nothing that a rule alone would show", () => {
    fc.assert(
      fc.property(anyLedger, fc.constantFrom(...ALL_RULES), (ledger, rule) => {
        const world = worldOfLedger(ledger);
        const shown = new Set(
          reconcile(world)
            .flatMap(claimsOfFinding)
            .map(({ key }) => key),
        );
        for (const { key } of reconcile(world, [rule]).flatMap(claimsOfFinding)) expect(shown).toContain(key);
      }),
      manyRuns,
    );
  });

  it("are certain only about printed bounds", () => {
    fc.assert(
      fc.property(anyReport, anyReport, (a, b) => {
        for (const { certainty, sides } of findingsOfLedger(ledgerOf(a, b))) {
          const [low, high] = sides.map(({ claims }) => claims[0]);
          if (certainty === "certain" && low && high && low.key !== high.key)
            expect(low.interval.conventionalHigh || high.interval.conventionalLow).toBe(false);
        }
      }),
      manyRuns,
    );
  });

  it("within one day of one origin are none, but for slips, one article, one statement and a fall", () => {
    fc.assert(
      fc.property(pairOfReports, ({ world, found }) => {
        const [a, b] = standingClaims(world);
        if (!a || !b || !isSameOrigin(a.origin, b.origin, CRISIS.sources)) return;
        expect(found.map(({ rule }) => rule)).not.toContain("disjoint-at-once");
      }),
      manyRuns,
    );
  });
});

/** Not comparable with anything else of the crisis: nothing is part of it, and it is part of nothing. */
const elsewhere = (given: Report) => given.counting("detained").in("Almaty airport").inIncident("elsewhere");

describe("A scope", patiently, () => {
  it("keeps its findings when a figure of an incomparable scope arrives", () => {
    const withStranger = fc.tuple(fc.array(anyReport, { maxLength: 15 }), anyReport);
    fc.assert(
      fc.property(withStranger, ([reports, stranger]) => {
        const [plain, more] = [ledgerOf(...reports), ledgerOf(...reports, elsewhere(stranger))];
        expect(tell(findingsOfLedger(more))).toBe(tell(findingsOfLedger(plain)));
      }),
      manyRuns,
    );
  });

  it("clashes with its parts and wholes only", () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        for (const { rule, sides, scopeKey } of findingsOfLedger(ledger)) {
          // A withdrawal names no basis, so that it may be repeated in a scope of another basis; a period is part of
          // the total that it is held against.
          if (rule === "withdrawn-but-repeated" || rule === "period-disagrees-with-total") continue;
          const others = sides.filter((side) => side.scopeKey !== scopeKey);
          if (!OF_PARTS.includes(rule)) expect(others).toEqual([]);
          for (const { claims } of others) {
            const above = claims[0] ? containingScopes(claims[0].scope, CRISIS).map(({ key }) => key) : [];
            expect(above).toContain(scopeKey);
          }
        }
      }),
      manyRuns,
    );
  });
});
