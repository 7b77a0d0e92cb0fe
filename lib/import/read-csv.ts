import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { type ImportFault, ImportRefused } from "./faults";

/** A record of a file. Rows count as in a spreadsheet: the header is row 1. */
export interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

/** No row of figures is as long as that; a quotation mark that is never closed would swallow the rest of the file. */
const LONGEST_RECORD = 200_000;

/**
 * The records of a CSV file (RFC 4180, UTF-8, with or without a byte order mark, any line ends), one at a time.
 * Empty lines are passed over, and are no rows.
 *
 * @throws ImportRefused where the file is no UTF-8 text or its quotation marks do not pair
 */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRecord> {
  const position = { row: 0 };
  const parser = parse({
    bom: true,
    relax_column_count: true,
    // Files put together from several have several kinds of line ends.
    record_delimiter: ["\r\n", "\n", "\r"],
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
  });
  const text = Readable.from(decode(bytes, position));
  text.on("error", (error) => parser.destroy(error));
  try {
    for await (const cells of text.pipe(parser)) {
      position.row += 1;
      yield { row: position.row, cells: textsOf(cells) };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new ImportRefused([csvFault(error, rowOf(error, position.row))], 1);
    throw error;
  } finally {
    text.destroy();
    parser.destroy();
  }
}

async function* decode(bytes: AsyncIterable<Uint8Array>, position: { readonly row: number }) {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const message = "The file is not UTF-8 text near here: save it again as CSV with the encoding UTF-8";
    throw new ImportRefused([{ row: position.row + 1, column: null, value: null, message }], 1);
  }
}

function textsOf(cells: unknown): string[] {
  if (!Array.isArray(cells)) throw new TypeError("the CSV parser gave something else than a list of cells");
  return cells.map(String);
}

/** The row that could not be read: the parser stops before it hands on the last rows that it has read. */
function rowOf({ records }: CsvError, handedOn: number): number {
  return (typeof records === "number" ? records : handedOn) + 1;
}

function csvFault(error: CsvError, row: number): ImportFault {
  const remedy =
    error.code === "CSV_MAX_RECORD_SIZE"
      ? "The row is far too long: a quotation mark before it is probably not closed"
      : `The row cannot be read (${error.message}): a cell with quotation marks needs them doubled and a pair around it`;
  return { row, column: null, value: null, message: remedy };
}
