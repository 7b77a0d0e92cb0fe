import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { parseQuantity } from "./parse";
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
  const english = rows.filter((row) => row.language === "en");

  it("are there to be read", () => expect(english.length).toBeGreaterThan(200));

  it.each(english.map((row) => [row.id, row.wording, row] as const))(
    "%s, %j, is read as it was by hand",
    (_id, _wording, row) => expect(reading(row)).toBe(handReading(row)),
  );

  it("in languages without a table are read as by hand, or not at all", () => {
    const others = rows.filter((row) => row.language !== "en");
    const read = others.filter(
      (row) => parseQuantity(row.wording ?? "", row.language ?? "").outcome === "read",
    );
    expect(read.length).toBeGreaterThan(0);
    for (const row of read) expect([row.id, reading(row)]).toEqual([row.id, handReading(row)]);
  });
});
