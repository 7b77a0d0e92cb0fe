import { afterEach, describe, expect, it, vi } from "vitest";
import { answering, PROBLEM_CODES, Problem, type ProblemCode } from "./problem";

const CODES = [
  "invalid-parameter",
  "unknown-event",
  "nothing-reported",
  "internal-error",
] as const satisfies readonly ProblemCode[];

afterEach(() => vi.restoreAllMocks());

describe("a refused request", () => {
  it.each(CODES)("with the code %s is told as problem+json", async (code) => {
    const status = PROBLEM_CODES[code];
    const response = await answering(async () => {
      throw new Problem(code, "why");
    });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ status, code, detail: "why", faults: [] });
  });

  it("by a fault of ours is logged, and tells the client nothing of it", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const fault = new Error("password=secret");
    const response = await answering(async () => {
      throw fault;
    });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
    expect(logged).toHaveBeenCalledWith(fault);
  });
});
