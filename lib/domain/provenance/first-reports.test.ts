import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyScopeLedger } from "../testing/arbitraries";
import { CRISIS } from "../testing/crisis";
import { ledgerOf, type Report, report } from "../testing/ledger-builder";
import { surelyBefore } from "../time/window";
import { firstReports } from "./first-reports";
import { claimsOf } from "./fold";

const thirteen = report("Interior Ministry");

/** Who was first and who came later, of the one claim that the reports make. */
function told(...reports: readonly Report[]): { first: string[]; later: string[] } {
  const [claim] = claimsOf(ledgerOf(...reports).revisions, CRISIS, "literal-1");
  if (claim === undefined) throw new Error("the reports make no claim");
  const { first, later } = firstReports(claim);
  const publishers = (figures: typeof first) => figures.map(({ publication }) => publication.source).sort();
  return { first: publishers(first), later: publishers(later) };
}

describe("The first to publish a claim", () => {
  it("is whoever nobody else surely came before", () => {
    const early = thirteen.asOf("2022-01-06 08h");
    expect(
      told(early.by("Herald").publishedOn("2022-01-06 10h"), early.by("Daily").publishedOn("2022-01-06 12h")),
    ).toEqual({ first: ["Herald"], later: ["Daily"] });
  });

  it("are several where only the day is known", () => {
    expect(
      told(thirteen.by("Herald"), thirteen.by("Daily"), thirteen.by("RT").publishedOn("2022-01-07")),
    ).toEqual({ first: ["Daily", "Herald"], later: ["RT"] });
  });

  it("does not come after itself", () => {
    expect(told(thirteen.by("Herald"), thirteen.by("Herald").publishedOn("2022-01-07"))).toEqual({
      first: ["Herald", "Herald"],
      later: [],
    });
  });

  it("comes after another's report although its own stands before that", () => {
    const [first, second, third] = ["2022-01-06", "2022-01-07", "2022-01-08"];
    expect(
      told(
        thirteen.by("Herald").publishedOn(first),
        thirteen.by("Daily").publishedOn(second),
        thirteen.by("Herald").publishedOn(third),
      ),
    ).toEqual({ first: ["Herald"], later: ["Daily", "Herald"] });
  });

  it("is never a report of unknown time, nor does it come after one", () => {
    expect(
      told(thirteen.by("Herald").publishedAtUnknownTime(), thirteen.by("Daily").publishedOn("2022-01-09")),
    ).toEqual({ first: ["Daily"], later: [] });
  });
});

it("Nobody is first whom somebody else surely came before, and everybody later has somebody who did", () => {
  fc.assert(
    fc.property(anyScopeLedger, (ledger) => {
      for (const claim of claimsOf(ledger.revisions, CRISIS, "literal-1")) {
        const { first, later } = firstReports(claim);
        const dated = [...first, ...later];
        for (const figure of dated) {
          const isBeaten = dated.some(({ publication: { source, published } }) => {
            const [theirs, own] = [published.window, figure.publication.published.window];
            return source !== figure.publication.source && theirs && own && surelyBefore(theirs, own);
          });
          expect(later.includes(figure)).toBe(isBeaten);
        }
      }
    }),
  );
});
