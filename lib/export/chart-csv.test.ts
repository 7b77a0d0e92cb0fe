import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { ledgerOf } from "@/lib/domain/testing/ledger-builder";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { CAVEAT } from "@/lib/view/caveat";
import { dashboardOf, findingsTouching } from "@/lib/view/dashboard";
import { findingPageOf } from "@/lib/view/finding-item";
import { EVERY_KIND, materialOf, pictureFor, RETRIEVED } from "@/lib/view/json/testing/small-event";
import { scopesOf, selectScope } from "@/lib/view/selection";
import { figuresCsv, findingsCsv, rangeCsv } from "./chart-csv";
import { fileName } from "./file-name";
import type { Shown } from "./shown";

function shownFor(search: string, retrievedAt: number | null = RETRIEVED): Shown {
  const picture = pictureFor(EVERY_KIND, search);
  const selection = selectScope(scopesOf(picture), picture);
  if (selection === null) throw new Error("nothing is reported");
  return { picture, selected: selection.selected, reviews: [], retrievedAt };
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function rowsOf(stream: ReadableStream<Uint8Array>): Promise<Record<string, string>[]> {
  return parse(await bytesOf(stream), { bom: true, columns: true, record_delimiter: "\r\n" });
}

function screenFor(search: string) {
  const { query } = pictureFor(EVERY_KIND, search);
  const dashboard = dashboardOf(materialOf(ledgerOf(...EVERY_KIND)), query, ENGLISH);
  if (dashboard === null) throw new Error("nothing is reported");
  return dashboard;
}

const bound = (n: number | null) => (n === null ? "" : String(n));

describe.each(["", "scheme=conservative-1", "measure=killed&without=Union", "known=2022-01-09T10:30"])(
  "the files of the view %j",
  (search) => {
    it("hold the figures on screen, with their numbers", async () => {
      const rows = await rowsOf(figuresCsv(shownFor(search)));
      expect(
        inOrderOfId(rows).map(({ id, wording, interval, low, high, chain, withdrawn }) => ({
          id,
          wording,
          interval,
          low,
          high,
          chain,
          withdrawn: withdrawn === "yes",
        })),
      ).toEqual(
        inOrderOfId(screenFor(search).claims.flatMap(({ figures }) => figures)).map(
          ({ id, wording, interval, low, high, chain, withdrawn }) => ({
            id,
            wording,
            interval,
            low: bound(low),
            high: bound(high),
            chain,
            withdrawn,
          }),
        ),
      );
    });

    it("hold the ribbon of the chart, a row a step", async () => {
      const rows = await rowsOf(rangeCsv(shownFor(search)));
      expect(rows.map(({ from, to, low, high }) => ({ from, to, low, high }))).toEqual(
        screenFor(search).chart.ribbon.map(({ from, to, low, high }) => ({
          from: new Date(from).toISOString(),
          to: new Date(to).toISOString(),
          low: bound(low),
          high: bound(high),
        })),
      );
    });

    it("hold the findings on screen, a row a figure", async () => {
      const rows = await rowsOf(findingsCsv(shownFor(search)));
      const { findings } = screenFor(search);
      expect([...new Set(rows.map(({ sentence }) => sentence))]).toEqual(
        findings.map(({ sentence }) => sentence),
      );
      const { picture, selected } = shownFor(search);
      const pages = findingsTouching(selected, picture).map((finding) => findingPageOf(finding, picture));
      expect(rows.map(({ figure }) => figure)).toEqual(
        pages.flatMap(({ sides }) => sides.flatMap(({ figures }) => figures.map(({ id }) => id))),
      );
    });
  },
);

/** The screen gathers figures by claim, the file has them in time order: the same figures, in two orders. */
function inOrderOfId<T extends { readonly id?: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => ((a.id ?? "") < (b.id ?? "") ? -1 : 1));
}

describe("a file", () => {
  it("begins with the byte order mark and ends every line with CR and LF", async () => {
    const bytes = await bytesOf(rangeCsv(shownFor("")));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(lines.slice(0, -1).every((line) => line !== "" && !line.includes("\n"))).toBe(true);
  });

  it("says in every row which event, version, options and caveat it came with", async () => {
    const rows = await rowsOf(figuresCsv(shownFor("measure=killed&known=2022-01-09T10:30")));
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      expect(row).toMatchObject({
        event: "crisis",
        ledger_version: "1",
        known_at: "as the public could know it by 2022-01-09T10:30:00.000Z",
        scheme: "literal-1",
        freshness_hours: "48",
        filters: "measure=killed&known=2022-01-09T10%3A30%3A00.000Z",
        retrieved_at: "2022-03-01T12:00:00.000Z",
        caveat: CAVEAT,
      });
    }
  });

  it("carries no time of retrieval where its address pins a version", async () => {
    const pinned = () => bytesOf(figuresCsv(shownFor("version=1", null)));
    expect(new TextDecoder().decode(await pinned())).not.toContain("Retrieved");
    expect(await pinned()).toEqual(await pinned());
  });

  it("has only its header where nothing is in force", async () => {
    expect(await rowsOf(rangeCsv(shownFor("source=Broadcaster")))).toEqual([]);
  });

  it("is named for event, selection and version", () => {
    expect(fileName(shownFor("measure=injured"), "figures", "csv")).toBe(
      "crisis-figures-injured-everyone-Kazakhstan-cumulative-v1.csv",
    );
  });

  it("marks the step that the headline speaks of, and no other", async () => {
    const rows = await rowsOf(rangeCsv(shownFor("")));
    expect(rows.filter(({ headline }) => headline === "yes")).toHaveLength(1);
  });
});
