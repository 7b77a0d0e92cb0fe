import { describe, expect, it } from "vitest";
import { ALL_RULES } from "../reconcile/all-rules";
import { findingsOfLedger } from "../testing/reading-aloud";
import { ASKED_NAMES } from "./asked-rules";
import { toldAsHistory } from "./compare-histories";
import { DOUBTS } from "./doubts";
import { SMALL_WORLD } from "./lists";
import { ownClashes, ownStandingClaims } from "./own-verdicts";
import { PAIR_VERDICTS } from "./pair-verdicts";
import { PART_VERDICTS } from "./part-verdicts";
import { smallCrisis } from "./small-crisis";

const CASES = Array.from({ length: 3000 }, (_, seed) => smallCrisis(seed + 1));

describe("The cases of the oracle", () => {
  it("are the same for the same seed", () => {
    expect(smallCrisis(7)).toEqual(smallCrisis(7));
    expect(smallCrisis(7)).not.toEqual(smallCrisis(8));
  });

  it("break every rule a dozen times", () => {
    const findings = CASES.flatMap(({ ledger, scheme }) =>
      [ledger, toldAsHistory(ledger)].flatMap((told) =>
        findingsOfLedger(told, { scheme, vocabulary: SMALL_WORLD }),
      ),
    );
    const found = findings.flatMap(({ rule, alsoFoundBy }) => [rule, ...alsoFoundBy]);
    const seldom = ALL_RULES.filter(({ name }) => found.filter((rule) => rule === name).length < 12);
    expect(seldom.map(({ name }) => name)).toEqual([]);
  });

  it("meet every row of the tables", () => {
    const latest = { by: "latest" } as const;
    const clashes = CASES.flatMap(({ ledger, scheme }) =>
      ownClashes(ownStandingClaims(ledger, latest, SMALL_WORLD, scheme), SMALL_WORLD, ASKED_NAMES),
    );
    const met = new Set(clashes.flatMap(({ verdicts }) => verdicts.flatMap(({ page }) => page)));
    const rows = [...PAIR_VERDICTS, ...PART_VERDICTS, ...DOUBTS];
    expect(rows.map(({ page }) => page).filter((page) => !met.has(page))).toEqual([]);
  });
});
