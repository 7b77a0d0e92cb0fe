import { describe, expect, it } from "vitest";
import { canonicalUrl, publicationIdentity } from "./publication-identity";

describe("the address of a page", () => {
  it.each([
    ["HTTP://Example.ORG:80/a/", "https://example.org/a"],
    ["https://example.org/a?utm_source=x&id=1&fbclid=y#top", "https://example.org/a?id=1"],
    ["https://example.org/A", "https://example.org/A"],
    ["https://example.org/?p=1", "https://example.org?p=1"],
  ])("%s is spelt %s", (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
    expect(canonicalUrl(canonical)).toBe(canonical);
  });

  it.each(["example.org/a", "ftp://example.org", "javascript:alert(1)", ""])("%s is none", (address) => {
    expect(() => canonicalUrl(address)).toThrow(RangeError);
  });
});

describe("what tells a publication from every other", () => {
  const of = (changes: object) =>
    publicationIdentity({
      url: null,
      source: "rt",
      title: "Title",
      file: null,
      day: "2022-01-06",
      ...changes,
    });

  it("is its address, whoever entered it with which title", () => {
    expect(of({ url: "https://example.org/a" })).toBe(
      of({ url: "http://example.org/a/", title: "Other", source: "ap" }),
    );
  });

  it("is, without one, its source, title and day", () => {
    expect(of({})).toBe(of({ title: "TITLE" }));
    for (const other of [{ source: "ap" }, { title: "Other" }, { day: "2022-01-07" }])
      expect(of(other)).not.toBe(of({}));
  });

  it("is, without a title either, the file that it was read from", () => {
    expect(of({ title: null, file: "a.txt" })).not.toBe(of({ title: null, file: "b.txt" }));
  });
});
