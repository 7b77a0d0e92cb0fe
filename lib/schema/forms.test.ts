import { describe, expect, it } from "vitest";
import type { Source } from "../domain/vocabulary";
import { correctionForm, newFiguresForm } from "./figure-form";
import { publicationForm } from "./publication-form";
import type { Setting } from "./settle-figure";
import { sourceForm } from "./source-form";
import { withdrawalForm } from "./withdrawal-form";

const SOURCES = new Map(
  [
    source("daily", "The Daily", "newspaper"),
    source("agency", "Agency", "agency"),
    source("ministry", "Interior Ministry", "security"),
  ].map((each) => [each.slug, each]),
);

const SETTING: Setting = {
  zone: "Asia/Almaty",
  publication: { source: "daily", published: { window: null, precision: "unknown", basis: "unknown" } },
  vocabulary: {
    measures: new Map([["killed", { ...term("killed"), kind: "count", meaning: "" }]]),
    groups: new Map([["everyone", { ...term("everyone"), mayShrink: false, note: "" }]]),
    places: new Map([["kazakhstan", { ...term("kazakhstan"), overlapsSiblings: false }]]),
    sources: SOURCES,
  },
};

const FIGURE = {
  wording: "at least 20",
  language: "en",
  scope: { measure: "killed", group: "everyone", place: "kazakhstan", basis: "cumulative" },
  asOf: { date: "2022-01-06", precision: "day" },
  chain: [{ sources: "Agency" }, { sources: "Interior Ministry" }],
  stance: "attributed",
};

function faultsOf(figure: object): Record<string, string> {
  const { error } = newFiguresForm(SETTING).safeParse({ figures: [{ ...FIGURE, ...figure }] });
  return Object.fromEntries(
    error?.issues.map(({ path, message }) => [path.slice(2).join("."), message]) ?? [],
  );
}

describe("the figures of a publication, as a form gives them", () => {
  it("become drafts whose chain starts with the publisher", () => {
    const { figures } = newFiguresForm(SETTING).parse({ figures: [FIGURE] });
    expect(figures[0]?.chain.map(({ sources }) => sources)).toEqual([["daily"], ["agency"], ["ministry"]]);
  });

  it("may cite nobody: then the publisher speaks", () => {
    const { chain: _cited, ...own } = FIGURE;
    const { figures } = newFiguresForm(SETTING).parse({ figures: [own] });
    expect(figures[0]?.chain).toEqual([{ sources: ["daily"] }]);
  });

  it("name each fault at its own field", () => {
    expect(
      faultsOf({
        wording: "",
        asOf: { date: "2022-02-31", precision: "day" },
        chain: [{ sources: "Nobody" }],
      }),
    ).toEqual({
      wording: "The wording is needed",
      "asOf.date": expect.stringContaining("2022-02-31"),
      "chain.0.sources": expect.stringContaining("“Nobody”"),
    });
  });

  it("are not saved where the wording has no reading and none is given by hand", () => {
    expect(faultsOf({ wording: "13th" })).toEqual({ wording: expect.stringContaining("ordinal") });
    expect(faultsOf({ wording: "13th", quantity: { kind: "exact", n: 13 } })).toEqual({});
  });

  it("never come back to the publisher", () => {
    expect(faultsOf({ chain: [{ sources: "Agency" }, { sources: "The Daily" }] })).toEqual({
      "chain.1.sources": expect.stringContaining("twice"),
    });
  });

  it("are at least one", () => {
    expect(newFiguresForm(SETTING).safeParse({ figures: [] }).success).toBe(false);
  });
});

describe("the correction of a figure", () => {
  it("needs a reason", () => {
    const { error } = correctionForm(SETTING).safeParse({ ...FIGURE, revision: 1, reason: " " });
    expect(error?.issues).toMatchObject([
      { path: ["reason"], message: "The reason for the correction is needed" },
    ]);
  });
});

describe("a new source", () => {
  it("gets its slug from its name, and other names one a line", () => {
    const draft = sourceForm(SOURCES).parse({
      name: "Газета Herald",
      kind: "newspaper",
      parent: "Agency",
      alsoKnownAs: "Herald Tribune\n\n The Herald ",
    });
    expect(draft).toMatchObject({
      slug: "herald",
      parent: "agency",
      alsoKnownAs: ["Herald Tribune", "The Herald"],
    });
  });

  it("is not added twice under one name", () => {
    const { error } = sourceForm(SOURCES).safeParse({ name: "interior ministry", kind: "security" });
    expect(error?.issues[0]).toMatchObject({
      path: ["name"],
      message: expect.stringContaining("there already"),
    });
  });

  it("asks for a slug where the name has no Latin letter", () => {
    const { error } = sourceForm(SOURCES).safeParse({ name: "Газета", kind: "newspaper" });
    expect(error?.issues[0]?.path).toEqual(["slug"]);
  });
});

describe("a publication and a withdrawal", () => {
  it("name their sources as people do", () => {
    const publication = {
      source: "the daily",
      title: "A day",
      language: "en",
      published: { precision: "unknown" },
    };
    expect(publicationForm(SOURCES).parse(publication).source).toBe("daily");
    const withdrawal = {
      kind: "withdrawn",
      announced: { date: "2022-01-09", precision: "day" },
      by: "INTERIOR MINISTRY",
      announcement: "Called an error.",
    };
    expect(withdrawalForm(SOURCES).parse(withdrawal).by).toBe("ministry");
  });
});

function term(slug: string) {
  return { slug, name: slug, partOf: null, relation: "by definition", disjointSets: [] } as const;
}

function source(slug: string, name: string, kind: Source["kind"]): Source {
  return { slug, name, kind, parent: null, country: null, alsoKnownAs: [], note: "" };
}
