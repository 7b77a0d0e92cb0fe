import { describe } from "vitest";
import { itAgreesOn } from "./agreement";
import { compareSums } from "./compare-sums";

describe("The oracle, on sums,", () => {
  itAgreesOn("the parts of every whole, taken together", compareSums);
});
