import { describe, expect, it } from "vitest";
import config from "@/next.config.js";
import { LOCALES, PSEUDO_LOCALE } from "./locales";

/**
 * Where the program finds the page of an address, as next.config.js says; null for what stands as it is.
 * @param {string} pathname
 */
async function insideOf(pathname) {
  const { afterFiles } = await config.rewrites();
  for (const { source, destination } of afterFiles) {
    const match = new RegExp(`^${source.replace("/:path(", "/(?<path>")}$`).exec(pathname);
    if (match) return destination.replace(":path", match.groups?.path ?? "");
  }
  return null;
}

describe("The address of a page", () => {
  it("without a language is that of the English page", async () => {
    expect(await insideOf("/")).toBe("/en");
    expect(await insideOf("/events/kazakhstan-2022")).toBe("/en/events/kazakhstan-2022");
    expect(await insideOf("/administration")).toBe("/en/administration");
  });

  it("with one of the other languages stands as it is", async () => {
    for (const locale of [...LOCALES, PSEUDO_LOCALE]) {
      if (locale === "en") continue;
      expect(await insideOf(`/${locale}`)).toBeNull();
      expect(await insideOf(`/${locale}/methodology`)).toBeNull();
    }
  });
});

it("leaves editors' pages, the API and downloads in no language", async () => {
  for (const path of ["/admin", "/admin/users", "/api/v1/events", "/events/a/download/chart.svg"]) {
    expect(await insideOf(path)).toBeNull();
  }
});
