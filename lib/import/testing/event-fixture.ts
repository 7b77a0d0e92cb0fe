import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { createEvent } from "@/lib/store/events";
import { COLUMNS } from "../columns";
import { ImportRefused } from "../faults";
import { type ImportReport, importFile } from "../import-file";

export const SAMPLE = join(import.meta.dirname, "..", "..", "..", "prisma", "sample");

const RECORDER = { id: null, name: "a recorder" } as const;

const VOCABULARY = ["measures.csv", "groups.csv", "places.csv", "sources.csv"];

/** A new event, in the zone of Almaty, without any vocabulary. Tests share no event, so that they can run at once. */
export async function emptyEvent(): Promise<string> {
  const slug = `test-${randomUUID()}`;
  const day = { starts: "2022-01-02", ends: null };
  await createEvent({ slug, title: "A test", summary: "", zone: "Asia/Almaty", ...day });
  return slug;
}

/** A new event with the sample's measures, groups, places and sources. Its ledger version is whatever that took. */
export async function eventWithVocabulary(): Promise<string> {
  const event = await emptyEvent();
  for (const file of VOCABULARY) await importSampleFile(event, file);
  return event;
}

export function importSampleFile(event: string, fileName: string): Promise<ImportReport> {
  const open = () => createReadStream(join(SAMPLE, fileName));
  return importFile({ event, fileName, open, actor: RECORDER, create: false });
}

/** Imports a text, or bytes, as a file called figures.csv. */
export function importText(event: string, text: string | Uint8Array, create = false): Promise<ImportReport> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  async function* open() {
    yield bytes;
  }
  return importFile({ event, fileName: "figures.csv", open, actor: RECORDER, create });
}

/** The faults of a file that is refused. */
export async function faultsOf(importing: Promise<unknown>): Promise<ImportRefused> {
  const outcome = await importing.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof ImportRefused) return outcome;
  throw outcome ?? new Error("the file was imported, though faults were expected");
}

type Cells = Readonly<Record<string, string>>;

/** A row that has no fault: thirteen killed, as an outlet relays the interior ministry on 6 January. */
const GOOD_ROW: Cells = {
  id: "f-1",
  publisher: "RT",
  publisher_source: "rt",
  url: "https://example.org/thirteen",
  published: "2022-01-06",
  published_precision: "day",
  wording: "13",
  language: "en",
  quantity: "exact",
  value: "13",
  measure: "killed",
  group: "security_forces",
  place: "almaty",
  as_of: "2022-01-06",
  as_of_precision: "day",
  as_of_basis: "stated",
  basis: "cumulative",
  chain: "RT < Interior Ministry",
  stance: "attributed",
};

/** A file of figures, every column there, from rows that say only what differs from the good row. */
export function figuresFile(...rows: readonly Cells[]): string {
  const names = COLUMNS.figures.map(({ name }) => name);
  const records = rows.map((row) => ({ ...GOOD_ROW, ...row }));
  return stringify(records, { header: true, columns: names });
}
