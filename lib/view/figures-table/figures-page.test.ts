import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Report, report } from "@/lib/domain/testing/ledger-builder";
import { about, atLeast, exactly, noFigure, vaguely } from "@/lib/domain/testing/quantities";
import { type TakenBack, takesBack } from "@/lib/domain/testing/withdrawal-builder";
import { NOT_STATED } from "@/lib/domain/vocabulary";
import { FIGURE_COLUMNS, ORDERS, parseFiguresQuery } from "@/lib/schema/figures-query";
import { EVERY_KIND, pictureFor } from "../json/testing/small-event";
import type { FiguresPage } from "./figures-model";
import { A_PAGE, figuresPageOf } from "./figures-page";

type Entries = readonly (Report | TakenBack)[];

/** The table of these reports; `search` is written as in an address. */
function table(entries: Entries, search = ""): FiguresPage {
  const params = Object.fromEntries(new URLSearchParams(search));
  return figuresPageOf(pictureFor(entries, search), parseFiguresQuery(params).figures);
}

const ids = ({ rows }: FiguresPage) => rows.map(({ figure }) => figure.id);

const early = report("Union").says(exactly(9)).asOf("2022-01-05").publishedOn("2022-01-05").called("early");
const floor = report("Broadcaster").says(atLeast(10)).asOf("2022-01-06").called("floor");
const late = report("Interior Ministry")
  .says(exactly(13))
  .asOf("2022-01-08")
  .publishedOn("2022-01-08")
  .by("Daily")
  .called("late");
const vague = report("RT").says(noFigure).undated().called("undated");
const FOUR: Entries = [late, vague, floor, early];

describe("The table of all figures", () => {
  it("has every figure of the event, undated and withdrawn ones too, whatever its measure", () => {
    const { figures } = pictureFor(EVERY_KIND);
    expect(ids(table(EVERY_KIND)).sort()).toEqual(figures.map(({ id }) => id).sort());
  });

  it("stands in the order of time until a reader sorts it", () => {
    expect(ids(table(FOUR))).toEqual(["early", "floor", "late", "undated"]);
  });

  it("counts reports and origins apart", () => {
    const echoes = ["RT", "Daily", "Herald"].map((publisher) => late.by(publisher).called(publisher));
    expect(table([...echoes, early]).counts).toBe("4 figures: 4 reports, 2 origins");
    expect(table([early]).counts).toBe("1 figure: 1 report, 1 origin");
    expect(table([]).counts).toBe("0 figures: 0 reports, 0 origins");
  });

  it("gives each figure its citation", () => {
    expect(table([early]).rows[0]?.figure.citation).toMatch(/^Union, “.*9.*figure early, revision 1/);
  });
});

describe("Sorting", () => {
  it("by interval takes the lower bound, then the upper", () => {
    expect(ids(table(FOUR, "sort=interval"))).toEqual(["early", "floor", "late", "undated"]);
    const exact = floor.says(exactly(10)).called("exact");
    expect(ids(table([floor, exact], "sort=interval"))).toEqual(["exact", "floor"]);
    expect(ids(table([floor, exact], "sort=interval&order=desc"))).toEqual(["floor", "exact"]);
  });

  it("puts what a column cannot tell last in either direction", () => {
    for (const order of ORDERS) {
      expect(ids(table(FOUR, `sort=asOf&order=${order}`)).at(-1)).toBe("undated");
    }
  });

  it("by any column only reorders, the same way whatever the order of entry", () => {
    const order = fc.shuffledSubarray([...EVERY_KIND], { minLength: EVERY_KIND.length });
    fc.assert(
      fc.property(
        order,
        fc.constantFrom(...FIGURE_COLUMNS),
        fc.constantFrom(...ORDERS),
        (entries, sort, direction) => {
          const search = `sort=${sort}&order=${direction}`;
          const sorted = ids(table(entries, search));
          expect(sorted).toEqual(ids(table(EVERY_KIND, search)));
          expect([...sorted].sort()).toEqual(ids(table(EVERY_KIND)).sort());
        },
      ),
      { numRuns: 15 },
    );
  });

  it("is turned round by the heading of the column that sorts, and by no other", () => {
    const heads = new Map(table(FOUR, "sort=origin").heads.map((head) => [head.column, head]));
    expect(heads.get("origin")).toMatchObject({
      sorted: "ascending",
      href: "/events/crisis/figures?sort=origin&order=desc",
    });
    expect(heads.get("interval")).toMatchObject({
      sorted: null,
      href: "/events/crisis/figures?sort=interval",
    });
  });
});

