import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { GET as chartFile } from "@/app/events/[slug]/download/chart.json/route";
import { GET as chartDrawing } from "@/app/events/[slug]/download/chart.svg/route";
import { GET as figuresFileOf } from "@/app/events/[slug]/download/figures.csv/route";
import { eventWithVocabulary, figuresFile, importText } from "@/lib/import/testing/event-fixture";
import { CAVEAT } from "@/lib/view/caveat";
import { chartAnswer, figuresAnswer, findingsAnswer, rangeAnswer } from "@/lib/view/json/answers";
import { eventAnswer, eventsAnswer } from "@/lib/view/json/event-json";
import { GET as figuresOf, OPTIONS as figuresPreflight } from "./events/[slug]/figures/route";
import { GET as findingsOf } from "./events/[slug]/findings/route";
import { GET as rangeOf } from "./events/[slug]/range/route";
import { GET as eventOf } from "./events/[slug]/route";
import { GET as eventsOf } from "./events/route";

/* What programs read, asked of the handlers themselves and answered from a real database. */

type Handler = typeof figuresOf;

let event: string;
let version: number;

const UNION = { publisher: "CNN", publisher_source: "cnn", chain: "CNN", url: "https://example.org/union" };

beforeAll(async () => {
  event = await eventWithVocabulary();
  const report = await importText(
    event,
    figuresFile(
      {},
      { ...UNION, id: "f-2", value: "12", wording: "12 officers; =1+1" },
      { id: "f-3", measure: "injured", url: "https://example.org/injured", value: "353", wording: "353" },
    ),
  );
  version = report.version;
});

function ask(
  handler: Handler,
  search = "",
  headers: Record<string, string> = {},
  slug = event,
): Promise<Response> {
  const request = new Request(`http://localhost/api/v1/events/${slug}/x${search}`, { headers });
  return handler(request, { params: Promise.resolve({ slug }) });
}

describe("a program reads", () => {
  it("the figures of an event", async () => {
    const answer = figuresAnswer.parse(await (await ask(figuresOf)).json());
    expect(answer.meta.ledgerVersion).toBe(version);
    expect(answer.total).toBe(3);
    expect(answer.figures.map(({ externalId, origin }) => [externalId, origin])).toContainEqual([
      "f-1",
      "ministry-of-internal-affairs-kz",
    ]);
  });

  it("the figures page by page, each once", async () => {
    const first = figuresAnswer.parse(await (await ask(figuresOf, "?limit=2")).json());
    const rest = figuresAnswer.parse(await (await ask(figuresOf, `?limit=2&cursor=${first.next}`)).json());
    expect([...first.figures, ...rest.figures].map(({ externalId }) => externalId).sort()).toEqual([
      "f-1",
      "f-2",
      "f-3",
    ]);
    expect(rest.next).toBeNull();
  });

  it("the range of the scope that the filters name", async () => {
    const { ranges } = rangeAnswer.parse(await (await ask(rangeOf, "?measure=killed")).json());
    expect(ranges.map(({ headline }) => headline.text)).toEqual(["12 to 13"]);
  });

  it("the range of every scope where the filters name none", async () => {
    const { ranges } = rangeAnswer.parse(await (await ask(rangeOf)).json());
    expect(ranges.map(({ scope }) => scope.measure).sort()).toEqual(["injured", "killed"]);
  });

  it("the findings with both sides", async () => {
    const { findings } = findingsAnswer.parse(await (await ask(findingsOf)).json());
    expect(findings.map(({ rule, certainty, gap }) => ({ rule, certainty, gap }))).toEqual([
      { rule: "disjoint-at-once", certainty: "possible", gap: 1 },
    ]);
    expect(
      findings[0]?.claims.flatMap(({ figures }) => figures.map(({ externalId }) => externalId)).sort(),
    ).toEqual(["f-1", "f-2"]);
  });

  it("the events, and one event with the slugs that its figures are told in", async () => {
    const list = eventsAnswer.parse(
      await (await eventsOf(new Request("http://localhost/api/v1/events"))).json(),
    );
    expect(list.events.map(({ slug }) => slug)).toContain(event);
    const answer = eventAnswer.parse(await (await ask(eventOf)).json());
    expect(answer.sources.map(({ slug }) => slug)).toEqual([
      "cnn",
      "government-of-kazakhstan",
      "ministry-of-internal-affairs-kz",
      "rt",
    ]);
  });
});

