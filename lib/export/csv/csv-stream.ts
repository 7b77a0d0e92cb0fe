import { pipeline, Readable } from "node:stream";
import { stringify } from "csv-stringify";
import type { Cell, Column } from "./column";
import { guardCell } from "./guard-cell";

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, CRLF, one header line, every text in quotes. Texts are
 * guarded against being read as formulas (see `guardCell`); numbers stand bare. Rows are asked for as the reader
 * takes them, so that a file is never built in memory.
 */
export function csvStream<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
): ReadableStream<Uint8Array> {
  const writer = stringify({ bom: true, record_delimiter: "windows", quoted_string: true });
  // A failure reaches the reader through the writer itself; the callback is there so that it is not thrown twice.
  pipeline(Readable.from(recordsOf(columns, rows)), writer, () => {});
  return webStreamOf(writer);
}

function* recordsOf<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): Generator<readonly Cell[]> {
  yield columns.map(({ name }) => name);
  for (const row of rows) yield columns.map(({ of }) => written(of(row)));
}

function written(cell: Cell): Cell {
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  return typeof cell === "string" ? guardCell(cell) : cell;
}

/** Pulled chunk by chunk. A reader that goes away ends the writer, and with it the rows. */
function webStreamOf(readable: Readable): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = readable[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}
