import { describe } from "vitest";
import { itAgreesOn } from "./agreement";
import { comparePeriods } from "./compare-periods";
import { compareSums } from "./compare-sums";

describe("The oracle, on sums and differences,", () => {
  itAgreesOn("the parts of every whole, taken together", compareSums);
  itAgreesOn("the periods of every running total", comparePeriods);
});
