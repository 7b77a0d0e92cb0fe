import { describe, expect, it } from "vitest";
import type { ChainLink } from "../figure";
import type { Source, SourceKind } from "../vocabulary";
import { bodyThatSpeaks, deriveOrigin } from "./origin";

const source = (slug: string, kind: SourceKind, parent: string | null = null): [string, Source] => [
  slug,
  { slug, name: slug, kind, parent, country: null, alsoKnownAs: [], note: "" },
];
const SOURCES = new Map([
  source("daily-mail", "newspaper"),
  source("afp", "agency"),
  source("interfax", "agency"),
  source("tass", "state_media"),
  source("sputnik-brasil", "state_media", "tass"),
  source("ministry", "government", "government"),
  source("government", "government"),
  source("spokeswoman", "official", "ministry"),
  source("channel", "social_media", "ministry"),
  source("a-video", "social_media"),
  source("ombudswoman", "official"),
  source("unnamed", "unknown"),
  source("a", "official", "b"),
  source("b", "official", "a"),
]);
const chain = (...links: (string | string[])[]): ChainLink[] =>
  links.map((link) => ({ sources: [link].flat(), asNamed: null }));
const origin = (...links: (string | string[])[]) => deriveOrigin(chain(...links), SOURCES);

describe("the origin of a chain", () => {
  it("is its last source", () => {
    expect(origin("daily-mail", "interfax", "ministry")).toEqual({ outcome: "derived", origin: "ministry" });
    expect(origin("daily-mail")).toEqual({ outcome: "derived", origin: "daily-mail" });
  });

  it("is the body, where a person or a channel of it speaks, and not the body above that", () => {
    expect(origin("daily-mail", "spokeswoman")).toMatchObject({ origin: "ministry" });
    expect(origin("daily-mail", "channel")).toMatchObject({ origin: "ministry" });
  });

  it("stays an outlet's own, whoever owns the outlet", () => {
    expect(origin("sputnik-brasil")).toMatchObject({ origin: "sputnik-brasil" });
  });

  it("is the person or video itself where nobody stands behind it", () => {
    expect(origin("daily-mail", "ombudswoman")).toMatchObject({ origin: "ombudswoman" });
    expect(origin("daily-mail", "a-video")).toMatchObject({ origin: "a-video" });
  });

  it("is whoever relays an unnamed source: two unnamed sources are not one voice", () => {
    expect(origin("daily-mail", "unnamed")).toMatchObject({ origin: "daily-mail" });
    expect(origin("daily-mail", "afp", "unnamed")).toMatchObject({ origin: "afp" });
    expect(origin("unnamed")).toMatchObject({ origin: "unnamed" });
  });

  it("passes over parallel relays, and is open where the chain ends in two bodies", () => {
    expect(origin("daily-mail", ["interfax", "tass"], "ministry")).toMatchObject({ origin: "ministry" });
    expect(origin("daily-mail", ["spokeswoman", "channel"])).toMatchObject({ origin: "ministry" });
    expect(origin("daily-mail", ["interfax", "tass"])).toMatchObject({
      outcome: "open",
      candidates: ["interfax", "tass"],
    });
  });

  it("cannot be told of an empty chain, a source that nobody knows, or sources in a circle", () => {
    expect(() => origin()).toThrow(/at least its publisher/);
    expect(() => origin("daily-mail", "nobody")).toThrow(/"nobody"/);
    expect(() => bodyThatSpeaks("a", SOURCES)).toThrow(/a, b/);
  });
});
