import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { figureColumns } from "@/lib/export/csv/figures-csv";
import { FINDING_COLUMNS } from "@/lib/export/csv/findings-csv";
import { PROVENANCE_COLUMNS } from "@/lib/export/csv/provenance-columns";
import { rangeColumns } from "@/lib/export/csv/range-csv";
import { PAGE_PARAMETERS } from "@/lib/http/page-parameters";
import { PROBLEM_CODES } from "@/lib/http/problem";
import { VIEW_PARAMETERS } from "@/lib/http/view-parameters";
import {
  chartAnswer,
  figuresAnswer,
  findingsAnswer,
  rangeAnswer,
  rangeAnswerOf,
} from "@/lib/view/json/answers";
import { doubtAnswer } from "@/lib/view/json/doubt-json";
import { eventAnswer, eventsAnswer } from "@/lib/view/json/event-json";
import { EVERY_KIND, pictureFor } from "@/lib/view/json/testing/small-event";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const PAGE = readFileSync(join(ROOT, "docs", "api.md"), "utf8");

/** Everything that the page sets in backticks. */
const NAMED = new Set([...PAGE.matchAll(/`([^`\n]+)`/g)].map(([, name]) => name));

function unnamed(names: Iterable<string>): string[] {
  return [...new Set(names)].filter((name) => !NAMED.has(name));
}

/** The addresses that route files under a folder answer, with the parts in brackets as the page writes them. */
function addressesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)route\.tsx?$/.test(file))
    .map((file) => join("/", folder, file))
    .map((file) =>
      file
        .replace(/\/route\.tsx?$/, "")
        .replace(/^\/app/, "")
        .replace(/\/\([^)]*\)/g, "")
        .replaceAll("[", "{")
        .replaceAll("]", "}"),
    );
}

/** Every name of a field in an answer, however deep. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === "properties" ? Object.keys(value) : []),
    ...fieldsOf(value),
  ]);
}

describe("the page on data for programs names", () => {
  it("every address", () => {
    const addresses = [...addressesUnder("app/api/v1"), ...addressesUnder("app/events")];
    expect(addresses.length).toBeGreaterThanOrEqual(10);
    expect(unnamed(addresses)).toEqual([]);
  });

  it("every parameter", () => {
    expect(unnamed([...Object.keys(VIEW_PARAMETERS), ...Object.keys(PAGE_PARAMETERS)])).toEqual([]);
  });

  it.each(
    Object.entries({
      chartAnswer,
      doubtAnswer,
      eventAnswer,
      eventsAnswer,
      figuresAnswer,
      findingsAnswer,
      rangeAnswer,
    }),
  )("every field of the %s", (_name, answer) => {
    const fields = fieldsOf(z.toJSONSchema(answer));
    expect(fields).toContain("meta");
    expect(unnamed(fields)).toEqual([]);
  });

  it("every column", () => {
    const picture = pictureFor(EVERY_KIND);
    const [range] = rangeAnswerOf(picture, null).ranges;
    if (range === undefined) throw new Error("nothing is reported");
    const columns = [figureColumns(picture.words), rangeColumns(range), FINDING_COLUMNS, PROVENANCE_COLUMNS];
    expect(unnamed(columns.flatMap((table) => table.map(({ name }) => name)))).toEqual([]);
  });

  it("every code of a refusal", () => {
    expect(unnamed(Object.keys(PROBLEM_CODES))).toEqual([]);
  });
});
