import type { Figure } from "@/lib/domain/figure";
import { FIGURE_COLUMNS, type FiguresQuery, ROWS } from "@/lib/schema/figures-query";
import type { QueryFault } from "@/lib/schema/view-query";
import { type ClaimGroup, claimGroupsOf } from "../claim-row";
import { figureRowOf } from "../figure-row";
import { pageLinks, pagesOf } from "../page-links";
import type { Picture } from "../picture";
import { sayCitation } from "../say-citation";
import type { CitedFigure, FiguresPage, TableRow } from "./figures-model";
import { choiceFields, textFields } from "./filter-fields";
import { filterFigures } from "./filter-figures";
import { sortByColumn } from "./sort-figures";
import { earlierState, headOf, hrefsOf, keptParameters, withoutFilters } from "./table-addresses";

/** Rows of a page. */
export const A_PAGE = 100;

/**
 * The table of every figure of a view. A claim's row counts and lists the reports that the filters leave. Only the rows
 * of one page are made, however many figures there are. A page beyond the last is told among the faults, and the last
 * one is shown.
 */
export function figuresPageOf(picture: Picture, asked: FiguresQuery): FiguresPage {
  const figures = filterFigures(picture, asked);
  const groups = sortByColumn(groupsOf(figures, asked, picture), ({ first }) => first, asked, picture);
  const pages = pagesOf(groups.length, A_PAGE);
  const page = Math.min(asked.page, pages);
  const hrefWith = hrefsOf(picture, asked);
  const { days } = picture.query;
  return {
    counts: sayCounts(figures, picture),
    earlier: earlierState(picture, asked),
    heads: asked.columns.map((column) => headOf(column, asked, hrefWith)),
    rows: groups.slice((page - 1) * A_PAGE, page * A_PAGE).map((group) => rowOf(group, picture)),
    texts: textFields(asked),
    choices: choiceFields(picture, asked),
    days: { from: days.from ?? "", to: days.to ?? "" },
    kept: keptParameters(picture, asked),
    columns: FIGURE_COLUMNS.map((column) => ({ column, shown: asked.columns.includes(column) })),
    layouts: ROWS.map((rows) => ({ rows, href: hrefWith({ rows, page: 1 }), on: rows === asked.rows })),
    everything: withoutFilters(picture, asked),
    pages: pageLinks(page, pages, (other) => hrefWith({ page: other })),
    faults: page === asked.page ? [] : [beyond(asked.page, pages)],
  };
}

function groupsOf(
  figures: readonly Figure[],
  { rows }: FiguresQuery,
  picture: Picture,
): readonly ClaimGroup[] {
  if (rows === "claim") return claimGroupsOf(figures, picture);
  return figures.map((figure) => ({ key: figure.id, first: figure, figures: [figure] }));
}

/** A claim is contradicted where any of its reports is, and withdrawn where all are, as on the dashboard. */
function rowOf({ key, first, figures }: ClaimGroup, picture: Picture): TableRow {
  const cited = figures.map((figure) => citedOf(figure, picture));
  const reports = new Set(figures.map(({ publication }) => publication.id)).size;
  return {
    key,
    figure: {
      ...citedOf(first, picture),
      contradicted: cited.some(({ contradicted }) => contradicted),
      withdrawn: cited.every(({ withdrawn }) => withdrawn),
    },
    reports: cited.length === 1 ? null : { count: reports, figures: cited },
  };
}

function citedOf(figure: Figure, picture: Picture): CitedFigure {
  const row = figureRowOf(figure, picture);
  return { ...row, citation: sayCitation(figure, row, picture) };
}

function sayCounts(figures: readonly Figure[], { words: { texts } }: Picture): string {
  return texts.t("figuresPage.counts", {
    figures: figures.length,
    reports: new Set(figures.map(({ publication }) => publication.id)).size,
    origins: new Set(figures.map(({ origin }) => origin)).size,
  });
}

function beyond(page: number, pages: number): QueryFault {
  const values = pages === 1 ? ["1"] : [`1 … ${pages}`];
  return { parameter: "page", problem: { kind: "no such value", value: String(page), values } };
}
