import type { Column } from "../column";
import { csvStream } from "../csv-stream";

/** A CSV file of texts as one string, its byte order mark kept. */
export async function csvText(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<string> {
  const columns = names.map(
    (name, index): Column<readonly string[]> => ({ name, of: (row) => row[index] ?? null }),
  );
  const bytes = await new Response(csvStream(columns, rows)).arrayBuffer();
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
