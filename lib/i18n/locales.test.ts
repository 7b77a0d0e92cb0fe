import fc from "fast-check";
import { expect, it } from "vitest";
import { DEFAULT_LOCALE, LOCALES, localisedPath, splitPath } from "./locales";

it("finds every English page in every language and back", () => {
  const pages = fc.constantFrom("/", "/methodology", "/events/a/figures/1");
  fc.assert(
    fc.property(pages, fc.constantFrom(...LOCALES), (page, locale) => {
      expect(splitPath(localisedPath(page, locale))).toEqual({ locale, path: page });
    }),
  );
});

it("takes a path that only begins like a language for an English one", () => {
  expect(splitPath("/english")).toEqual({ locale: "en", path: "/english" });
  expect(splitPath("/RU/methodology")).toEqual({ locale: "en", path: "/RU/methodology" });
});

it("keeps the view behind the path", () => {
  expect(localisedPath("/?measure=killed", DEFAULT_LOCALE)).toBe("/?measure=killed");
});
