import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_LOCALE, LOCALES, localisedPath, splitPath } from "./locales";
import { pageRoute } from "./page-route";

describe("The address of a page", () => {
  it("without a prefix is English", () => {
    expect(pageRoute("/", false)).toEqual({ kind: "page", locale: "en", path: "/en" });
    expect(pageRoute("/events/kazakhstan-2022", false)).toEqual({
      kind: "page",
      locale: "en",
      path: "/en/events/kazakhstan-2022",
    });
  });

  it("with the prefix of English has moved to the one without", () => {
    expect(pageRoute("/en", false)).toEqual({ kind: "moved", to: "/" });
    expect(pageRoute("/en/methodology", false)).toEqual({ kind: "moved", to: "/methodology" });
  });

  it("that only begins like a language is English", () => {
    expect(pageRoute("/english", false)).toMatchObject({ locale: "en", path: "/en/english" });
    expect(pageRoute("/RU/methodology", false)).toMatchObject({ locale: "en" });
  });

  it("of the pseudo-locale is of no page unless it is asked for", () => {
    expect(pageRoute("/ar-XB/methodology", true)).toMatchObject({
      locale: "ar-XB",
      path: "/ar-XB/methodology",
    });
    expect(pageRoute("/ar-XB/methodology", false)).toMatchObject({
      locale: "en",
      path: "/en/ar-XB/methodology",
    });
  });
});

it("leaves downloads in no language", () => {
  expect(pageRoute("/events/kazakhstan-2022/download/chart.svg", false)).toEqual({ kind: "as it stands" });
});

it("finds every English page in every language and back", () => {
  const pages = fc.constantFrom("/", "/methodology", "/events/a/figures/1");
  fc.assert(
    fc.property(pages, fc.constantFrom(...LOCALES), (page, locale) => {
      expect(splitPath(localisedPath(page, locale))).toEqual({ locale, path: page });
    }),
  );
});

it("keeps the view behind the path", () => {
  expect(localisedPath("/?measure=killed", DEFAULT_LOCALE)).toBe("/?measure=killed");
});
