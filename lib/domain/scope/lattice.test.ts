import { describe, expect, it } from "vitest";
import { CRISIS } from "../testing/crisis";
import type { Term } from "../vocabulary";
import { ancestors, assertForest, weaker } from "./lattice";

const term = (slug: string, partOf: string | null): Term => ({
  slug,
  name: slug,
  partOf,
  relation: "by definition",
  disjointSets: [],
});
const terms = (...list: readonly Term[]) => new Map(list.map((item) => [item.slug, item]));

describe("The ancestors of a term", () => {
  it("are itself and all that it is part of, nearest first", () => {
    expect(ancestors("Almaty airport", CRISIS.places).map(({ slug }) => slug)).toEqual([
      "Almaty airport",
      "Almaty",
      "Kazakhstan",
    ]);
  });

  it("are as sure as the weakest step on the way", () => {
    expect(ancestors("in intensive care", CRISIS.measures).map(({ strength }) => strength)).toEqual([
      "by definition",
      "by definition",
      "as a rule",
      "as a rule",
    ]);
    expect(weaker("by definition", "as a rule")).toBe("as a rule");
    expect(weaker("by definition", "by definition")).toBe("by definition");
  });

  it("refuse an unknown term, an unknown parent and a circle", () => {
    expect(() => ancestors("Atlantis", CRISIS.places)).toThrow('"Atlantis" is not in the vocabulary');
    expect(() => ancestors("a", terms(term("a", "b")))).toThrow('"b" is not in the vocabulary');
    expect(() => ancestors("a", terms(term("a", "b"), term("b", "a")))).toThrow('"a" is part of itself');
  });
});

describe("A forest", () => {
  it("is any list whose parents exist and never lead back", () => {
    expect(() => assertForest("places", CRISIS.places.values())).not.toThrow();
    expect(() => assertForest("places", [])).not.toThrow();
  });

  it("is no list with a missing parent, a circle, or a term that is part of itself", () => {
    expect(() => assertForest("places", [term("a", "b")])).toThrow(
      'places "a" is part of "b", which does not exist',
    );
    expect(() => assertForest("groups", [term("a", "b"), term("b", "a")])).toThrow(
      "groups form a cycle: a → b → a",
    );
    expect(() => assertForest("groups", [term("a", "a")])).toThrow("groups form a cycle: a → a");
    expect(() => assertForest("groups", [term("a", "b"), term("b", "c"), term("c", "b")])).toThrow(
      "b → c → b",
    );
  });
});
