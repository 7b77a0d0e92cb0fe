import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clientHas, entityTag } from "./entity-tag";

describe("the name of an answer", () => {
  it("changes with the ledger version and with what was asked, and with nothing else", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.string(), fc.string(), (v, w, asked, other) => {
        expect(entityTag(v, asked) === entityTag(w, other)).toBe(v === w && asked === other);
        expect(entityTag(v, asked)).toMatch(/^W\/"[\x21\x23-\x7E]+"$/);
      }),
    );
  });
});

describe("a client has an answer", () => {
  const tag = entityTag(12, "/range");

  it.each([tag, tag.replace("W/", ""), `"other", ${tag}`, `${tag},"other"`, "*", " * "])(
    "that %s names",
    (sent) => {
      expect(clientHas(sent, tag)).toBe(true);
    },
  );

  it.each([null, "", '"other"', entityTag(13, "/range"), entityTag(12, "/figures")])(
    "but not with %s",
    (sent) => {
      expect(clientHas(sent, tag)).toBe(false);
    },
  );
});