describe("a program is refused", () => {
  it("for an event that nobody made", async () => {
    for (const slug of ["no-such-event", "No Such Event", "\u0000", "../etc"]) {
      const response = await ask(figuresOf, "", {}, encodeURIComponent(slug));
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ code: "unknown-event" });
    }
  });

  it("for parameters that make no sense, all of which are named", async () => {
    const response = await ask(figuresOf, "?measure=kiled&limit=0&colour=red");
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const { code, faults } = await response.json();
    expect(code).toBe("invalid-parameter");
    expect(faults.map(({ field }: { field: string }) => field)).toEqual(["colour", "measure", "limit"]);
  });
});

describe("an answer can be kept", () => {
  it("and is asked about again for nothing, until the ledger or the question changes", async () => {
    const etag = (await ask(rangeOf)).headers.get("etag") ?? "";
    const again = await ask(rangeOf, "", { "if-none-match": etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("etag")).toBe(etag);
    expect((await ask(rangeOf, "?scheme=conservative-1", { "if-none-match": etag })).status).toBe(200);
  });

  it("for ever where its address pins a version: the same bytes after the ledger has grown", async () => {
    const own = await eventWithVocabulary();
    const { version: before } = await importText(
      own,
      figuresFile({}, { ...UNION, id: "f-2", value: "12", wording: "12" }),
    );
    const search = `?version=${before}`;
    const read = async (handler: Handler) => (await ask(handler, search, {}, own)).text();
    const all = () =>
      Promise.all([figuresOf, rangeOf, findingsOf, figuresFileOf, chartFile, chartDrawing].map(read));
    const first = await all();
    await importText(
      own,
      figuresFile({ id: "f-9", url: "https://example.org/late", value: "40", wording: "40" }),
    );
    expect(await all()).toEqual(first);
    expect((await ask(rangeOf, search, {}, own)).headers.get("cache-control")).toContain("immutable");
  });

  it("by pages of any site", async () => {
    expect((await ask(rangeOf)).headers.get("access-control-allow-origin")).toBe("*");
    expect(figuresPreflight().headers.get("access-control-allow-headers")).toBe("if-none-match");
  });
});

describe("a reader downloads", () => {
  it("the figures as CSV, none of which is a formula", async () => {
    const response = await ask(figuresFileOf, "?measure=killed");
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="${event}-figures-killed-security_forces-almaty-cumulative-v${version}.csv"`,
    );
    const rows: Record<string, string>[] = parse(await response.text(), { bom: true, columns: true });
    expect(rows.map(({ wording, low }) => [wording, low]).sort()).toEqual([
      ["12 officers;' =1+1", "12"],
      ["13", "13"],
    ]);
  });

  it("all that the chart shows as JSON", async () => {
    const answer = chartAnswer.parse(await (await ask(chartFile, "?measure=killed")).json());
    expect(answer.range.headline.text).toBe("12 to 13");
    expect(answer.figures).toHaveLength(2);
    expect(answer.findings).toHaveLength(1);
  });

  it("the chart as a drawing with title, options and caveat inside", async () => {
    const response = await ask(chartDrawing, "?measure=killed&scheme=conservative-1");
    const svg = await response.text();
    expect(response.headers.get("content-type")).toContain("image/svg+xml");
    expect(svg.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg')).toBe(true);
    for (const said of ["12 to 13", "conservative-1", `ledger version ${version}`, CAVEAT])
      expect(svg).toContain(said);
    expect(svg).not.toContain("<script");
  });

  it("nothing where nothing was reported, and is told so", async () => {
    const response = await ask(figuresFileOf, "?measure=detained");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: "nothing-reported" });
  });
});
