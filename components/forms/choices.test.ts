import { describe, expect, it } from "vitest";
import { CRISIS } from "@/lib/domain/testing/crisis";
import { treeChoices, treeOrNotStated } from "./choices";

describe("a tree to choose from", () => {
  it("names every term once, each part under its whole and one step further in", () => {
    expect(treeChoices(CRISIS.places)).toEqual([
      { value: "", label: "Choose…" },
      { value: "Kazakhstan", label: "Kazakhstan", depth: 0 },
      { value: "Almaty", label: "Almaty", depth: 1 },
      { value: "Almaty airport", label: "Almaty airport", depth: 2 },
      { value: "Almaty square", label: "Almaty square", depth: 2 },
      { value: "Shymkent", label: "Shymkent", depth: 1 },
      { value: "Taraz", label: "Taraz", depth: 1 },
      { value: "Almaty and Taraz", label: "Almaty and Taraz", depth: 1 },
    ]);
    expect(treeChoices(CRISIS.measures)).toHaveLength(CRISIS.measures.size + 1);
  });

  it("offers what the report does not state before the whole, so that nothing is guessed", () => {
    expect(
      treeOrNotStated(CRISIS.groups)
        .slice(0, 3)
        .map(({ value }) => value),
    ).toEqual(["", "not stated", "everyone"]);
  });
});
