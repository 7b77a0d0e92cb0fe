import { describe, expect, it } from "vitest";
import { THEMES, themeAttribute, themeFromCookie } from "./theme";

describe("the theme", () => {
  it("is the one that the cookie names", () => {
    expect(THEMES.map((theme) => themeFromCookie(theme))).toEqual(["light", "dark", "system"]);
  });

  it("is the system's where the cookie is missing or says something else", () => {
    expect(themeFromCookie(undefined)).toBe("system");
    expect(themeFromCookie("sepia")).toBe("system");
  });

  it("leaves the document unmarked where the system decides", () => {
    expect(themeAttribute("system")).toBeUndefined();
    expect(themeAttribute("dark")).toBe("dark");
  });
});
