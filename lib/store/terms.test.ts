import { describe, expect, it, vi } from "vitest";
import { Terms } from "./terms";

const almaty = { id: "1", slug: "almaty" };
const taraz = { id: "2", slug: "taraz" };

describe("A list of terms", () => {
  it("is within one that has the same names for the same ids, and more", () => {
    const few = new Terms("place", [almaty]);
    expect(few.isWithin(new Terms("place", [almaty, taraz]))).toBe(true);
    expect(new Terms("place", [almaty, taraz]).isWithin(few)).toBe(false);
    expect(few.isWithin(new Terms("place", [{ id: "1", slug: "alma-ata" }]))).toBe(false);
    expect(few.isWithin(new Terms("place", [{ id: "3", slug: "almaty" }]))).toBe(false);
  });

  it("is compared with one that another part of the server made, which was built with a class of its own", async () => {
    vi.resetModules();
    const { Terms: Built } = await import("./terms");
    expect(Built).not.toBe(Terms);
    expect(new Terms("place", [almaty]).isWithin(new Built("place", [almaty, taraz]))).toBe(true);
  });
});
