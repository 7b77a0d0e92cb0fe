import { describe } from "vitest";
import { itAgreesOn } from "./agreement";
import { compareRanges } from "./compare-ranges";

describe("The oracle, on ranges,", () => {
  itAgreesOn("every scope, at every moment and without each origin", compareRanges);
});
