import { describe, expect, it } from "vitest";
import { CRISIS } from "@/lib/domain/testing/crisis";
import type { FigureDraft } from "@/lib/schema/figure-draft";
import { textsOf } from "./figure-texts";

const draft: FigureDraft = {
  wording: "at least 20",
  language: "en",
  quantity: { kind: "at least", n: 20 },
  scope: { measure: "killed", group: "everyone", place: "Kazakhstan", basis: "cumulative" },
  asOf: { date: "2022-01-06", precision: "day", basis: "stated" },
  chain: [{ sources: ["Daily"] }, { sources: ["Interfax", "RT"], asNamed: "agencies" }],
  origin: "RT",
  stance: "attributed",
  note: "",
};

describe("a figure in the fields of a form", () => {
  it("leaves the quantity to the program where the wording says it, so that a corrected wording is read anew", () => {
    expect(textsOf(draft, CRISIS.sources).quantity.kind).toBe("");
  });

  it("keeps a quantity that was read by hand", () => {
    const byHand: FigureDraft = { ...draft, wording: "8p olice", quantity: { kind: "exact", n: 8 } };
    expect(textsOf(byHand, CRISIS.sources).quantity).toMatchObject({ kind: "exact", n: "8" });
  });

  it("shows the chain without its publisher, parallel relays in one line", () => {
    expect(textsOf(draft, CRISIS.sources).chain).toEqual([{ sources: "Interfax / RT", asNamed: "agencies" }]);
  });

  it("names the origin only where it does not follow from the chain", () => {
    const sources = new Map(
      [...CRISIS.sources].map(([slug, source]) => [slug, { ...source, kind: "agency" as const }]),
    );
    const relayed: FigureDraft = { ...draft, chain: [{ sources: ["Daily"] }, { sources: ["RT"] }] };
    expect(textsOf(relayed, sources).origin).toBe("");
    expect(textsOf({ ...relayed, origin: "Union" }, sources).origin).toBe("Union");
  });
});
