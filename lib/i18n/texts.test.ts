import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CRISIS } from "@/lib/domain/testing/crisis";
import { sayChain, wordsOf } from "@/lib/view/words";
import { writeNumber } from "./conventions";
import { LOCALES } from "./locales";
import { type Texts, textsOfPack } from "./texts";
import { ENGLISH, packOf, textsIn } from "./texts-in";

describe("A message", () => {
  it("takes its plural form from the number, written as the language writes it", () => {
    expect(ENGLISH.t("common.reports", { n: 1 })).toBe("1 report");
    expect(ENGLISH.t("common.reports", { n: 1234 })).toBe("1,234 reports");
  });

  it("is the same in the browser as on the server, from a pack that went as JSON", () => {
    for (const locale of LOCALES) {
      const texts = textsIn(locale);
      const pack = JSON.parse(JSON.stringify(packOf(texts, ["chart", "common"])));
      const inBrowser = textsOfPack(pack);
      for (const n of [0, 1, 2, 5, 21, 1234, 1_000_000]) {
        expect(inBrowser.t("common.reports", { n })).toBe(texts.t("common.reports", { n }));
      }
      expect(inBrowser.conventions).toEqual(texts.conventions);
    }
  });

  it("that was not sent to the browser is missed by name", () => {
    const { t } = textsOfPack(packOf(ENGLISH, ["chart"]));
    expect(() => t("common.undated")).toThrow(/"common.undated" was not sent to the browser/);
  });
});

describe("A number", () => {
  it("is grouped as the language data say", () => {
    for (const locale of LOCALES) {
      const { conventions } = textsIn(locale);
      const { format } = new Intl.NumberFormat(locale);
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (n) => {
          expect(writeNumber(n, conventions)).toBe(format(n));
        }),
        { numRuns: 200 },
      );
    }
  });
});

describe("The pseudo-locale", () => {
  const { t, direction } = textsIn("ar-XB");

  it("runs from right to left, its words turned and its values left as they are", () => {
    expect(direction).toBe("rtl");
    expect(t("common.as-of", { when: "6 Jan" })).toMatch(/^\u200f\u202eas\u202c\u200f .*\u20686 Jan\u2069$/u);
  });

  it("closes names in themselves, and has the arrows of a chain turned", () => {
    const links = ["RT", "Herald"].map((slug) => ({ sources: [slug], asNamed: null }));
    const said = (texts: Texts) => sayChain(links, wordsOf(CRISIS, "UTC", texts));
    expect(said(ENGLISH)).toBe("RT ← Herald");
    expect(said(textsIn("ar-XB"))).toBe("\u2068RT\u2069 → \u2068Herald\u2069");
  });

  it("reaches into every plural form", () => {
    expect(t("common.reports", { n: 1 })).toMatch(/^1 \u200f\u202ereport\u202c\u200f$/u);
    expect(t("common.reports", { n: 2 })).toMatch(/^2 \u200f\u202ereports\u202c\u200f$/u);
  });
});
