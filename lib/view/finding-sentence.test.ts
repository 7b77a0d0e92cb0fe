import { describe, expect, it } from "vitest";
import { CRISIS } from "@/lib/domain/testing/crisis";
import { type Report, report } from "@/lib/domain/testing/ledger-builder";
import { exactly } from "@/lib/domain/testing/quantities";
import { findingsIn } from "@/lib/domain/testing/reading-aloud";
import { type TakenBack, takesBack } from "@/lib/domain/testing/withdrawal-builder";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { sayFinding, sayHint } from "./finding-sentence";
import { wordsOf } from "./words";

const words = wordsOf(CRISIS, "UTC", ENGLISH);
const said = (...entries: readonly (Report | TakenBack)[]) =>
  findingsIn(entries).map((finding) => sayFinding(finding, words));

const ministry = report("Interior Ministry");
const union = report("Union");
const earlier = (given: Report) => given.asOf("2022-01-05").publishedOn("2022-01-05");

describe("A finding is said in one sentence", () => {
  it("of a count that fell", () => {
    expect(said(earlier(ministry), union.says(exactly(12)))).toEqual([
      "Interior Ministry gave 13 as of 5 Jan 2022; Union gave 12 as of 6 Jan 2022: a running total cannot fall.",
    ]);
  });

  it("of origins that differ at one time", () => {
    expect(said(ministry, union.says(exactly(12)))).toEqual([
      "Union gave 12 as of 6 Jan 2022; Interior Ministry gave 13 as of 6 Jan 2022: at one time, no number fits both.",
    ]);
  });

  it("of a publication that contradicts itself", () => {
    const page = ministry.by("Herald").inArticle("one");
    expect(said(page, page.says(exactly(12)))).toEqual([
      "Herald gives 12 and 13 for one count at one time (Interior Ministry gave 12 as of 6 Jan 2022; Interior Ministry gave 13 as of 6 Jan 2022).",
    ]);
  });

  it("of relays that differ", () => {
    const relay = ministry.relaying("briefing");
    expect(said(relay.by("RT"), relay.says(exactly(12)).by("Herald"))).toEqual([
      "Reports of one statement by Interior Ministry give different numbers: 12 and 13.",
    ]);
  });

  it("of a part, or an incident, that is more than the whole", () => {
    const almaty = earlier(union.in("Almaty"));
    const country = ministry.says(exactly(12));
    expect(said(almaty, country)).toEqual([
      "Everyone killed, Almaty: 13 (Union, as of 5 Jan 2022) is more than the whole, Everyone killed, Kazakhstan: 12 (Interior Ministry, as of 6 Jan 2022).",
    ]);
    expect(said(almaty.inIncident("the square"), country)).toEqual([
      "Everyone killed, Almaty (one incident): 13 (Union, as of 5 Jan 2022) is more than in all so far, Everyone killed, Kazakhstan: 12 (Interior Ministry, as of 6 Jan 2022).",
    ]);
  });

  it("of parts that are more than the whole together", () => {
    const parts = ["Almaty", "Taraz"].map((place) => earlier(union.in(place)));
    expect(said(...parts, ministry.says(exactly(25)))).toEqual([
      "Everyone killed, Almaty: 13 (Union, as of 5 Jan 2022) and Everyone killed, Taraz: 13 (Union, as of 5 Jan 2022) are together more than the whole, Everyone killed, Kazakhstan: 25 (Interior Ministry, as of 6 Jan 2022).",
    ]);
  });

  it("of a period that does not match the rise", () => {
    const after = ministry.says(exactly(21)).asOf("2022-01-07").publishedOn("2022-01-07");
    expect(said(earlier(ministry), after, ministry.says(exactly(9)).inPeriod(null))).toEqual([
      "The count of a period does not match the rise of the same origin’s running total: Everyone killed, Kazakhstan (in a period): 9 (Interior Ministry, as of 6 Jan 2022); Everyone killed, Kazakhstan: 13 (Interior Ministry, as of 5 Jan 2022) and Everyone killed, Kazakhstan: 21 (Interior Ministry, as of 7 Jan 2022).",
    ]);
  });

  it("of a withdrawn figure that is repeated, or recalled", () => {
    const post = ministry.says(exactly(164)).publishedOn("2022-01-06");
    const withdrawal = takesBack("Interior Ministry", 164).asOf("2022-01-06").announcedOn("2022-01-07");
    const repeat = post.by("Herald").publishedOn("2022-01-09");
    expect(said(post, withdrawal, repeat)).toEqual([
      "164 by Interior Ministry was withdrawn, yet given again without a word of it by Herald.",
    ]);
    expect(said(post, withdrawal, repeat.withStance("recalled"))).toEqual([
      "164 by Interior Ministry was withdrawn, yet still recalled without a word of it by Herald.",
    ]);
  });

  it("of pasts that differ", () => {
    const recalled = (given: Report) => given.withStance("recalled").publishedOn("2022-01-09");
    expect(said(recalled(ministry), recalled(union.says(exactly(40))))).toEqual([
      "Different earlier tolls are told: Interior Ministry gave 13 as of 6 Jan 2022; Union gave 40 as of 6 Jan 2022.",
    ]);
  });
});

describe("A finding of many sides", () => {
  const many = ["Union", "RT", "Interfax", "Herald", "Daily"].map((origin, n) =>
    report(origin).says(exactly(20 + n)),
  );

  it("names the lowest and the highest, and counts the others", () => {
    expect(said(...many, ministry)).toEqual([
      "Interior Ministry gave 13 as of 6 Jan 2022; Daily gave 24 as of 6 Jan 2022 and 4 more: at one time, no number fits both.",
    ]);
    expect(said(...many.map((given) => given.inArticle("one")))).toEqual([
      expect.stringMatching(/gives 20, 24 and 3 more for one count/),
    ]);
  });

  it("names all of up to four", () => {
    expect(said(...many.slice(0, 4))).toEqual([expect.stringMatching(/^(?:.* gave 2\d .*){4}:/)]);
  });

  it("is no longer for a thousand of them", () => {
    const thousand = Array.from({ length: 1000 }, (_, n) => union.says(exactly(100 + n)).inArticle("one"));
    expect(said(...thousand).at(0)?.length).toBeLessThan(300);
  });
});

it("What may explain a finding is said in one sentence", () => {
  const say = (hint: Parameters<typeof sayHint>[0]) => sayHint(hint, words);
  expect(say(null)).toBeNull();
  expect(say({ kind: "slip", numbers: [7939, 7989] })).toBe(
    "7,939 and 7,989 look like a slip of one another.",
  );
  expect(say({ kind: "other group", group: "children", n: 26 })).toMatch(/26 for “children”/);
});
