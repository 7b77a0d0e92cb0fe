import { findingsTouching } from "@/lib/view/dashboard";
import { figuresOnScreen } from "@/lib/view/json/answers";
import { figureWriter } from "@/lib/view/json/figure-json";
import { findingJsonOf } from "@/lib/view/json/finding-json";
import { viewMetaOf } from "@/lib/view/json/meta-json";
import { scopeRangeJsonOf } from "@/lib/view/json/range-json";
import { searchOf } from "@/lib/view/links";
import type { Column } from "./csv/column";
import { csvStream } from "./csv/csv-stream";
import { figureColumns } from "./csv/figures-csv";
import { FINDING_COLUMNS, findingRows } from "./csv/findings-csv";
import { withProvenance } from "./csv/provenance-columns";
import { rangeColumns } from "./csv/range-csv";
import type { Shown } from "./shown";

/** Every figure behind the dashboard's table, in the order of their as-of. */
export function figuresCsv(shown: Shown): ReadableStream<Uint8Array> {
  const { picture, selected } = shown;
  return table(shown, figureColumns(picture.words), each(figuresOnScreen(selected), figureWriter(picture)));
}

/** The ribbon of the chart, a row a step. */
export function rangeCsv(shown: Shown): ReadableStream<Uint8Array> {
  const range = scopeRangeJsonOf(shown.selected, shown.picture);
  return table(shown, rangeColumns(range), range.series);
}

/** The findings beside the chart, a row a figure of theirs. */
export function findingsCsv(shown: Shown): ReadableStream<Uint8Array> {
  const { picture, selected, reviews } = shown;
  const findings = each(findingsTouching(selected, picture), (finding) =>
    findingJsonOf(finding, picture, reviews),
  );
  return table(shown, FINDING_COLUMNS, findingRows(findings));
}

function table<Row>(
  { picture, retrievedAt }: Shown,
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
): ReadableStream<Uint8Array> {
  const { query } = picture;
  const provenance = {
    meta: viewMetaOf(picture, retrievedAt),
    knownAt: query.reading.knownAt,
    search: searchOf(query),
  };
  return csvStream(withProvenance(columns, provenance), rows);
}

function* each<In, Out>(items: Iterable<In>, turn: (item: In) => Out): Generator<Out> {
  for (const item of items) yield turn(item);
}
