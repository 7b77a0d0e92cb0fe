import { describe, expect, it } from "vitest";
import { uuidV7 } from "./uuid-v7";

describe("a UUIDv7", () => {
  it("has the version and variant of RFC 9562", () => {
    expect(uuidV7()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("starts with its millisecond", () => {
    const far = Date.UTC(2100, 0, 1);
    expect(Number.parseInt(uuidV7(far).replace("-", "").slice(0, 12), 16)).toBe(far);
  });

  it("sorts in the order in which ids were made, within a millisecond and beyond its counter too", () => {
    const ids = Array.from({ length: 10_000 }, () => uuidV7());
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
