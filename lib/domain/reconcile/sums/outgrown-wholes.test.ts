import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "../../figure";
import { anyLedger, anyReport } from "../../testing/arbitraries";
import { CRISIS } from "../../testing/crisis";
import { ledgerOf, type Report, report } from "../../testing/ledger-builder";
import { exactly } from "../../testing/quantities";
import { worldOfLedger } from "../../testing/reading-aloud";
import { tell } from "../../testing/telling";
import { ReconciledLedger } from "../reconciled-ledger";
import { sumExceedsWhole } from "../rules/sum-exceeds-whole";
import type { ScopeClaims, World } from "../world";
import { partsBelow } from "./divisions";
import { outgrownWholes } from "./outgrown-wholes";
import { PartsOfWhole } from "./parts-of-whole";

/** Claims about a whole that are left out although the parts may exceed them together, and none of them alone. */
function missedIn(scope: ScopeClaims, world: World) {
  const parts = partsBelow(scope, world);
  const outgrown = new Set(outgrownWholes(scope, parts, world));
  const sums = new PartsOfWhole(scope.scope, scope.claims, parts, world);
  return scope.claims.filter((whole) => {
    const { high } = whole.interval;
    const exceeding = sums.of(whole, "possible").filter(({ total }) => total > high);
    if (outgrown.has(whole) || exceeding.length === 0) return false;
    const isEarlier = ({ window }: typeof whole) => window.from < whole.window.to;
    const numbers = parts.flatMap(({ claims }) => claims.claims.filter(isEarlier));
    return !numbers.some(({ interval }) => interval.low > high);
  });
}

/** Reports of parts and wholes that often exceed each other together. */
const anyPart: fc.Arbitrary<Report> = fc
  .tuple(
    anyReport,
    fc.constantFrom("Kazakhstan", "Almaty", "Taraz", "Shymkent", "Almaty airport", "Almaty square"),
    fc.constantFrom("killed", "injured", "killed or injured"),
    fc.constantFrom("everyone", "security forces", "everyone else", "classed as attackers"),
    fc.integer({ min: 1, max: 60 }),
  )
  .map(([given, place, measure, group, n]) => given.in(place).counting(measure, group).says(exactly(n)));

const anyCrisis = fc
  .array(anyPart, { minLength: 5, maxLength: 40, size: "max" })
  .map((reports) => ledgerOf(...reports));

/** Few scopes, so that most figures come to a whole and parts that are spoken of already. */
const crisisOfThree = fc
  .array(
    fc.tuple(anyReport, fc.constantFrom("Kazakhstan", "Almaty", "Taraz"), fc.integer({ min: 1, max: 30 })),
    {
      minLength: 10,
      maxLength: 30,
      size: "max",
    },
  )
  .map((told) =>
    ledgerOf(
      ...told.map(([given, place, n]) =>
        given
          .in(place)
          .counting("killed", "everyone")
          .says(exactly(place === "Kazakhstan" ? 30 + n : n)),
      ),
    ),
  );

describe("Claims that parts may exceed together", () => {
  it("are all looked at more closely", () => {
    fc.assert(
      fc.property(fc.oneof(anyCrisis, anyLedger), (ledger) => {
        const world = worldOfLedger(ledger);
        for (const scope of world.scopes.values()) expect(missedIn(scope, world)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it("are the same where figures come one by one, or go", () => {
    const rules = [sumExceedsWhole];
    fc.assert(
      fc.property(
        fc.oneof(crisisOfThree, anyCrisis),
        fc.array(fc.nat(), { maxLength: 5 }),
        ({ revisions }, picks) => {
          let known = revisions.slice(0, 5);
          let live = ReconciledLedger.of({ figures: known, withdrawals: [] }, CRISIS, "literal-1", rules);
          const change = (before: Figure | null, after: Figure | null) => {
            known = [...known.filter((figure) => figure !== before), ...(after ? [after] : [])];
            live = live.after({ figures: [{ before, after }] });
            const anew = ReconciledLedger.of({ figures: known, withdrawals: [] }, CRISIS, "literal-1", rules);
            expect(tell(live.findings)).toBe(tell(anew.findings));
          };
          for (const figure of revisions.slice(5)) change(null, figure);
          for (const pick of picks) change(known[pick % known.length] ?? null, null);
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  it("are no others, where parts and wholes are told one after the other", () => {
    const day = (given: Report, at: string) => given.asOf(at).publishedOn(at);
    const parts = ["Almaty", "Taraz"].map((place) => day(report("Union").in(place), "2022-01-05"));
    const wholes = [25, 26].map((n) => day(report("Union").says(exactly(n)), "2022-01-06"));
    const before = day(report("Union").says(exactly(20)), "2022-01-04");
    const world = worldOfLedger(ledgerOf(...parts, ...wholes, before));
    const whole = [...world.scopes.values()].find(({ scope }) => scope.place === "Kazakhstan");
    const outgrown = whole ? outgrownWholes(whole, partsBelow(whole, world), world) : [];
    expect(outgrown.map(({ interval }) => interval.low)).toEqual([25]);
  });
});
