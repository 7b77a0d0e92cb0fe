import { describe, expect, it } from "vitest";
import { ImportRefused } from "./faults";
import { readCsv } from "./read-csv";

/** In pieces, so that line ends and characters are cut where a network would cut them. */
async function* piecesOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const size = bytes.length > 10_000 ? 65_536 : 3;
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function recordsOf(text: string): Promise<readonly (readonly string[])[]> {
  const records: (readonly string[])[] = [];
  for await (const { cells } of readCsv(piecesOf(text))) records.push(cells);
  return records;
}

async function faultOf(text: string): Promise<string> {
  try {
    await recordsOf(text);
  } catch (error) {
    if (error instanceof ImportRefused)
      return error.faults.map(({ row, message }) => `${row}: ${message}`).join();
    throw error;
  }
  return "none";
}

describe("a CSV file", () => {
  it.each([
    ["Unix", "id,note\n1,a\n2,é\n"],
    ["Windows", "id,note\r\n1,a\r\n2,é\r\n"],
    ["old", "id,note\r1,a\r2,é\r"],
    ["mixed", "id,note\r\n1,a\n2,é\r\n"],
    ["mixed", "id,note\n1,a\r\n2,é"],
  ])("is read with %s line ends", async (_, text) => {
    expect(await recordsOf(text)).toEqual([
      ["id", "note"],
      ["1", "a"],
      ["2", "é"],
    ]);
  });

  it("keeps line ends inside quotation marks", async () => {
    expect(await recordsOf('\ufeffid,note\r\n1,"a\r\nb, ""c"""\r\n')).toEqual([
      ["id", "note"],
      ["1", 'a\r\nb, "c"'],
    ]);
  });

  it("is refused at the row that cannot be read, however many were read with it", async () => {
    expect(await faultOf('id,note\n1,a\n2,"b\n3,c\n')).toMatch(
      /^3: The row cannot be read .*quotation marks/,
    );
    expect(await faultOf(`id,note\n1,a\n2,b\n3,${"x".repeat(1_000_000)}\n`)).toMatch(
      /^4: The row is far too long/,
    );
  });
});
