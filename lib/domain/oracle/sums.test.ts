import { describe } from "vitest";
import { itAgreesOn } from "./agreement";
import { comparePeriods } from "./compare-periods";
import { compareSums } from "./compare-sums";
import { partedCrisis } from "./parted-crisis";

describe("The oracle, on sums and differences,", () => {
  itAgreesOn("the parts of every whole, taken together", compareSums);
  itAgreesOn("wholes that are told with their parts", compareSums, partedCrisis);
  itAgreesOn("the periods of every running total", comparePeriods);
});
