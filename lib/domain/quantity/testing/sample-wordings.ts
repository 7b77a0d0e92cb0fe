import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

const SAMPLE = new URL("../../../../prisma/sample/", import.meta.url);

/** A figure of the sample event: its wording, and its reading by hand in the form of `quantityKey`. */
export interface SampleWording {
  readonly id: string;
  readonly language: string;
  readonly wording: string;
  readonly byHand: string;
}

function readingByHand(row: Record<string, string>): string {
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
}

/** Every figure of the sample event that has a wording and a reading by hand. */
export const SAMPLE_WORDINGS: readonly SampleWording[] = readdirSync(SAMPLE)
  .filter((file) => file.endsWith(".csv"))
  .flatMap((file): Record<string, string>[] =>
    parse(readFileSync(new URL(file, SAMPLE), "utf8"), { columns: true, bom: true }),
  )
  .filter((row) => row.wording !== undefined && row.quantity !== undefined)
  .map((row) => ({
    id: row.id ?? "",
    language: row.language ?? "",
    wording: row.wording ?? "",
    byHand: readingByHand(row),
  }));