describe("Filters", () => {
  it.each([
    ["wording=9", ["early"]],
    ["origin=ministry", ["late"]],
    ["publisher=DAILY", ["late"]],
    ["chain=daily+%E2%86%90+interior", ["late"]],
    ["quantity=at+least", ["floor"]],
    ["to=2022-01-05", ["early"]],
    ["source=Daily", ["late"]],
    ["wording=nothing+like+it", []],
  ])("%s leaves %j", (search, left) => {
    expect(ids(table(FOUR, search))).toEqual(left);
  });

  it("by state leave the withdrawn or the contradicted alone", () => {
    const taken = takesBack("Interior Ministry", 13).asOf("2022-01-08").announcedOn("2022-01-09");
    expect(ids(table([...FOUR, taken], "state=withdrawn"))).toEqual(["late"]);
    const rival = late.by("Interior Ministry").says(exactly(11)).called("rival");
    const lower = report("Union")
      .says(exactly(11))
      .asOf("2022-01-08")
      .publishedOn("2022-01-08")
      .called("lower");
    expect(ids(table([late, lower, early], "state=contradicted"))).toEqual(["late", "lower"]);
    expect(ids(table([rival], "state=contradicted"))).toEqual([]);
  });

  it("read an unstated place as the whole, and can ask for the unstated alone", () => {
    const unstated = early.inUnstatedPlace().called("unstated");
    const inAlmaty = early.in("Almaty").called("almaty");
    const entries = [early, unstated, inAlmaty];
    expect(ids(table(entries, "place=Kazakhstan")).sort()).toEqual(["early", "unstated"]);
    expect(ids(table(entries, `place=${encodeURIComponent(NOT_STATED)}`))).toEqual(["unstated"]);
    expect(ids(table(entries, "place=Almaty"))).toEqual(["almaty"]);
  });

  it("offer what figures have, and what is chosen though none has it", () => {
    const offered = (search: string) =>
      table(FOUR, search)
        .choices.find(({ name }) => name === "stance")
        ?.options.map(({ value }) => value);
    expect(offered("")).toEqual(["attributed"]);
    expect(offered("stance=denied")).toEqual(["attributed", "denied"]);
  });

  it("are taken off together, the order and the reading kept", () => {
    expect(table(FOUR, "sort=origin").everything).toBeNull();
    expect(
      table(FOUR, "sort=origin&scheme=conservative-1&origin=x&measure=killed&state=withdrawn").everything,
    ).toBe("/events/crisis/figures?scheme=conservative-1&sort=origin");
  });

  it("keep the columns, and columns keep the filters; both begin at the first page", () => {
    const { kept } = table(FOUR, "origin=union&columns=chain&scheme=conservative-1");
    expect(kept.byFilters).toEqual([
      ["scheme", "conservative-1"],
      ["columns", "wording,chain"],
    ]);
    expect(kept.byColumns).toEqual([
      ["scheme", "conservative-1"],
      ["origin", "union"],
    ]);
  });
});

describe("Rows by claim", () => {
  const echo = late.by("Herald").publishedOn("2022-01-09").called("echo");

  it("have one row for what an origin says, and its reports under it", () => {
    const { rows } = table([echo, late, early], "rows=claim");
    expect(rows.map(({ figure, reports }) => [figure.id, reports?.count ?? 1])).toEqual([
      ["early", 1],
      ["late", 2],
    ]);
    expect(rows[1]?.reports?.figures.map(({ id }) => id)).toEqual(["late", "echo"]);
  });

  it("never join two counts, though origin, number and time are one", () => {
    expect(table([late, late.injured().called("hurt")], "rows=claim").rows).toHaveLength(2);
    expect(table([late, late.in("Almaty").called("almaty")], "rows=claim").rows).toHaveLength(2);
  });

  it("are sorted as figures are, each by its earliest report", () => {
    expect(ids(table([echo, late, early, floor], "rows=claim&sort=interval&order=desc"))).toEqual([
      "late",
      "floor",
      "early",
    ]);
  });
});

describe("Pages", () => {
  const many = Array.from({ length: 2 * A_PAGE + 1 }, (_, n) =>
    report("Union")
      .says(about(n + 100))
      .called(`figure ${String(n).padStart(3, "0")}`),
  );

  it("hold a hundred rows each, and every figure once", () => {
    const seen = [1, 2, 3].flatMap((page) => ids(table(many, `page=${page}`)));
    expect(seen).toHaveLength(many.length);
    expect(new Set(seen).size).toBe(many.length);
    expect(table(many, "page=3").rows).toHaveLength(1);
    expect(table(many, "page=2&sort=interval").pages).toEqual({
      page: 2,
      pages: 3,
      previous: "/events/crisis/figures?sort=interval",
      next: "/events/crisis/figures?sort=interval&page=3",
    });
  });

  it("beyond the last are named, and the last is shown", () => {
    const { faults, rows } = table(many, "page=99");
    expect(faults).toEqual([
      { parameter: "page", problem: { kind: "no such value", value: "99", values: ["1 … 3"] } },
    ]);
    expect(rows).toHaveLength(1);
  });
});

describe("An earlier state", () => {
  it("is said with the way to the present one", () => {
    const { earlier, rows } = table([early, late], "known=2022-01-06T12:00Z&sort=origin");
    expect(rows.map(({ figure }) => figure.origin)).toEqual(["Union"]);
    expect(earlier?.sentence).toMatch(/what the public could know by 6 Jan 2022/);
    expect(earlier?.href).toBe("/events/crisis/figures?sort=origin");
    expect(table([early]).earlier).toBeNull();
  });

  it("is a ledger version too", () => {
    expect(table([early], "version=1").earlier?.sentence).toContain("ledger version 1");
  });
});

describe("Vague words", () => {
  it("are read by the scheme of the view", () => {
    const dozens = report("RT").says(vaguely("dozens")).called("dozens");
    expect(table([dozens]).rows[0]?.figure.interval).toBe("24 to 99");
    expect(table([dozens], "scheme=conservative-1").rows[0]?.figure.interval).toBe("12 or more");
  });
});
