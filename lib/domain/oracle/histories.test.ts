import { describe } from "vitest";
import { itAgreesOn } from "./agreement";
import { compareHistories } from "./compare-histories";

describe("The oracle, on the past,", () => {
  itAgreesOn("what pages recall", compareHistories);
});
