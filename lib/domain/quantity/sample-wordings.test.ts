import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { LANGUAGE_TABLES, parseQuantity } from "./parse";
import { quantityKey } from "./quantity";

const SAMPLE = new URL("../../../prisma/sample/", import.meta.url);

/** Rows of every file of figures in the sample: a quantity phrase and its reading by hand. */
const rows = readdirSync(SAMPLE)
  .filter((file) => file.endsWith(".csv"))
  .flatMap((file): Record<string, string>[] =>
    parse(readFileSync(new URL(file, SAMPLE), "utf8"), { columns: true, bom: true }),
  )
  .filter((row) => row.wording !== undefined && row.quantity !== undefined);

const handReading = (row: Record<string, string>): string => {
  switch (row.quantity) {
    case "vague term":
      return row.vague_term ?? "";
    case "no figure given":
      return row.quantity;
    case "between":
      return `between ${row.value} and ${row.value_high}`;
    default:
      return `${row.quantity} ${row.value}`;
  }
};

const reading = (row: Record<string, string>): string => {
  const result = parseQuantity(row.wording ?? "", row.language ?? "");
  return result.outcome === "read" ? quantityKey(result.quantity) : result.code;
};

describe("the wordings of the sample event", () => {
  const tables = new Set(LANGUAGE_TABLES.map(({ language }) => language));
  const covered = rows.filter((row) => tables.has(row.language ?? ""));

  it("are there to be read, in every language that has a table", () => {
    expect(covered.length).toBeGreaterThan(300);
    const languages = new Set(covered.map((row) => row.language));
    // The sample has no report in Ukrainian.
    expect([...tables].filter((language) => !languages.has(language))).toEqual(["uk"]);
  });

  it.each(covered.map((row) => [row.id, row.language, row.wording, row] as const))(
    "%s (%s), %j, is read as it was by hand",
    (_id, _language, _wording, row) => expect(reading(row)).toBe(handReading(row)),
  );

  it("in languages without a table are read as by hand once what follows the numeral is confirmed, or not at all", () => {
    const others = rows.filter((row) => !tables.has(row.language ?? ""));
    const readings = others.flatMap((row) => {
      const wording = row.wording ?? "";
      const result = parseQuantity(wording, row.language ?? "", wording.replace(/^\P{L}+/u, ""));
      return result.outcome === "read" ? [{ row, key: quantityKey(result.quantity) }] : [];
    });
    expect(readings.length).toBeGreaterThan(10);
    expect(readings.map(({ row, key }) => [row.id, key])).toEqual(
      readings.map(({ row }) => [row.id, handReading(row)]),
    );
  });
});
