import { expect, it } from "vitest";
import { type Comparison, disagreements } from "./comparison";
import { smallCrisis } from "./small-crisis";

const CASES = Number(process.env.ORACLE_CASES ?? 5000);
const FIRST_SEED = Number(process.env.ORACLE_FIRST_SEED ?? 1);
const PATIENCE = 60_000 + CASES * 20;

/** A test that the program and the oracle answer the same in every case. The seeds stand in its name. */
export function itAgreesOn(what: string, compare: Comparison, caseOf = smallCrisis): void {
  it(
    `agrees on ${what}, in the cases of the seeds ${FIRST_SEED} to ${FIRST_SEED + CASES - 1}`,
    () => {
      expect(disagreements(compare, caseOf, FIRST_SEED, CASES).join("\n\n")).toBe("");
    },
    PATIENCE,
  );
}
