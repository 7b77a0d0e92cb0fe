import { describe, expect, it } from "vitest";
import { csvStream } from "./csv-stream";
import { csvText } from "./testing/csv-text";

const COLUMNS = [{ name: "n", of: (n: number) => n }];

/** Rows without end, and how many of them were asked for. */
function endless(): { rows: Iterable<number>; asked: () => number; ended: () => boolean } {
  let [asked, ended] = [0, false];
  function* rows() {
    try {
      for (;;) yield asked++;
    } finally {
      ended = true;
    }
  }
  return { rows: rows(), asked: () => asked, ended: () => ended };
}

describe("a CSV stream", () => {
  it("asks for rows only as they are read, and for none once the reader has gone away", async () => {
    const source = endless();
    const reader = csvStream(COLUMNS, source.rows).getReader();
    await reader.read();
    expect(source.asked()).toBeLessThan(10_000);
    await reader.cancel();
    await new Promise((resolve) => setImmediate(resolve));
    expect(source.ended()).toBe(true);
  });

  it("breaks off where a row cannot be made, so that no file looks whole", async () => {
    const columns = [
      {
        name: "n",
        of: (n: number) => {
          if (n === 3) throw new RangeError("row 3 cannot be said");
          return n;
        },
      },
    ];
    await expect(new Response(csvStream(columns, [1, 2, 3])).text()).rejects.toThrow("row 3 cannot be said");
  });

  it("writes numbers bare, texts in quotes, yes and no in words, and nothing as an empty cell", async () => {
    const columns = [
      { name: "number", of: () => 13 },
      { name: "text", of: () => 'she said "13"' },
      { name: "flag", of: () => true },
      { name: "none", of: () => null },
    ];
    const text = await new Response(csvStream(columns, [0])).text();
    expect(text).toBe('"number","text","flag","none"\r\n13,"she said ""13""","yes",\r\n');
  });

  it("keeps an empty text apart from nothing", async () => {
    expect(await csvText(["a", "b"], [["", "x"]])).toBe('\uFEFF"a","b"\r\n"","x"\r\n');
  });
});
