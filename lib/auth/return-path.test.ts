import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeReturnPath, signInPath } from "./return-path";

describe("the path that a sign-in leads back to", () => {
  it("is the editor's page that was asked for, with its query", () => {
    expect(safeReturnPath("/admin/events/kazakhstan-2022/figures/new?publication=1")).toBe(
      "/admin/events/kazakhstan-2022/figures/new?publication=1",
    );
  });

  it.each([
    ["another host", "https://evil.example/admin"],
    ["another host without a scheme", "//evil.example/admin"],
    ["a backslash that browsers read as a slash", "/\\evil.example/admin"],
    ["a backslash further on", "/admin\\..\\..//evil.example"],
    ["a path that climbs out", "/admin/../../evil"],
    ["an encoded climb", "/admin/%2e%2e/api/v1/events"],
    ["a script", "javascript:alert(1)"],
    ["a line break", "/admin\n//evil.example"],
    ["a name that only starts alike", "/administrator-of-evil"],
    ["an @ after the name", "/admin@evil.example"],
    ["nothing", ""],
    ["no value", undefined],
  ])("is the overview for %s", (_what, asked) => {
    expect(safeReturnPath(asked)).toBe("/admin");
  });

  it("never leads to another host, whatever is asked", () => {
    const text = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.string().map((tail) => `/admin${tail}`),
    );
    fc.assert(
      fc.property(text, (asked) => {
        const url = new URL(safeReturnPath(asked), "http://127.0.0.1:3000");
        expect(url.origin).toBe("http://127.0.0.1:3000");
        expect(url.pathname).toMatch(/^\/admin(\/|$)/);
      }),
    );
  });

  it("stands encoded in the address of the sign-in page", () => {
    expect(signInPath("/admin/users?a=1&b=2")).toBe("/admin/sign-in?next=%2Fadmin%2Fusers%3Fa%3D1%26b%3D2");
    expect(signInPath("/admin")).toBe("/admin/sign-in");
  });
});
