import { describe, expect, it } from "vitest";
import { sourceFinder, sourcesText, sourceText } from "./source-text";

const find = sourceFinder([
  { slug: "interfax", name: "Interfax", alsoKnownAs: ["Interfax news agency"] },
  { slug: "ria-novosti", name: "RIA Novosti", alsoKnownAs: ["RIA", "state agency"] },
  { slug: "kazinform", name: "Kazinform", alsoKnownAs: ["state agency", "Interfax"] },
  { slug: "a-b-news", name: "A / B News", alsoKnownAs: [] },
]);

describe("a source named by what a person types", () => {
  it("is found by its name, its slug or another name, whatever the letter case and the spaces", () => {
    for (const text of ["RIA Novosti", "ria-novosti", " ria  NOVOSTI ", "RIA"]) {
      expect(sourceText(find, "The source").parse(text)).toBe("ria-novosti");
    }
  });

  it("is found by its own name before it is found by another's other name", () => {
    expect(find("Interfax")).toEqual({ outcome: "found", slug: "interfax" });
  });

  it("is asked for where several sources are called so", () => {
    expect(sourceText(find, "The source").safeParse("state agency").error?.issues[0]?.message).toBe(
      "“state agency” can mean RIA Novosti or Kazinform: write one of these names",
    );
  });

  it("is named in the fault where no source is called so", () => {
    expect(sourceText(find, "The source").safeParse("Nobody").error?.issues[0]?.message).toContain(
      "“Nobody”",
    );
  });
});

describe("the sources of one link of a chain", () => {
  it("are parallel relays between slashes", () => {
    expect(sourcesText(find, "The relay").parse("Interfax / RIA Novosti")).toEqual([
      "interfax",
      "ria-novosti",
    ]);
  });

  it("are one source where the whole text is its name", () => {
    expect(sourcesText(find, "The relay").parse("A / B News")).toEqual(["a-b-news"]);
  });

  it("are refused one by one", () => {
    const { error } = sourcesText(find, "The relay").safeParse("Interfax / Nobody / No one");
    expect(error?.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining("“Nobody”"),
      expect.stringContaining("“No one”"),
    ]);
  });
});
