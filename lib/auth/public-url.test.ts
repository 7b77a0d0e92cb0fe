import { describe, expect, it } from "vitest";
import { publicAddress } from "./public-url";

describe("the address that people open", () => {
  it("is loopback on any port where nobody has said otherwise", () => {
    expect(publicAddress(undefined).secureCookies).toBe(false);
    expect(publicAddress("").baseURL).toMatchObject({ protocol: "http" });
  });

  it("keeps cookies to https where it is https", () => {
    expect(publicAddress("https://ledger.example/")).toEqual({
      baseURL: "https://ledger.example",
      secureCookies: true,
    });
    expect(publicAddress("http://192.168.1.5:3000").secureCookies).toBe(false);
  });

  it.each([
    "ledger.example",
    "ftp://ledger.example",
    "https://ledger.example/base",
    "https://ledger.example?x=1",
  ])("refuses %s and says what to give", (value) => {
    expect(() => publicAddress(value)).toThrow(`PUBLIC_URL is "${value}"`);
  });
});
