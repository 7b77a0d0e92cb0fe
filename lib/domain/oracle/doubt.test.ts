import { describe } from "vitest";
import { itAgreesOn } from "./agreement";
import { compareDoubt } from "./compare-doubt";
import { compareZones } from "./compare-zones";

describe("The oracle, on doubt,", () => {
  itAgreesOn("what must be wrong of every running total", compareDoubt);
  itAgreesOn("the contradiction zones of every running total", compareZones);
});
