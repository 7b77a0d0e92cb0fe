import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QUANTITY_KINDS } from "@/lib/domain/quantity/quantity";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { sayProblem } from "@/lib/view/say-problem";
import {
  DEFAULT_COLUMNS,
  FIGURE_COLUMNS,
  figuresParams,
  ORDERS,
  parseFiguresQuery,
  ROWS,
  STANCES,
  STATES,
} from "./figures-query";
import type { RawParams } from "./parameter-reader";

const problems = (params: RawParams) =>
  parseFiguresQuery(params).faults.map(
    ({ parameter, problem }) => `${parameter}: ${sayProblem(problem, ENGLISH)}`,
  );

describe("The parameters of the table of figures", () => {
  it("ask, where there are none, for the first page in the order of time", () => {
    const { figures, faults } = parseFiguresQuery({});
    expect(faults).toEqual([]);
    expect(figures).toMatchObject({ sort: "asOf", order: "asc", rows: "figure", page: 1 });
    expect(figures.columns).toEqual(DEFAULT_COLUMNS);
  });

  it.each([
    [{ order: "up" }, "order: “up” is not one of asc, desc"],
    [{ rows: "both" }, "rows: “both” is not one of figure, claim"],
    [{ page: "0" }, "page: “0” is not one of 1, 2, 3 …"],
    [{ stance: "sure" }, /^stance: “sure” is not one of asserted/],
    [{ quantity: "lots" }, /^quantity: “lots” is not one of exact/],
    [{ state: "both" }, "state: “both” is not one of contradicted, withdrawn"],
    [{ sort: "colour" }, /^sort: “colour” is not one of wording/],
    [{ wording: "x".repeat(10_000) }, "wording: it is longer than 200 characters"],
  ])("%j are refused in words", (params, said) => {
    expect(problems(params)).toEqual([expect.stringMatching(said)]);
  });

  it("name the first column that there is not, and show the others", () => {
    const params = { columns: ["chain,colour", "weight"] };
    expect(problems(params)).toEqual([expect.stringMatching(/^columns: “colour” is not one of/)]);
    expect(parseFiguresQuery(params).figures.columns).toEqual(["wording", "chain"]);
  });

  it("take columns from a link and from a form alike, always with the wording, in the table's order", () => {
    const columns = ["wording", "interval", "chain"];
    expect(parseFiguresQuery({ columns: "chain,interval" }).figures.columns).toEqual(columns);
    expect(parseFiguresQuery({ columns: ["chain", "interval"] }).figures.columns).toEqual(columns);
  });

  it("are read back as they were written", () => {
    const text = fc.option(fc.string({ minLength: 1, maxLength: 60 }).map((typed) => typed.trim() || "x"));
    const query = fc.record({
      sort: fc.constantFrom(...FIGURE_COLUMNS),
      order: fc.constantFrom(...ORDERS),
      rows: fc.constantFrom(...ROWS),
      columns: fc
        .subarray([...FIGURE_COLUMNS])
        .map((some) => FIGURE_COLUMNS.filter((column) => column === "wording" || some.includes(column))),
      containing: fc.record({ wording: text, origin: text, publisher: text, chain: text }),
      stance: fc.option(fc.constantFrom(...STANCES)),
      quantity: fc.option(fc.constantFrom(...QUANTITY_KINDS)),
      state: fc.option(fc.constantFrom(...STATES)),
      page: fc.integer({ min: 1, max: 999_999 }),
    });
    fc.assert(
      fc.property(query, (figures) => {
        expect(parseFiguresQuery(figuresParams(figures))).toEqual({ figures, faults: [] });
      }),
    );
  });
});
