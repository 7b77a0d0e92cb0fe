import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardCell, unguardCell } from "./guard-cell";
import { csvText } from "./testing/csv-text";

/** Texts made of what could go wrong, mixed with any other. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."=+-@\t\r\n;|,\"' ＝＋－＠\uFEFF1a"),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    ),
  )
  .map((parts) => parts.join(""));

const tables = fc.array(fc.tuple(hostileText, hostileText), { minLength: 1 });
const READING = { bom: true, record_delimiter: "\r\n" };

describe("a guarded cell", () => {
  it.each(["=1+1", "+44", "-5", "@name", "\t=1", "\r=1", "＝1", "'=1", " =1"])(
    "%j begins with an apostrophe",
    (text) => {
      expect(guardCell(text).startsWith("'")).toBe(true);
    },
  );

  it.each(["13", "8-13", "at least 10", "2022-01-06T00:00:00.000Z", "около 2 тысяч", "it's", "", "a=b"])(
    "%j stays as it is",
    (text) => {
      expect(guardCell(text)).toBe(text);
    },
  );

  it("gives every text back as it was", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(unguardCell(guardCell(text))).toBe(text);
      }),
    );
  });
});

describe("a CSV file of any texts", () => {
  it("is read back cell by cell as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const cells = parse(await csvText(["a", "b"], rows), READING);
        expect(cells.slice(1).map((row) => row.map(unguardCell))).toEqual(rows);
      }),
    );
  });

  it("begins no formula for a program that splits it at commas", async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const cells = parse(await csvText(["a", "b"], rows), READING).flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
      }),
    );
  });

  it("begins no formula for a program that splits it elsewhere, whatever that makes of the quotes", async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const pieces = (await csvText(["a", "b"], rows)).split(/[;|\t\r\n]/);
        expect(pieces.filter((piece) => /^[" ]*[=+\-@＝＋－＠]/.test(piece))).toEqual([]);
      }),
    );
  });
});
