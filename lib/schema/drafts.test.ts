import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { eventDraft } from "./event-draft";
import { correctionDraft, figureDraft } from "./figure-draft";
import { findingReviewDraft } from "./finding-review-draft";
import { publicationDraft } from "./publication-draft";
import { slugFor } from "./slug";
import { sourceDraft } from "./vocabulary-draft";
import { withdrawalDraft } from "./withdrawal-draft";

const FIGURE = {
  wording: "13",
  language: "en",
  scope: { measure: "killed", group: "not stated", place: "almaty", basis: "cumulative" },
  asOf: { date: "2022-01-06", precision: "day" },
  chain: [{ sources: ["rt"] }],
  stance: "asserted",
};

/** "field: message" for each fault. */
function faults(schema: z.ZodType, input: unknown): string[] {
  const parsed = schema.safeParse(input);
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

describe("a figure's draft", () => {
  it("needs no more than its wording, scope, time, chain and stance", () => {
    expect(faults(figureDraft, FIGURE)).toEqual([]);
    expect(figureDraft.parse(FIGURE)).toMatchObject({ note: "", asOf: { basis: "stated" } });
  });

  it("keeps a language tag in its canonical spelling", () => {
    expect(figureDraft.parse({ ...FIGURE, language: "PT-br" }).language).toBe("pt-BR");
  });

  it.each([
    [{ wording: " " }, "wording: The wording is needed"],
    [{ wording: undefined }, "wording: The wording is needed"],
    [{ wording: "1\0" }, "wording: The text holds an invisible character (NUL): remove it"],
    [
      { wording: "1\ud83d" },
      "wording: The text holds half of a character, cut in two by a program: type it again",
    ],
    [
      { language: "English!" },
      'language: "English!" is no language tag: write en, ru, kk, pt-BR and the like',
    ],
    [{ asOf: { precision: "day" } }, "asOf.date: A date is needed, or the precision unknown"],
    [
      { asOf: { date: "2022-01-06", precision: "unknown" } },
      "asOf.date: An unknown time has no date: clear the date, or say how exactly it is known",
    ],
    [
      { asOf: { date: "2022-02-30", precision: "day" } },
      'asOf.date: "2022-02-30" does not exist in UTC: check day, month and hour',
    ],
    [{ chain: [] }, "chain: The chain starts with the publisher"],
    [
      { chain: [{ sources: ["rt"] }, { sources: ["rt"] }] },
      'chain.1.sources: "rt" stands twice in the chain: a number does not come back to whoever passed it on',
    ],
    [{ quantity: { kind: "exact", n: -1 } }, "quantity.n: -1 is negative: a count is not, check the number"],
    [
      { quantity: { kind: "exact", n: 1.5 } },
      "quantity.n: 1.5 is not whole: people are counted in whole numbers, round nothing, give the number as reported",
    ],
    [
      { quantity: { kind: "between", low: 5, high: 4 } },
      "quantity.high: The range 5 to 4 is reversed. Give the lower number first.",
    ],
    [
      { override: { low: 5, high: 4, reason: "x" } },
      "override.high: The interval 5 to 4 is reversed. Give the lower number first.",
    ],
    [
      { override: { low: 5, high: 7.5, reason: "x" } },
      "override.high: 7.5 is not whole: people are counted in whole numbers, round nothing, give the number as reported",
    ],
    [
      { quantity: { kind: "nearly", n: 0 } },
      'quantity.n: "nearly 0" leaves no number. Give at least 1, or the exact 0.',
    ],
    [
      { quantity: { kind: "more than", n: Number.MAX_SAFE_INTEGER } },
      expect.stringContaining("reaches beyond"),
    ],
    [{ override: { low: 5, reason: "" } }, "override.reason: Say why the scheme's interval does not fit"],
    [
      { stance: "predicted" },
      'stance: The basis "cumulative" with the stance "predicted": a prediction, and nothing else, is predicted',
    ],
  ])("%j is refused by its own field", (changes, fault) => {
    expect(faults(figureDraft, { ...FIGURE, ...changes })).toEqual([fault]);
  });

  it("names an occurrence only of an incident or period", () => {
    const scope = { ...FIGURE.scope, occurrence: "the fire" };
    expect(faults(figureDraft, { ...FIGURE, scope })).toEqual([
      expect.stringMatching(/^scope\.occurrence: Only an incident/),
    ]);
    expect(faults(figureDraft, { ...FIGURE, scope: { ...scope, basis: "incident" } })).toEqual([]);
  });

  it("needs a reason once it is a correction", () => {
    expect(faults(correctionDraft, { ...FIGURE, revision: 1, reason: "" })).toEqual([
      "reason: The reason for the correction is needed",
    ]);
  });
});

describe("other drafts", () => {
  it("an event does not end before it starts", () => {
    const draft = { slug: "e", title: "An event", zone: "UTC", starts: "2022-01-05", ends: "2022-01-04" };
    expect(faults(eventDraft, draft)).toEqual([
      "ends: The event ends on 2022-01-04, before it starts on 2022-01-05: check the two days",
    ]);
  });

  it("a publication has an address or a title", () => {
    const draft = { source: "rt", language: "en", published: { precision: "unknown" } };
    expect(faults(publicationDraft, draft)).toEqual([
      expect.stringMatching(/^title: Give the address, or a title/),
    ]);
    expect(faults(publicationDraft, { ...draft, url: "example.org" })).toEqual([
      'url: "example.org" is no web address: it should start with https://',
    ]);
    expect(faults(publicationDraft, { ...draft, title: "A title" })).toEqual([]);
  });

  it("a withdrawal says when it was announced", () => {
    const draft = {
      kind: "withdrawn",
      announced: { precision: "unknown" },
      by: "rt",
      announcement: "An error.",
    };
    expect(faults(withdrawalDraft, draft)).toEqual([
      expect.stringMatching(/^announced\.date: When was it announced/),
    ]);
  });

  it("a review that explains a finding says how", () => {
    const draft = { fingerprint: "f", verdict: "explained by scope", note: "" };
    expect(faults(findingReviewDraft, draft)).toEqual(["note: Say in the note what explains the finding"]);
    expect(faults(findingReviewDraft, { ...draft, verdict: "stands" })).toEqual([]);
  });

  it("a source has a kind of the list and a country of two letters", () => {
    const draft = { slug: "a-source", name: "A source", kind: "blog", country: "Kazakhstan" };
    expect(faults(sourceDraft, draft)).toEqual([
      expect.stringMatching(/^kind: A kind of source is one of/),
      "country: A country is two capital letters, such as KZ",
    ]);
  });

  it("a slug is made of a name", () => {
    expect(slugFor("Acción (México)")).toBe("accion-mexico");
    expect(slugFor("Қазақстан")).toBe("");
  });
});
