import { describe } from "vitest";
import { itAgreesOn } from "./agreement";
import { comparePairs } from "./compare-pairs";
import { compareWholes } from "./compare-wholes";

describe("The oracle, on findings,", () => {
  itAgreesOn("every two figures by themselves", comparePairs);
  itAgreesOn("every crisis as a whole", compareWholes);
});
