import { describe, expect, it } from "vitest";
import { DEFAULT_READING, type KnownAt } from "@/lib/domain/reading";
import { CRISIS } from "@/lib/domain/testing/crisis";
import { at } from "@/lib/domain/testing/times";
import { compareParams, parseCompareQuery } from "./compare-query";
import type { RawParams } from "./parameter-reader";

function parsed(params: RawParams, knownAt: KnownAt = DEFAULT_READING.knownAt) {
  const now = at("2022-03-01 12h");
  return parseCompareQuery(params, { measures: CRISIS.measures, zone: "UTC", now, knownAt, version: 7 });
}

describe("The parameters of a comparison", () => {
  it.each([
    {},
    { at: "2022-01-06T23:59:00.000Z", sort: "injured", page: "2" },
    { form: "changes", since: "2022-01-07T00:00:00.000Z" },
    { form: "changes", "since-version": "3" },
    { sort: "kind" },
  ])("are read back as they were written: %o", (params) => {
    const { compare, faults } = parsed(params);
    expect(faults).toEqual([]);
    expect(compareParams(compare)).toEqual(params);
  });

  it("take a time without an offset as the event's own, as a form sends it", () => {
    expect(parsed({ at: "2022-01-06T12:30" }).compare.at).toBe(at("2022-01-06 12:30"));
  });

  it("compare versions with versions and instants with instants, never the later with the earlier", () => {
    const since = { by: "version", version: 3 };
    expect(parsed({ "since-version": "3" }, { by: "version", version: 5 }).compare.since).toEqual(since);
    const wrong: readonly [RawParams, KnownAt][] = [
      [{ "since-version": "6" }, { by: "version", version: 5 }],
      [{ "since-version": "8" }, { by: "latest" }],
      [{ "since-version": "3" }, { by: "publication", at: at("2022-01-09") }],
      [{ since: "2022-01-07" }, { by: "version", version: 5 }],
      [{ since: "2022-01-12" }, { by: "publication", at: at("2022-01-09") }],
    ];
    for (const [params, knownAt] of wrong) {
      const { compare, faults } = parsed(params, knownAt);
      expect(compare.since).toBeNull();
      expect(faults.map(({ parameter }) => parameter)).toEqual(Object.keys(params));
    }
  });

  it("are named where they make no sense, and the nearest comparison is shown", () => {
    const { compare, faults } = parsed({
      form: "x".repeat(10_000),
      at: "yesterday",
      sort: "trust",
      page: "0",
    });
    expect(compareParams(compare)).toEqual({});
    expect(faults.map(({ parameter, problem }) => [parameter, problem.kind])).toEqual([
      ["form", "too long"],
      ["at", "not a time"],
      ["sort", "no such value"],
      ["page", "no such value"],
    ]);
  });
});
