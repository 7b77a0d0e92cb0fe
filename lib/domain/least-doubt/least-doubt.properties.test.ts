import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DatedClaim } from "../provenance/claim";
import { bestAnswersTo, missedBy } from "../testing/every-answer";
import { anySmallTelling, anyTold, inAnyOrder, LAST_INSTANT } from "../testing/small-telling";
import { claimsTold } from "../testing/told-claims";
import { contradictionZones } from "../zones/contradiction-zones";
import type { HistoryStep } from "./history";
import { leastDoubt } from "./least-doubt";

/** Trying every history takes its time on a busy machine. */
const patiently = { timeout: 120_000 };

const anyClaims = anySmallTelling.map((told) => claimsTold(...told));
/** Without statements, so that every claim is a box by itself. */
const anyBoxes = fc.array(anyTold, { maxLength: 9, size: "max" }).map((told) => claimsTold(...told));

const keys = (claims: Iterable<DatedClaim>) => [...claims].map(({ key }) => key).sort();
const holds = (condition: boolean) => expect(condition).toBe(true);

function asSmallHistory(steps: readonly HistoryStep[]): readonly number[] {
  return Array.from({ length: LAST_INSTANT + 1 }, (_, instant) =>
    Math.max(0, ...steps.filter(({ from }) => from <= instant).map(({ count }) => count)),
  );
}

describe("Least doubt", patiently, () => {
  it("is the fewest claims that any history misses", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        expect(leastDoubt(claims).doubted).toBe(bestAnswersTo(claims)[0]?.size);
      }),
      { numRuns: 400 },
    );
  });

  it("tells exactly which claims all best answers set aside, and which some do", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const answers = bestAnswersTo(claims);
        const inSome = claims.filter((claim) => answers.some((missed) => missed.has(claim)));
        const inAll = inSome.filter((claim) => answers.every((missed) => missed.has(claim)));
        const { setAside } = leastDoubt(claims);
        expect(keys(setAside?.always ?? [])).toEqual(keys(inAll));
        expect(keys(setAside?.sometimes ?? [])).toEqual(
          keys(inSome.filter((claim) => !inAll.includes(claim))),
        );
      }),
      { numRuns: 400 },
    );
  });

  it("draws a history that never falls and hits all claims but as many as are doubted", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { doubted, history } = leastDoubt(claims);
        expect(missedBy(asSmallHistory(history), claims)[0]?.size).toBe(doubted);
        for (const [place, step] of history.entries()) {
          const next = history[place + 1];
          holds(next === undefined || (next.from > step.from && next.count > step.count));
        }
      }),
    );
  });

  it("does not depend on the order of the claims", () => {
    const twice = anyClaims.chain((claims) => inAnyOrder(claims).map((other) => ({ claims, other })));
    fc.assert(
      fc.property(twice, ({ claims, other }) => {
        expect(leastDoubt(other)).toEqual(leastDoubt(claims));
      }),
    );
  });

  it("rises by one at most with a claim, and never falls", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        for (const left of claims) {
          const others = claims.filter((claim) => claim !== left);
          const rise = leastDoubt(claims).doubted - leastDoubt(others).doubted;
          holds(rise === 0 || rise === 1);
        }
      }),
    );
  });

  it("is one less without a claim that some best answer sets aside, and the same without any other", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { doubted, setAside } = leastDoubt(claims);
        const { always = [], sometimes = [] } = setAside ?? {};
        for (const left of claims) {
          const others = claims.filter((claim) => claim !== left);
          const isSetAside = always.includes(left) || sometimes.includes(left);
          expect(leastDoubt(others).doubted).toBe(isSetAside ? doubted - 1 : doubted);
        }
      }),
    );
  });

  it("is none exactly where there is no contradiction zone, if no statement ties claims", () => {
    fc.assert(
      fc.property(anyBoxes, (claims) => {
        expect(leastDoubt(claims).doubted === 0).toBe(contradictionZones(claims).length === 0);
      }),
      { numRuns: 1000 },
    );
  });

  it("is some wherever there is a contradiction zone", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        holds(contradictionZones(claims).length === 0 || leastDoubt(claims).doubted > 0);
      }),
      { numRuns: 1000 },
    );
  });
});
